// Written by Scripts/generate; do not edit.

extension Stage {
  package static let all: [Stage] = [
  ]
}
