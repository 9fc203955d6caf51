import PlanModel
import Testing

@testable import PlanFormats

@Suite("Markdown and HTML")
struct DocumentTests {
  @Test("a Markdown table has its numbers to the right")
  func markdown() {
    #expect(
      written(.markdown, .table(Sample.units), Layout(tongue: .vietnamese)) == """
        | code | name | tasks | rate | due |
        | --- | --- | ---: | ---: | --- |
        | bac_ha | Đảng ủy phường Bắc Hà | 2 | 85.7% | trước 20/5/2023 |
        | vp_hdnd | Đảng ủy cơ quan Văn phòng Hội đồng nhân dân và Ủy ban nhân dân thành phố | 12 | – | đến hết 30/5/2023 |

        """)
    #expect(written(.markdown, texts("x", [])) == "| x |\n| --- |\n")
  }

  @Test("data never becomes Markdown or HTML markup")
  func markup() {
    let table = texts(
      "_a_", ["a|b", "*x* `y` [z](u)", "<b>&amp;", "bac_ha _x_", "một\nhai", "|\u{301}"])
    #expect(
      written(.markdown, table) == #"""
        | \_a\_ |
        | --- |
        | a\|b |
        | \*x\* \`y\` \[z\](u) |
        | &lt;b>&amp;amp; |
        | bac_ha \_x\_ |
        | một<br>hai |
        | \|\#u{301} |

        """#)
  }

  @Test("an HTML page stands alone, in the user's language, for a phone too")
  func page() {
    let text = written(.html, .table(Sample.units), Layout(tongue: .vietnamese))
    #expect(
      text.hasPrefix("<!doctype html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n"))
    #expect(text.contains("<meta name=\"viewport\" content=\"width=device-width"))
    #expect(text.contains("default-src 'none'"))
    #expect(!text.contains("http://") && !text.contains("https://") && !text.contains("<script"))
    #expect(text.contains("<td data-label=\"tasks\" class=\"number\">12</td>"))
    #expect(text.contains("<p class=\"count\">2 dòng</p>"))
    #expect(text.hasSuffix("</main>\n</body>\n</html>\n"))
  }

  @Test("HTML escapes data, names and the title")
  func escaped() {
    let evil = "<script>\"'&\u{1B}"
    let safe = "&lt;script&gt;&quot;&#39;&amp;␛"
    let layout = Layout(options: ["title": .text(evil)])
    let text = written(.html, .table(texts(evil, [evil])), layout)
    #expect(text.contains("<title>\(safe)</title>"))
    #expect(text.contains("<h1>\(safe)</h1>"))
    #expect(text.contains("<th scope=\"col\">\(safe)</th>"))
    #expect(text.contains("<td data-label=\"\(safe)\">\(safe)</td>"))
    #expect(!text.contains("<script"))
  }

  @Test("an empty HTML table still shows its columns")
  func empty() {
    let text = written(.html, texts("đơn_vị", []))
    #expect(
      text.contains("<thead><tr><th scope=\"col\">đơn_vị</th></tr></thead>\n<tbody>\n</tbody>"))
    #expect(text.contains("<p class=\"count\">0 rows</p>"))
  }

  @Test("an HTML card has its facts and sections, a tree its depth")
  func others() {
    let card = written(.html, .card(Sample.card))
    #expect(card.contains("<h1>unit bac_ha · Đảng ủy phường Bắc Hà</h1>"))
    #expect(card.contains("<dt>official_code</dt><dd>18076</dd>"))
    #expect(card.contains("<h2>reminders</h2>\n<p class=\"count\">0 rows</p>"))
    let tree = written(.html, .tree(Sample.tree))
    #expect(tree.contains("<td data-label=\"title\" style=\"--depth: 2\">Kinh tế</td>"))
  }
}
