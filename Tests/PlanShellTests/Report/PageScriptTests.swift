import Foundation
import PlanShell
import Testing

@testable import PlanFormats

@Suite("The script of a page")
struct PageScriptTests {
  @Test("a page allows exactly the script it carries")
  func digest() {
    let hexadecimal = Array(Digest.sha256(Array(PageScript.text.utf8)))
    let bytes = stride(from: 0, to: hexadecimal.count, by: 2).compactMap {
      UInt8(String(hexadecimal[$0...$0 + 1]), radix: 16)
    }
    #expect(Data(bytes).base64EncodedString() == PageScript.digest)
  }
}
