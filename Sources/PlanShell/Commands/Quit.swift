import PlanModel

extension Command {
  static let quit = Command(
    "quit", vietnamese: "thoát",
    summary: Phrase("leave (also Ctrl-D)", vi: "thoát (hoặc Ctrl-D)")
  ) { _, _, _ in .leave }
}
