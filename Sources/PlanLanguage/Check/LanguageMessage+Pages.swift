import PlanModel

extension LanguageMessage {
  /// What each message means, in the order of their codes.
  package static let pages: [MessagePage] =
    (namePages + definitionPages + VerbMessage.pages + ScriptMessage.pages
    + PictureMessage.pages
    + FormMessage.pages)
    .sorted { $0.code < $1.code }

  /// What each message of names, types and stages means beyond one occurrence.
  static let namePages: [MessagePage] = [
    MessagePage(
      301, Phrase("a column that is gone", vi: "cột không còn"),
      Phrase(
        "After `select` only the columns it names exist; after `summarize`, `count`, "
          + "`distinct` and `crosstab` only theirs. Put the stage that needs another column "
          + "before it, or keep the column.",
        vi: "Sau `select` chỉ còn các cột được nêu; sau `summarize`, `count`, `distinct`, "
          + "`crosstab` chỉ còn cột của chúng. Hãy đưa khâu cần cột kia lên trước, hoặc giữ "
          + "lại cột đó."),
      example: "tasks | select unit, due | where state = open"),
    MessagePage(
      302, Phrase("an unknown field", vi: "trường không có"),
      Phrase(
        "Every name is checked before anything runs. `.fields tasks` lists the fields; "
          + "case, marks and `_` do not matter.",
        vi: "Mọi tên đều được kiểm tra trước khi chạy. `.fields tasks` liệt kê các trường; "
          + "không phân biệt hoa thường, dấu và `_`."),
      example: "tasks | where overdu"),
    MessagePage(
      303, Phrase("an unknown code", vi: "mã không có"),
      Phrase(
        "A bare word beside a reference is the code of a record; a quoted text is its "
          + "code or its full name. The record has to exist or to be defined by the same "
          + "script.",
        vi: "Từ đứng cạnh một tham chiếu là mã của bản ghi; chữ trong ngoặc kép là mã hoặc "
          + "tên đầy đủ. Bản ghi phải có sẵn hoặc được định nghĩa trong cùng tệp lệnh."),
      example: "tasks | where unit = bac_hà_2"),
    MessagePage(
      304, Phrase("a word that is not of the set", vi: "từ không thuộc bộ từ"),
      Phrase(
        "Some fields hold one of a few words. All of them are listed, with English and "
          + "Vietnamese spellings understood alike.",
        vi: "Một số trường chỉ nhận vài từ cố định. Viết bằng tiếng Anh hay tiếng Việt đều hiểu."),
      example: "units | where kind = village"),
    MessagePage(
      305, Phrase("a deadline compared with a day", vi: "so thời hạn với một ngày"),
      Phrase(
        "“Trước ngày 20/5” and “đến hết ngày 20/5” are different deadlines with the "
          + "same date, so `due = 20/5/2023` would be a trap. Say which test is meant: on, "
          + "before, by, after, from, or in A..B; they test the last day.",
        vi: "“Trước ngày 20/5” và “đến hết ngày 20/5” là hai thời hạn khác nhau dù cùng một "
          + "ngày, nên `due = 20/5/2023` dễ hiểu nhầm. Hãy nói rõ: on, before, by, after, "
          + "from, hoặc in A..B; các phép này xét ngày cuối."),
      example: "tasks | where due = 20/5/2023"),
    MessagePage(
      306, Phrase("text without quotes", vi: "văn bản thiếu ngoặc kép"),
      Phrase(
        "A bare word is a field, a code or a member of a set, never text: a misspelt "
          + "name must not turn into a search for its letters.",
        vi: "Từ không có ngoặc kép là trường, mã hoặc từ thuộc một bộ từ, không bao giờ là "
          + "văn bản: gõ sai tên không được biến thành tìm chữ."),
      example: "units | where name = Bac"),
    MessagePage(
      307, Phrase("two values that cannot be compared", vi: "hai giá trị không so sánh được"),
      Phrase(
        "Numbers compare with numbers, days with days, text with text, records with "
          + "their own kind. `<` needs values with an order.",
        vi: "Số so với số, ngày với ngày, văn bản với văn bản, bản ghi với bản ghi cùng "
          + "loại. `<` cần giá trị có thứ tự."),
      example: "tasks | where last_day = \"20/5/2023\""),
    MessagePage(
      308, Phrase("a condition is needed", vi: "cần một điều kiện"),
      Phrase(
        "`where`, `and`, `or`, `not` and the counting functions take something that is "
          + "true or false.",
        vi: "`where`, `and`, `or`, `not` và các hàm đếm cần điều kiện đúng hoặc sai."),
      example: "units | where count(tasks)"),
    MessagePage(
      309, Phrase("an unknown list", vi: "danh sách không có"),
      Phrase(
        "A line begins with an entity (`units`, `việc`), a view of your own, or `outline`.",
        vi: "Một dòng bắt đầu bằng một loại bản ghi (`units`, `việc`), một khung đã đặt, "
          + "hoặc `đề_cương`."),
      example: "taks | where overdue"),
    MessagePage(
      310, Phrase("an unknown function", vi: "hàm không có"),
      Phrase(
        "The functions are few: `.help count` and its neighbours explain them. There "
          + "are no functions of one's own; use a view.",
        vi: "Chỉ có một số hàm: xem `.help count`. Không tự đặt hàm được; hãy dùng khung."),
      example: "units | where cout(tasks) > 1"),
    MessagePage(
      311,
      Phrase("many records where one value must stand", vi: "nhiều bản ghi ở chỗ cần một giá trị"),
      Phrase(
        "A unit has many tasks, so `tasks` is no single value: count them, ask whether "
          + "any fits, or test with `has`. In `select` and after `per` such a name may "
          + "stand.",
        vi: "Một đơn vị có nhiều việc nên `tasks` không phải một giá trị: hãy đếm, hỏi có "
          + "việc nào không, hoặc dùng `has`. Sau `select` và `per` thì được."),
      example: "units | where tasks = none and tasks.overdue"),
    MessagePage(
      312, Phrase("one value where many are needed", vi: "một giá trị ở chỗ cần nhiều"),
      Phrase(
        "Outside `summarize`, functions such as `count` and `min` run over a to-many "
          + "relation of the row or over a whole list.",
        vi: "Ngoài `summarize`, các hàm như `count`, `min` chạy trên quan hệ nhiều của dòng "
          + "hoặc trên cả danh sách."),
      example: "tasks | where count(unit) > 1"),
    MessagePage(
      313, Phrase("a function used in another way", vi: "hàm dùng sai cách"),
      Phrase(
        "The ways to use the function are shown.",
        vi: "Các cách dùng hàm được nêu ra."),
      example: "units | where sum(tasks) > 1"),
    MessagePage(
      314, Phrase("an unknown variable", vi: "biến không có"),
      Phrase(
        "Variables are set by `let`, and by the parameters of a view.",
        vi: "Biến được đặt bằng `gán`, và bằng tham số của khung."),
      example: "tasks | where due by $limit"),
    MessagePage(
      315, Phrase("a code of several plans", vi: "mã có trong nhiều kế hoạch"),
      Phrase(
        "Codes belong to one plan. With several plans in the workspace, choose one with "
          + "`use` or `--plan`.",
        vi: "Mã thuộc về một kế hoạch. Khi có nhiều kế hoạch, hãy chọn bằng `chuyển_sang` "
          + "hoặc `--plan`.")),
    MessagePage(
      316, Phrase("a name of several records", vi: "tên trùng"),
      Phrase(
        "Several records have this full name; their codes differ.",
        vi: "Nhiều bản ghi cùng tên đầy đủ này; hãy viết mã.")),
    MessagePage(
      317, Phrase("nothing follows this after a dot", vi: "sau dấu chấm không có gì"),
      Phrase(
        "Dots lead from a record to its fields, and from a deadline to its date, bound "
          + "and wording. Text, numbers and days have no fields; columns of merged rows "
          + "neither.",
        vi: "Dấu chấm đi từ bản ghi tới trường của nó, từ thời hạn tới ngày, cách tính và "
          + "nguyên văn. Văn bản, số, ngày không có trường; cột của các dòng đã gộp cũng "
          + "vậy."),
      example: "tasks | where unit.name.first = \"A\""),
    MessagePage(
      318, Phrase("the rows have been merged", vi: "các dòng đã bị gộp"),
      Phrase(
        "After `summarize`, `count`, `distinct` and `crosstab` a row stands for many, "
          + "so what needs the records themselves has to come before.",
        vi: "Sau `summarize`, `count`, `distinct`, `crosstab` mỗi dòng đại diện cho nhiều "
          + "dòng, nên khâu cần từng bản ghi phải đứng trước."),
      example: "units | count per kind | expand tasks"),
    MessagePage(
      319, Phrase("two columns of one name", vi: "hai cột cùng tên"),
      Phrase(
        "Names that differ only by case, marks or `_` are one name.",
        vi: "Tên chỉ khác nhau về hoa thường, dấu hoặc `_` là một tên."),
      example: "units | derive name = code"),
    MessagePage(
      320, Phrase("a column without a name", vi: "cột chưa có tên"),
      Phrase(
        "A computed column needs a name, so that later stages can speak of it.",
        vi: "Cột tính toán cần một tên để các khâu sau gọi được."),
      example: "targets | select value - result"),
    MessagePage(
      321, Phrase("a value that differs within the group", vi: "giá trị khác nhau trong nhóm"),
      Phrase(
        "In `summarize` a column is one value for many rows: a function of them, or "
          + "what they are grouped by after `per`.",
        vi: "Trong `summarize`, mỗi cột là một giá trị cho nhiều dòng: hàm của chúng, hoặc "
          + "trường đứng sau `per`."),
      example: "tasks | summarize who = unit per duty"),
    MessagePage(
      322, Phrase("only tasks fall due", vi: "chỉ đầu việc mới có hạn"),
      Phrase(
        "`percent_due` counts over the tasks whose last day is past; other rows have no "
          + "last day of their own.",
        vi: "`percent_due` tính trên các đầu việc đã qua ngày cuối; các dòng khác không có "
          + "ngày cuối."),
      example: "units | summarize p = percent_due(named)"),
    MessagePage(
      323, Phrase("no deadline and no day", vi: "không phải thời hạn hay ngày"),
      Phrase(
        "`before by after from on` test a deadline's last day, or a plain day, against a day.",
        vi: "`before by after from on` so ngày cuối của thời hạn, hoặc một ngày, với một ngày."),
      example: "units | where name before 20/5/2023"),
    MessagePage(
      324, Phrase("not a heading", vi: "không phải đề mục"),
      Phrase(
        "`under` asks whether a heading stands below another one in the outline.",
        vi: "`under` hỏi một đề mục có nằm dưới đề mục khác không."),
      example: "units | where name under \"1.C\""),
    MessagePage(
      325, Phrase("no list and no range", vi: "không phải danh sách hay khoảng"),
      Phrase(
        "After `in` stands a list in brackets, a range A..B, a list in parentheses, or "
          + "a named range such as `this_week`.",
        vi: "Sau `in` là danh sách trong ngoặc vuông, khoảng A..B, một danh sách truy vấn "
          + "trong ngoặc tròn, hoặc khoảng có tên như `this_week`."),
      example: "tasks | where last_day in today"),
    MessagePage(
      326, Phrase("an empty list", vi: "danh sách rỗng"),
      Phrase(
        "Nothing is in an empty list: the answer would be empty for no visible reason.",
        vi: "Không gì thuộc danh sách rỗng: kết quả sẽ trống mà không rõ vì sao."),
      example: "units | where kind in []"),
    MessagePage(
      327, Phrase("an empty range", vi: "khoảng rỗng"),
      Phrase(
        "A range runs from the earlier to the later end; both ends belong to it.",
        vi: "Khoảng đi từ đầu sớm đến đầu muộn, gồm cả hai đầu."),
      example: "tasks | where due in 30/5/2023..20/5/2023"),
    MessagePage(
      328, Phrase("only text can be searched", vi: "chỉ tìm được trong văn bản"),
      Phrase(
        "`~` and `has` on text find a part of it; on a record `~` searches its name.",
        vi: "`~` và `has` tìm trong văn bản; với bản ghi thì `~` tìm trong tên."),
      example: "tasks | where last_day ~ \"2023\""),
    MessagePage(
      329, Phrase("a fixed value is needed", vi: "cần giá trị cố định"),
      Phrase(
        "A definition holds constants: numbers, days, text, words, codes, and what can "
          + "be computed from `today`.",
        vi: "Định nghĩa chỉ chứa hằng: số, ngày, văn bản, từ, mã, và giá trị tính từ `today`."),
      example: "group khac { size = count(units) }"),
    MessagePage(
      330, Phrase("a list where one value must stand", vi: "danh sách ở chỗ cần một giá trị"),
      Phrase(
        "Lists stand after `in`, and where an attribute holds several values.",
        vi: "Danh sách đứng sau `in`, và ở thuộc tính có nhiều giá trị."),
      example: "unit bac_ha { kind = [ward] }"),
    MessagePage(
      331, Phrase("nothing to expand", vi: "không mở ra được"),
      Phrase(
        "`expand` goes to the many records of each row, such as a unit's tasks.",
        vi: "`expand` đi tới các bản ghi con của mỗi dòng, ví dụ các việc của đơn vị."),
      example: "units | expand name"),
    MessagePage(
      332, Phrase("no list to continue", vi: "chưa có danh sách để nối tiếp"),
      Phrase(
        "A line that begins with `|` continues the list shown last; nothing has been "
          + "shown yet.",
        vi: "Dòng bắt đầu bằng `|` nối tiếp danh sách vừa xem; chưa có danh sách nào."),
      example: "| take 5"),
    MessagePage(
      333, Phrase("the output comes last", vi: "xuất kết quả đứng cuối"),
      Phrase(
        "`to` writes the answer, so nothing can follow it, and it stands in a line of "
          + "its own, not in a view or in parentheses.",
        vi: "`to` xuất kết quả nên không gì đứng sau nó; nó chỉ đứng ở dòng chính, không "
          + "đứng trong khung hay trong ngoặc."),
      example: "tasks | to csv | take 5"),
    MessagePage(
      334, Phrase("an unknown format", vi: "định dạng không có"),
      Phrase(
        "The formats that work here are listed.",
        vi: "Các định dạng dùng được được liệt kê."),
      example: "tasks | to pdf"),
    MessagePage(
      335, Phrase("a file name that names no format", vi: "tên tệp không cho biết định dạng"),
      Phrase(
        "The format follows from the ending of the file's name, or is named before it.",
        vi: "Định dạng suy từ đuôi tên tệp, hoặc viết trước tên tệp."),
      example: "tasks | to \"overdue.abc\""),
    MessagePage(
      336, Phrase("an unknown option", vi: "tùy chọn không có"),
      Phrase(
        "`with bom = true` marks a file as UTF-8 for Excel, `with overwrite = true` "
          + "replaces an existing file.",
        vi: "`with bom = true` đánh dấu UTF-8 cho Excel, `with overwrite = true` ghi đè tệp "
          + "đã có."),
      example: "tasks | to csv with header = true"),
    MessagePage(
      337, Phrase("arithmetic that makes no sense", vi: "phép tính vô nghĩa"),
      Phrase(
        "Numbers add, subtract, multiply and divide; a day plus or minus a length of "
          + "time is a day, a day minus a day is a number. A text plus a text, a whole number, "
          + "a day or a code is a text.",
        vi: "Số thì cộng, trừ, nhân, chia; ngày cộng trừ khoảng thời gian là ngày, ngày trừ "
          + "ngày là số. Văn bản cộng văn bản, số nguyên, ngày hay mã là văn bản."),
      example: "units | derive x = name - 1"),
    MessagePage(
      338, Phrase("values without an order", vi: "giá trị không có thứ tự"),
      Phrase(
        "`< <= > >=` compare numbers, days and text; words of a set, records and yes or "
          + "no have no order.",
        vi: "`< <= > >=` so số, ngày và văn bản; từ trong bộ từ, bản ghi và đúng/sai không "
          + "có thứ tự."),
      example: "units | where kind > ward"),
    MessagePage(
      339, Phrase("none compared", vi: "so sánh với rỗng"),
      Phrase(
        "A missing value equals nothing and has no place in any order; `= none` and `!= "
          + "none` test for it.",
        vi: "Giá trị trống không bằng và không đứng trước hay sau gì; `= rỗng` và `!= rỗng` "
          + "để hỏi."),
      example: "tasks | where done_on < none"),
    MessagePage(
      394, Phrase("a stage for other records", vi: "công đoạn dành cho bản ghi khác"),
      Phrase(
        "`coverage` reads the files of submissions, `consolidate` gathers what stands under "
          + "headings of the outline.",
        vi: "`đối_chiếu` đọc tệp của các lần nộp, `tổng_hợp_mục` gom nội dung dưới các đề mục."),
      example: "units | coverage"),
  ]
}
