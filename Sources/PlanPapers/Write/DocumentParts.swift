/// The parts of a .docx file that are the same for every document, or nearly.
enum DocumentParts {
  private static let declaration =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let names = """
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    """
  private static let office = "application/vnd.openxmlformats-officedocument.wordprocessingml"
  private static let relations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"

  static let documentHead = declaration + "<w:document \(names)><w:body>"

  static func documentEnd(_ page: DocumentPage) -> String {
    let lying = page.isLandscape ? " w:orient=\"landscape\"" : ""
    return """
      <w:sectPr><w:headerReference w:type="default" r:id="rId2"/>\
      <w:pgSz w:w="\(page.width)" w:h="\(page.height)"\(lying)/>\
      <w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="567" \
      w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr></w:body></w:document>
      """
  }

  /// In the order they stand in the archive: readers look for the types first.
  static func fixed(title: String) -> [(name: String, text: String)] {
    [
      ("[Content_Types].xml", contentTypes), ("_rels/.rels", rootRelations),
      ("docProps/core.xml", properties(title: title)),
      ("word/_rels/document.xml.rels", documentRelations), ("word/styles.xml", styles),
      ("word/settings.xml", settings), ("word/header1.xml", header),
    ]
  }

  private static let contentTypes =
    declaration + """
      <Types xmlns="\(package)/content-types">\
      <Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/word/document.xml" ContentType="\(office).document.main+xml"/>\
      <Override PartName="/word/styles.xml" ContentType="\(office).styles+xml"/>\
      <Override PartName="/word/settings.xml" ContentType="\(office).settings+xml"/>\
      <Override PartName="/word/header1.xml" ContentType="\(office).header+xml"/>\
      <Override PartName="/docProps/core.xml" \
      ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>
      """

  private static let rootRelations =
    declaration + """
      <Relationships xmlns="\(package)/relationships">\
      <Relationship Id="rId1" Type="\(relations)/officeDocument" Target="word/document.xml"/>\
      <Relationship Id="rId2" Type="\(package)/relationships/metadata/core-properties" \
      Target="docProps/core.xml"/></Relationships>
      """

  private static let documentRelations =
    declaration + """
      <Relationships xmlns="\(package)/relationships">\
      <Relationship Id="rId1" Type="\(relations)/styles" Target="styles.xml"/>\
      <Relationship Id="rId2" Type="\(relations)/header" Target="header1.xml"/>\
      <Relationship Id="rId3" Type="\(relations)/settings" Target="settings.xml"/>\
      </Relationships>
      """

  private static func properties(title: String) -> String {
    declaration + """
      <cp:coreProperties xmlns:cp="\(package)/metadata/core-properties" \
      xmlns:dc="http://purl.org/dc/elements/1.1/">\
      <dc:title>\(XmlText.escaped(title))</dc:title><dc:creator>kh</dc:creator>\
      </cp:coreProperties>
      """
  }

  private static let settings =
    declaration + """
      <w:settings \(names)><w:defaultTabStop w:val="720"/><w:compat>\
      <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" \
      w:val="15"/></w:compat></w:settings>
      """

  private static let header =
    declaration + """
      <w:hdr \(names)><w:p><w:pPr><w:jc w:val="center"/></w:pPr>\
      <w:r><w:fldChar w:fldCharType="begin"/></w:r>\
      <w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>\
      <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r>\
      <w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>
      """

  private static let styles =
    declaration + """
      <w:styles \(names)><w:docDefaults><w:rPrDefault><w:rPr>\
      <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" \
      w:cs="Times New Roman"/><w:sz w:val="28"/><w:szCs w:val="28"/>\
      <w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>\
      <w:pPrDefault><w:pPr><w:spacing w:before="60" w:after="60"/></w:pPr></w:pPrDefault>\
      </w:docDefaults>\
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>\
      <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
      <w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>\
      <w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>\
      </w:style>\
      <w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/>\
      <w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>\(borders)</w:tblBorders></w:tblPr>\
      </w:style>\
      \(style("Title", "Title", "<w:spacing w:before=\"120\" w:after=\"60\"/>", "<w:b/>", true))\
      \(style("Subtitle", "Subtitle", "<w:spacing w:after=\"120\"/>", "<w:i/>", true))\
      \(headings)\
      \(style("BodyText", "Body Text", bodyText, "", false))\
      \(style("Lead", "Lead", lead, "<w:b/><w:i/>", false))\
      \(style("Note", "Note", "", "<w:i/>", false))\
      \(style("TableText", "Table Text", tight, small, false))\
      \(style("TableHeader", "Table Header", tight, "<w:b/>" + small, true))\
      </w:styles>
      """

  /// Parts in the middle, the levels below upright, slanted, plain.
  private static let headings = [
    style("Heading1", "heading 1", outline(1, "center"), "<w:b/>", false),
    style("Heading2", "heading 2", outline(2), "<w:b/>", false),
    style("Heading3", "heading 3", outline(3), "<w:b/>", false),
    style("Heading4", "heading 4", outline(4), "<w:b/><w:i/>", false),
    style("Heading5", "heading 5", outline(5), "<w:i/>", false),
  ].joined()

  private static func outline(_ level: Int, _ alignment: String = "both") -> String {
    """
    <w:keepNext/><w:spacing w:before="120" w:after="60"/><w:jc w:val="\(alignment)"/>\
    <w:outlineLvl w:val="\(level - 1)"/>
    """
  }

  private static let bodyText = "<w:ind w:firstLine=\"709\"/><w:jc w:val=\"both\"/>"
  private static let lead = "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"60\"/>"
  private static let tight = "<w:spacing w:before=\"20\" w:after=\"20\"/>"
  private static let small = "<w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>"
  private static let borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
    "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"
  }.joined()

  /// A style of paragraphs; `paragraph` and `run` are its properties.
  private static func style(
    _ id: String, _ name: String, _ paragraph: String, _ run: String, _ isCentred: Bool
  ) -> String {
    var properties = paragraph
    if isCentred { properties += "<w:jc w:val=\"center\"/>" }
    return """
      <w:style w:type="paragraph" w:styleId="\(id)"><w:name w:val="\(name)"/>\
      <w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>\(properties)</w:pPr><w:rPr>\(run)</w:rPr>\
      </w:style>
      """
  }
}
