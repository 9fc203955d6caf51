import PlanModel

extension SyntaxMessage {
  /// The pages of 1xx and 2xx, in order.
  package static let pages: [MessagePage] = textPages + formPages

  private static let textPages: [MessagePage] = [
    MessagePage(
      101, Phrase("not UTF-8", vi: "không phải UTF-8"),
      Phrase(
        "Scripts and typed lines are UTF-8. Files in UTF-16 or an old Vietnamese encoding have to "
          + "be saved anew.",
        vi: "Tập lệnh và dòng gõ vào dùng bảng mã UTF-8. Tệp UTF-16 hoặc bảng mã tiếng Việt cũ "
          + "phải lưu lại.")),
    MessagePage(
      102, Phrase("text not closed", vi: "chuỗi chưa đóng"),
      Phrase(
        "A text ends on its line, with the quote that belongs to its first one: \"…\" '…' “…” ‘…’.",
        vi: "Chuỗi kết thúc trên cùng dòng, bằng dấu ngoặc ứng với dấu mở: \"…\" '…' “…” ‘…’."),
      example: "units | where name ~ \"bac ha"),
    MessagePage(
      103, Phrase("unknown escape", vi: "ký hiệu thoát lạ"),
      Phrase(
        "In a text `\\` stands only before a quote, before another `\\`, or in `\\n` for a line break.",
        vi:
          "Trong chuỗi, `\\` chỉ đứng trước dấu ngoặc, trước `\\` khác, hoặc trong `\\n` là xuống "
          + "dòng."),
      example: "print \"C:\\temp\""),
    MessagePage(
      104, Phrase("character without meaning", vi: "ký tự không có nghĩa"),
      Phrase(
        "Outside a text only names, numbers, dates, variables and the marks of the language stand.",
        vi: "Ngoài chuỗi chỉ có tên, số, ngày, biến và các ký hiệu của ngôn ngữ."),
      example: "tasks | where due @ today"),
    MessagePage(
      105, Phrase("invisible character", vi: "ký tự vô hình"),
      Phrase(
        "A control or zero-width character came along, often when pasting from a document.",
        vi: "Có ký tự điều khiển hoặc ký tự rộng bằng không, thường do dán từ văn bản khác.")),
    MessagePage(
      106, Phrase("quote that closes nothing", vi: "dấu ngoặc đóng thừa"),
      Phrase(
        "Word processors turn quotes; ” and ’ may only end a text that “ or ‘ began.",
        vi: "Trình soạn thảo tự đổi dấu ngoặc; ” và ’ chỉ kết thúc chuỗi mở bằng “ hoặc ‘."),
      example: "print abc”"),
    MessagePage(
      107, Phrase("day that does not exist", vi: "ngày không tồn tại"),
      Phrase(
        "The date is well formed, but its month has no such day, or there is no such month.",
        vi: "Ngày viết đúng dạng nhưng tháng đó không có ngày này, hoặc không có tháng như vậy."),
      example: "tasks | where due by 31/2/2023"),
    MessagePage(
      108, Phrase("month written first", vi: "viết tháng trước ngày"),
      Phrase(
        "Dates are always day first: 27/5/2023 is 27 May.",
        vi: "Ngày luôn viết trước tháng: 27/5/2023 là ngày 27 tháng 5."),
      example: "tasks | where due by 5/27/2023"),
    MessagePage(
      109, Phrase("year of two digits", vi: "năm hai chữ số"),
      Phrase("A year has four digits.", vi: "Năm viết đủ bốn chữ số."),
      example: "tasks | where due by 20/5/23"),
    MessagePage(
      110, Phrase("date without a year", vi: "ngày thiếu năm"),
      Phrase(
        "`20/5` close together is read as a date and needs its year; with spaces it divides.",
        vi: "`20/5` viết liền được hiểu là ngày và cần có năm; có dấu cách là phép chia."),
      example: "tasks | where due by 20/5"),
    MessagePage(
      111, Phrase("month in place of a day", vi: "tháng thay cho ngày"),
      Phrase(
        "`5/2023` names a month. Write a day, or a range: 1/5/2023..31/5/2023.",
        vi: "`5/2023` là một tháng. Viết một ngày, hoặc một khoảng: 1/5/2023..31/5/2023."),
      example: "tasks | where due in 5/2023"),
    MessagePage(
      112, Phrase("other form of date", vi: "dạng ngày khác"),
      Phrase(
        "Two forms are read: 20/5/2023 and 2023-05-20.",
        vi: "Có hai dạng: 20/5/2023 và 2023-05-20."),
      example: "tasks | where due by 20.5.2023"),
    MessagePage(
      113, Phrase("number badly grouped", vi: "số nhóm sai"),
      Phrase(
        "Digits may be grouped by single `_`; the decimal point is `.`. Three digits behind one point, "
          + "as in 1.200, are thousands to some readers and a fraction to others, so kh asks.",
        vi:
          "Chữ số có thể nhóm bằng một dấu `_`; dấu thập phân là `.`. Ba chữ số sau một dấu chấm, như "
          + "1.200, có người đọc là hàng nghìn, có máy đọc là số lẻ, nên kh hỏi lại."),
      example: "print 1.200.000"),
    MessagePage(
      114, Phrase("digits run into letters", vi: "chữ số dính chữ cái"),
      Phrase(
        "A number is followed by a space or a mark, or by a unit of time: d w m q y wd, ngày tuần "
          + "tháng quý năm nlv.",
        vi: "Sau số là dấu cách hoặc ký hiệu, hoặc đơn vị thời gian: ngày tuần tháng quý năm nlv, "
          + "d w m q y wd."),
      example: "units | where code = 103kh"),
    MessagePage(
      115, Phrase("number too large", vi: "số quá lớn"),
      Phrase(
        "Numbers are exact up to 2^53; lengths of time go up to 100,000 of their unit.",
        vi: "Số chính xác đến 2^53; khoảng thời gian đến 100.000 đơn vị."),
      example: "print 99999999999999999999"),
    MessagePage(
      116, Phrase("variable without a name", vi: "biến không tên"),
      Phrase(
        "A variable is `$` and a name, close together; the name begins with a letter.",
        vi: "Biến gồm `$` và tên viết liền; tên bắt đầu bằng chữ cái."),
      example: "let $1 = 2"),
  ]
}
