import Glibc
import PlanModel
import PlanPapers

// Makes and reads paper formats for `kh`, apart from its workspace and its start: see `PaperWord`.
guard Limits.set() else { exit(ExitStatus.failed.rawValue) }
let answers = AnswerWriter(1)
var work = PaperWork(lines: LineReader(0), file: 3, source: 4) { answers.write($0) }
let isDone = work.run()
answers.flush()
exit(isDone ? ExitStatus.success.rawValue : ExitStatus.failed.rawValue)
