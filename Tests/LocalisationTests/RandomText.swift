import Source

/// Random text: real words in three scripts, words of random letters, and what breaks programs.
struct RandomText {
  var random: SplitMix64

  private static let lao = [
    "ກຳລັງ", "ຖືກ", "ບັງຄັບ", "ຜູ້ເຄາະຮ້າຍ", "ຄຳຖາມ", "ນ້ຳ", "ຫຼື", "ເຈົ້າ", "ໄປ", "ໃຜ", "ເຫຼືອ", "ແຂວງ", "ໂຮງໝໍ", "ຕ່າງໆ",
    "ກວ່າ", "ເພາະ", "ສປປ", "ຫງົບ", "ວຽກ", "ເມຍ", "ຕົວະ", "ຊັ້ນ",
  ]
  private static let thai = [
    "คำถาม", "น้ำ", "กำลัง", "ถูก", "บังคับ", "ผู้เสียหาย", "เจ้าหน้าที่", "สัมภาษณ์", "ไหม", "ต่าง", "เพราะ", "เปลี่ยน", "ทรัพย์",
    "ชาติ", "ไทย", "เถอะ", "ศาสตร์", "ใคร", "ฯลฯ", "สหรัฐ", "อยู่",
  ]
  private static let latin = [
    "interview", "a", "LWU", "+856-21", "12.5", "(ATD)", "“yes”", "extraordinarily", "…", "é", "日本語",
  ]
  private static let scalars: [ClosedRange<UInt32>] = [
    0x0E81...0x0EDF, 0x0E01...0x0E5B, 0x20...0x7E, 0x0300...0x0310, 0x1F600...0x1F610, 0x200B...0x200D,
    0x1100...0x1105, 0x4E00...0x4E10, 0x09...0x0D, 0x915...0x94D,
  ]

  /// A paragraph of up to 40 words.
  mutating func paragraph() -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...40, using: &random) {
      text += word()
      switch Int.random(in: 0..<8, using: &random) {
      case 0...1: text += " "
      case 2: text += "\u{200B}"
      case 3: text += "  "
      default: break
      }
    }
    return text
  }

  /// Letters of every kind in no order.
  mutating func noise() -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...120, using: &random) {
      guard let range = Self.scalars.randomElement(using: &random),
        let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random))
      else { continue }
      text.append(scalar)
    }
    return String(text)
  }

  /// Printable ASCII with many blanks, and now and then a long word.
  mutating func plain() -> String {
    let blanks = Int.random(in: 0...8, using: &random)
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...200, using: &random) {
      let isBlank = Int.random(in: 0...10, using: &random) < blanks
      text.append(Unicode.Scalar(isBlank ? 0x20 : UInt8.random(in: 0x21...0x7E, using: &random)))
    }
    return String(text)
  }

  private mutating func word() -> String {
    let words = [Self.lao, Self.lao, Self.thai, Self.thai, Self.latin].randomElement(using: &random) ?? []
    return words.randomElement(using: &random) ?? ""
  }
}
