import Localisation
import Source
import Testing

@Suite struct TextWrapperTests {
  @Test(arguments: [
    ("ກຳ", 2, 1, 2), ("ນ້ຳ", 3, 1, 2), ("ຄຳຖາມ", 5, 4, 5), ("ຜູ້ເຄາະຮ້າຍ", 11, 8, 8), ("ກຳລັງຖືກບັງຄັບ", 14, 9, 10),
    ("ຫຼື", 3, 1, 1), ("คำถาม", 5, 4, 5), ("น้ำ", 3, 1, 2),
  ])
  func cellsAreThoseOfTerminals(_ text: String, _ scalars: Int, _ characters: Int, _ cells: Int) {
    #expect(text.unicodeScalars.count == scalars)
    #expect(text.count == characters)
    #expect(DisplayWidth.cells(of: text) == cells)
  }

  @Test func breaksAtSpaces() {
    #expect(wrap("one two  three four", 13) == ["one two", "three four"])
    #expect(wrap("exactly twelve", 14) == ["exactly twelve"])
    #expect(wrap("  around the edges ", 40) == ["around the edges"])
    #expect(wrap("", 40) == [""])
    #expect(wrap("two\n\nparagraphs", 40) == ["two", "", "paragraphs"])
  }

  @Test func keepsSpacesInsideALine() {
    #expect(wrap("a  b", 40) == ["a  b"])
    #expect(wrap("a\tb", 40) == ["a b"])
    #expect(wrap("earns 10\u{A0}000\u{A0}kip", 12) == ["earns", "10\u{A0}000\u{A0}kip"])
  }

  @Test func indentsLines() {
    let wrapper = TextWrapper(width: 16, first: "1. ", rest: "   ")
    #expect(wrapper.lines("one two three four") == ["1. one two three", "   four"])
    let narrow = TextWrapper(width: 10, first: String(repeating: " ", count: 20))
    #expect(narrow.lines("one two three four").first == String(repeating: " ", count: 20) + "one two")
  }

  @Test func breaksAtHintsAndDoesNotPrintThem() {
    #expect(wrap("ຄວາມ\u{200B}ປອດໄພ\u{200B}ຂອງ\u{200B}ເຈົ້າ", 12) == ["ຄວາມປອດໄພຂອງ", "ເຈົ້າ"])
    #expect(wrap("สัมภาษณ์\u{200B}คน", 40) == ["สัมภาษณ์คน"])
    // A hint in a place where no line may end is no hint.
    #expect(wrap("ກກກກກກກກກກກກ\u{200B}\u{0EB3}ກ", 12) == ["ກກກກກກກກກກກ", "ກຳກ"])
  }

  @Test func breaksBetweenSyllables() {
    #expect(wrap("ຜູ້ຖືກເຄາະຮ້າຍ", 12) == ["ຜູ້ຖືກເຄາະຮ້າຍ"])
    #expect(wrap("ຜູ້ຖືກເຄາະຮ້າຍຂອງການຄ້າມະນຸດ", 12) == ["ຜູ້ຖືກເຄາະຮ້າຍ", "ຂອງການຄ້າມະນຸດ"])
    #expect(wrap("ສະພາປະຊາຊົນແຂວງ", 12) == ["ສະພາປະຊາຊົນ", "ແຂວງ"])
    #expect(wrap("ผู้ที่ให้ข้อมูลเพิ่มเติม", 12) == ["ผู้ที่ให้ข้อมูลเพิ่ม", "เติม"])
    // ที่ป may be a syllable for all the letters say: then the line ends earlier.
    #expect(wrap("การสัมภาษณ์ที่ปลอดภัย", 14) == ["การสัมภาษณ์", "ที่ปลอดภัย"])
  }

  @Test func prefersWordsToSyllables() {
    #expect(wrap("ຄົນທີ່ຊວນໄປ ບໍ່ແມ່ນຍາດພີ່ນ້ອງ", 14) == ["ຄົນທີ່ຊວນໄປ", "ບໍ່ແມ່ນຍາດພີ່ນ້ອງ"])
    // But not at the price of a line that is half empty.
    #expect(wrap("ຂ້ອຍ ເຮັດວຽກຢູ່ຕ່າງປະເທດ", 16) == ["ຂ້ອຍ ເຮັດວຽກຢູ່ຕ່າງປະ", "ເທດ"])
  }

  @Test func keepsSignsWithTheirWord() {
    #expect(wrap("ในสถานที่ ต่าง ๆ ที่", 12) == ["ในสถานที่", "ต่าง ๆ ที่"])
    #expect(wrap("(ກົມຕຳຫຼວດ) “ອາດເຂົ້າຂ່າຍ”.", 12).allSatisfy { !$0.hasSuffix("(") && !$0.hasPrefix(")") })
  }

  @Test func breaksLongWordsAsALastResort() {
    #expect(wrap("a pneumonoultramicroscopic x", 14) == ["a", "pneumonoultram", "icroscopic x"])
    #expect(wrap("ສປປປປປປປປປປປປປ", 12) == ["ສປປປປປປປປປປປ", "ປປ"])
  }

  @Test func showsControlCharacters() {
    #expect(wrap("a\u{1B}[31mb", 40) == ["a␛[31mb"])
  }

  private func wrap(_ text: String, _ width: Int) -> [String] { TextWrapper(width: width).lines(text) }
}
