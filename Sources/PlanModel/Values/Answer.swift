/// What a statement shows: every format can write each of them.
public enum Answer: Hashable, Sendable {
  case table(Table)
  case card(Card)
  case tree(Tree)
  case picture(Picture)
}
