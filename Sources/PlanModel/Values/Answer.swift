/// What a statement shows: every format can write each of the three.
public enum Answer: Hashable, Sendable {
  case table(Table)
  case card(Card)
  case tree(Tree)
}
