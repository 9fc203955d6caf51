/// The Latin letters of Unicode that are a letter and a mark: what text is composed into, taken apart
/// by, and folded with. Covers U+00C0–U+024F and U+1E00–U+1EFF, so all of Vietnamese.
enum LatinMarks {
  /// For each mark, pairs of a letter without it and the same letter with it (canonical
  /// decompositions, one step each).
  private static let pairs: [(mark: UInt32, letters: String)] = [
    (0x0300, "AÀEÈIÌOÒUÙaàeèiìoòuùÜǛüǜNǸnǹĒḔēḕŌṐōṑWẀwẁÂẦâầĂẰăằÊỀêềÔỒôồƠỜơờƯỪưừYỲyỳ"),
    (0x0309, "AẢaảÂẨâẩĂẲăẳEẺeẻÊỂêểIỈiỉOỎoỏÔỔôổƠỞơởUỦuủƯỬưửYỶyỷ"),
    (0x0303, "AÃNÑOÕaãnñoõIĨiĩUŨuũVṼvṽÂẪâẫĂẴăẵEẼeẽÊỄêễÔỖôỗƠỠơỡƯỮưữYỸyỹ"),
    (0x0301, "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÜǗüǘGǴgǵÅǺåǻÆǼæǽØǾøǿÇḈçḉĒḖēḗ"),
    (0x0301, "ÏḮïḯKḰkḱMḾmḿÕṌõṍŌṒōṓPṔpṕŨṸũṹWẂwẃÂẤâấĂẮăắÊẾêếÔỐôốƠỚơớƯỨưứ"),
    (0x0323, "BḄbḅDḌdḍHḤhḥKḲkḳLḶlḷMṂmṃNṆnṇRṚrṛSṢsṣTṬtṭVṾvṿWẈwẉZẒzẓAẠaạEẸeẹIỊiịOỌoọƠỢơợUỤuụ"),
    (0x0323, "ƯỰưựYỴyỵ"),
    (0x0306, "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭȨḜȩḝẠẶạặ"),
    (0x0302, "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷZẐzẑẠẬạậẸỆẹệỌỘọộ"),
    (0x031B, "OƠoơUƯuư"),
    (0x0304, "AĀaāEĒeēIĪiīOŌoōUŪuūÜǕüǖÄǞäǟȦǠȧǡÆǢæǣǪǬǫǭÖȪöȫÕȬõȭȮȰȯȱYȲyȳGḠgḡḶḸḷḹṚṜṛṝ"),
    (0x0307, "CĊcċEĖeėGĠgġIİZŻzżAȦaȧOȮoȯBḂbḃDḊdḋFḞfḟHḢhḣMṀmṁNṄnṅPṖpṗRṘrṙSṠsṡŚṤśṥŠṦšṧṢṨṣṩTṪ"),
    (0x0307, "tṫWẆwẇXẊxẋYẎyẏſẛ"),
    (0x0308, "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸHḦhḧÕṎõṏŪṺūṻWẄwẅXẌxẍtẗ"),
    (0x030A, "AÅaåUŮuůwẘyẙ"),
    (0x030B, "OŐoőUŰuű"),
    (0x030C, "CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔÜǙüǚGǦgǧKǨkǩƷǮʒǯjǰHȞhȟ"),
    (0x030F, "AȀaȁEȄeȅIȈiȉOȌoȍRȐrȑUȔuȕ"),
    (0x0311, "AȂaȃEȆeȇIȊiȋOȎoȏRȒrȓUȖuȗ"),
    (0x0324, "UṲuṳ"),
    (0x0325, "AḀaḁ"),
    (0x0326, "SȘsșTȚtț"),
    (0x0327, "CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţEȨeȩDḐdḑHḨhḩ"),
    (0x0328, "AĄaąEĘeęIĮiįUŲuųOǪoǫ"),
    (0x032D, "DḒdḓEḘeḙLḼlḽNṊnṋTṰtṱUṶuṷ"),
    (0x032E, "HḪhḫ"),
    (0x0330, "EḚeḛIḬiḭUṴuṵ"),
    (0x0331, "BḆbḇDḎdḏKḴkḵLḺlḻNṈnṉRṞrṟTṮtṯZẔzẕhẖ"),
  ]

  static let slotCount = 0x250 - 0xC0 + 0x100

  /// Where a scalar of the two ranges stands in the tables of this module; nil for any other scalar.
  @inline(__always)
  static func slot(_ scalar: UInt32) -> Int? {
    if scalar < 0x250 { return scalar < 0xC0 ? nil : Int(scalar - 0xC0) }
    return scalar >= 0x1E00 && scalar < 0x1F00 ? Int(scalar - 0x1E00 + 0x190) : nil
  }

  /// By slot, the letter without its last mark and that mark, packed as in `pack`; 0 for a letter
  /// that is not composed.
  private static let taken: [UInt32] = {
    var taken = [UInt32](repeating: 0, count: slotCount)
    eachPair { letter, mark, whole in
      if let slot = slot(whole) { taken[slot] = pack(letter, mark) }
    }
    return taken
  }()

  private static let joined: [UInt32: UInt32] = {
    var joined: [UInt32: UInt32] = [:]
    eachPair { letter, mark, whole in joined[pack(letter, mark)] = whole }
    return joined
  }()

  private static func eachPair(_ body: (_ letter: UInt32, _ mark: UInt32, _ whole: UInt32) -> Void)
  {
    for (mark, letters) in pairs {
      var scalars = letters.unicodeScalars.makeIterator()
      while let letter = scalars.next(), let whole = scalars.next() {
        body(letter.value, mark, whole.value)
      }
    }
  }

  private static func pack(_ letter: UInt32, _ mark: UInt32) -> UInt32 { letter << 16 | mark }

  /// `ế` is `ê` and an acute accent; nil when the letter carries no mark.
  static func apart(_ scalar: UInt32) -> (letter: UInt32, mark: UInt32)? {
    guard let slot = slot(scalar), taken[slot] != 0 else { return nil }
    return (taken[slot] >> 16, taken[slot] & 0xFFFF)
  }

  static func together(_ letter: UInt32, _ mark: UInt32) -> UInt32? { joined[pack(letter, mark)] }
}
