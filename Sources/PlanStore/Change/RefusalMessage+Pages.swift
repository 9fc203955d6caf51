import PlanModel

extension RefusalMessage {
  /// The pages of 369 and 420–449, in order.
  package static let pages: [MessagePage] =
    [
      MessagePage(
        369, Phrase("a variable that holds nothing", vi: "biến không có giá trị"),
        Phrase(
          "What mark, assign and unassign are given must be there. A row of a file may lack it: list "
            + "only rows that have it, csv(…) | where state != none.",
          vi:
            "mark, assign và unassign cần có giá trị. Dòng trong tệp có thể để trống: chỉ lấy các "
            + "dòng có giá trị, csv(…) | where state != none."))
    ] + movePages + [
      MessagePage(
        427, Phrase("nothing left to extend", vi: "không còn gì để gia hạn"),
        Phrase(
          "Only a task that is not done yet can be given more time.",
          vi: "Chỉ gia hạn được việc chưa xong."),
        example: "tasks | where unit = nam_ha and duty = hoi_nghi | extend by 1/6/2023"),
      MessagePage(
        428, Phrase("an extension that is none", vi: "gia hạn mà không thêm ngày"),
        Phrase(
          "An extension is later than the last day it replaces. To move a deadline forward, define an "
            + "amendment with its paper.",
          vi: "Gia hạn phải muộn hơn ngày cuối hiện có. Muốn rút ngắn thì định nghĩa một lần điều "
            + "chỉnh kèm văn bản."),
        example: "tasks | where unit = dai_nai and duty = hoi_nghi | extend by 19/5/2023"),
      MessagePage(
        429, Phrase("no last day to put off", vi: "chưa có ngày cuối"),
        Phrase(
          "A length of time is counted from the present last day, and there is none.",
          vi: "Khoảng thời gian tính từ ngày cuối hiện có, mà việc này chưa có.")),
      MessagePage(
        430, Phrase("amended since", vi: "đã điều chỉnh sau đó"),
        Phrase(
          "Of a deadline's amendments the latest by its day holds, so one dated before another would "
            + "have no effect.",
          vi:
            "Trong các lần điều chỉnh, lần có ngày sau cùng có hiệu lực; ghi lùi trước lần khác thì "
            + "không có tác dụng.")),
      MessagePage(
        431, Phrase("held through a group", vi: "có do thuộc nhóm"),
        Phrase(
          "A unit has what is given to its groups. It leaves the group, or the definition names single "
            + "units instead.",
          vi:
            "Đơn vị có mọi thứ giao cho nhóm của mình. Đưa đơn vị ra khỏi nhóm, hoặc nêu từng đơn vị "
            + "trong định nghĩa."),
        example: "units | where code = bac_ha | unassign duty hoi_nghi"),
      MessagePage(
        432, Phrase("nothing to urge", vi: "không có gì để đôn đốc"),
        Phrase(
          "Only what has not been delivered is urged: open or returned.",
          vi: "Chỉ đôn đốc việc chưa nộp: chưa làm hoặc bị trả lại."),
        example: "tasks | where unit = nam_ha and duty = hoi_nghi | remind"),
      MessagePage(
        433, Phrase("still referred to", vi: "còn nơi dẫn đến"),
        Phrase(
          "A record is removed only when nothing refers to it. What it owns itself, such as a unit's "
            + "groups, and tasks of which nothing was recorded go with it.",
          vi:
            "Chỉ xóa được khi không còn nơi nào dẫn đến. Những gì thuộc về chính nó, như nhóm của "
            + "đơn vị, và đầu việc chưa ghi gì thì mất theo."),
        example: "units | where code = bac_ha | remove"),
      MessagePage(
        434, Phrase("kept for good", vi: "được giữ mãi"),
        Phrase(
          "Submissions and reminders are what happened; the log of them is only added to.",
          vi: "Lần nộp và lần đôn đốc là việc đã xảy ra; sổ chỉ ghi thêm."),
        example: "reminders | where unit = dong_mon | remove"),
      MessagePage(
        435, Phrase("a day off that comes with kh", vi: "ngày nghỉ có sẵn"),
        Phrase(
          "The days off of the state stay; an office that works on one says so.",
          vi: "Ngày nghỉ nhà nước luôn giữ; cơ quan làm việc ngày đó thì ghi riêng."),
        example: "holidays | where date = 30/4/2023 | remove"),
      MessagePage(
        436, Phrase("nothing to undo", vi: "không có gì để hoàn tác"),
        Phrase(
          "undo takes back one's own statements, the latest first; there are not as many.",
          vi: "undo lấy lại các câu lệnh của chính mình, mới nhất trước; không có nhiều đến thế."),
        example: "undo 1000"),
      MessagePage(
        437, Phrase("something was built on it", vi: "đã có thay đổi chồng lên"),
        Phrase(
          "Somebody else has changed the same record since, or refers to it. That has to be taken back "
            + "first, by whoever did it.",
          vi: "Người khác đã sửa chính bản ghi ấy, hoặc dẫn đến nó. Người đó phải hoàn tác trước.")),
      MessagePage(
        438, Phrase("before anything was known", vi: "trước khi có dữ liệu"),
        Phrase(
          "as_of and as_known answer from the journal, which begins with the workspace. No rows means "
            + "here that nothing is known, not that there was nothing.",
          vi:
            "as_of và as_known trả lời theo nhật ký, bắt đầu cùng kho dữ liệu. Không có dòng nào ở "
            + "đây là không biết, không phải là không có.")),
    ]

  private static let movePages: [MessagePage] = [
    MessagePage(
      420, Phrase("other rows than expected", vi: "số dòng khác dự kiến"),
      Phrase(
        "expect says how many rows a verb is to change; with any other number nothing is changed, and "
          + "kh ends with exit status 4.",
        vi: "expect cho biết động từ phải đổi bao nhiêu dòng; khác đi thì không đổi gì, và kh kết "
          + "thúc với mã 4."),
      example: "tasks | where duty = hoi_nghi and unit.kind = ward | remind expect 99"),
    MessagePage(
      421, Phrase("not a move a task can make", vi: "trạng thái không chuyển được"),
      Phrase(
        "A report is submitted, then returned or accepted (done); a conference may be done at once. "
          + "What is not done may be waived. mark open takes any of that back, with a note that says "
          + "why. Void is left to memberships.",
        vi:
          "Báo cáo phải nộp rồi mới bị trả lại hoặc được chấp nhận (xong); hội nghị thì xong ngay "
          + "được. Việc chưa xong có thể được miễn. mark open mở lại, kèm lý do. Không còn là do đơn "
          + "vị rời danh sách."),
      example: "tasks | where unit = tran_phu and duty = bc_co_so | mark done"),
    MessagePage(
      422, Phrase("a day without a value", vi: "ngày chưa có giá trị"),
      Phrase(
        "The day after on or extend is worked out when the statement runs, and came to none.",
        vi: "Ngày sau on hoặc extend được tính khi chạy, mà kết quả là không có.")),
    MessagePage(
      423, Phrase("begun already", vi: "đã mở giao dịch"),
      Phrase(
        "Transactions do not nest.",
        vi: "Giao dịch không lồng nhau.")),
    MessagePage(
      424, Phrase("not begun", vi: "chưa mở giao dịch"),
      Phrase(
        "commit and rollback end what begin has opened.",
        vi: "commit và rollback kết thúc giao dịch do begin mở.")),
    MessagePage(
      425, Phrase("backup inside a transaction", vi: "sao lưu giữa giao dịch"),
      Phrase(
        "A backup holds what has been kept; whether the open transaction will be is not known yet.",
        vi: "Bản sao chỉ gồm những gì đã giữ; giao dịch đang mở chưa biết giữ hay bỏ.")),
    MessagePage(
      426, Phrase("a version waits", vi: "lần nộp đang chờ"),
      Phrase(
        "Each version is accepted or sent back before the next comes in, so that a file read twice "
          + "does not submit everything twice.",
        vi:
          "Mỗi lần nộp phải được chấp nhận hoặc trả lại trước khi nhận lần sau, để đọc một tệp hai "
          + "lần không thành nộp hai lần."),
      example: "tasks | where unit = bac_ha and duty = bc_co_so | submit"),
  ]
}
