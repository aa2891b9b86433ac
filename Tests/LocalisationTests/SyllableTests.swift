import Testing

@testable import Localisation

@Suite struct SyllableTests {
  @Test(arguments: [
    "ຜູ້|ຖືກ|ເຄາະ|ຮ້າຍ", "ກຳ|ລັງ|ຖືກ|ບັງ|ຄັບ", "ຄຳ|ຖາມ", "ການ|ຄັດ|ກອງ|ເບື້ອງ|ຕົ້ນ", "ສະ|ໜາມ|ບິນ", "ຄວາມ|ຍິນ|ຍອມ",
    "ເຮັດ|ວຽກ|ໃນ|ເຮືອນ",
    "ມີ|ໃຜ|ຂູ່|ບໍ່", "ຕຳ|ຫຼວດ|ກວດ|ຄົນ|ເຂົ້າ|ເມືອງ", "ໂຮງ|ໝໍ", "ແຂວງ|ວຽງ|ຈັນ", "ເລື້ອຍໆ|ຕ່າງໆ", "ສະ|ຫງົບ", "ຂ້ອຍ|ອອກ|ມາ|ເອງ",
    "ຕົວະ|ຍົວະ",
    "ເຈົ້າ|ໜ້າ|ທີ່", "ປະ|ຊາ|ທິ|ປະ|ໄຕ", "ບອກ|ວ່າ|ບໍ່|ໄດ້|ໄປ", "ໂປຣ|ແກຣມ", "ນໍ້າ|ໜັກ",
  ])
  func laoSyllables(_ word: String) {
    #expect(syllables(word) == word)
  }

  /// Where the letters allow two readings, or are no syllable, nothing is broken.
  @Test(arguments: ["ດີກວ່າ", "ສປປລາວ", "ປກສ", "ກ", "ເ", "າາາ"])
  func laoInDoubt(_ word: String) {
    #expect(syllables(word) == word)
  }

  @Test(arguments: [
    "ผู้|เสีย|หาย", "การ|ค้ามนุษย์", "เจ้า|หน้า|ที่", "สัม|ภาษณ์|ที่|นี่", "คำ|ถาม", "ไม่|มี|ใคร|บัง|คับ", "กระ|ทรวง", "ความ|กลัว",
    "ชื่อ|เล่น",
    "พา|กลับ|บ้าน", "รถ|เมล์", "ต่าง|ประ|เทศ", "ให้|อยู่|ต่อ", "เรียกร้อง", "ไม่|อยาก|กลับ", "อะ|ไร|ก็|ได้", "นายกรัฐมนตรี",
    "ตากลม", "เรือ|กลับ",
  ])
  func thaiSyllables(_ word: String) {
    // Not every syllable is found; none is cut.
    #expect(Set(breaks(syllables(word))).isSubset(of: breaks(word)), "\(syllables(word))")
  }

  @Test func thaiSyllablesThatMustBeFound() {
    #expect(syllables("ผู้เสียหาย") == "ผู้|เสีย|หาย")
    #expect(syllables("เจ้าหน้าที่") == "เจ้า|หน้า|ที่")
    #expect(syllables("ไม่มีใครบังคับ") == "ไม่|มี|ใคร|บัง|คับ")
    #expect(syllables("สัมภาษณ์ที่นี่") == "สัม|ภาษณ์|ที่|นี่")
  }

  @Test(arguments: [
    "ชาติ", "เหตุ", "ธาตุ", "ญาติ", "จันทร์", "ศาสตร์", "สิทธิ์", "พราหมณ์", "เปลี่ยน", "แปล", "เถอะ", "เปี๊ยะ", "ตลาด",
    "ขนม", "สบาย", "อยู่",
    "หมอ", "เฉพาะ", "เสมอ", "แสดง", "เพราะ", "ไทย", "ฯพณฯ", "เพชร", "คดี", "อดีต", "พยาน", "บัตร",
  ])
  func thaiWordsThatStayWhole(_ word: String) {
    #expect(syllables(word) == word)
  }

  /// Break rules hold for every pair of a consonant and what may follow.
  @Test func lettersThatStayTogether() {
    for text in [
      "ເຫຼົ້າ", "ເຫງົາ", "ເພາະ", "ໃຫຍ່", "ນ້ຳ", "ກໍ່", "ໄກ່", "ເກວ", "เปล", "ใหญ่", "น้ำ", "แกะ", "เปรอะ",
    ] {
      let scalars = Array(text.unicodeScalars)
      let first = scalars.firstIndex { Letters.isConsonant($0) } ?? 0
      let rules = BreakRules(text: scalars)
      for index in 1...first + 1 where index < scalars.count {
        #expect(!rules.allow(before: index), "\(text) at \(index)")
      }
    }
  }

  private func syllables(_ word: String) -> String {
    let breaks = LineBreaks(in: word.filter { $0 != "|" })
    var result = String.UnicodeScalarView()
    for (scalar, quality) in zip(breaks.scalars, breaks.qualities) {
      if quality == .syllable { result.append("|") }
      result.append(scalar)
    }
    return String(result)
  }

  /// The positions of the bars, bars not counted.
  private func breaks(_ word: String) -> [Int] {
    word.unicodeScalars.enumerated().filter { $0.element == "|" }.enumerated().map { $1.offset - $0 }
  }
}
