import Source
import Testing

@Suite struct DisplayWidthTests {
  /// What is said of Thai and Lao letters is what Unicode says.
  @Test func laoAndThaiMarksAreThoseOfUnicode() {
    for value in UInt32(0x0E00)...0x0EFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isMark = [.nonspacingMark, .enclosingMark, .format].contains(scalar.properties.generalCategory)
      #expect(DisplayWidth.cells(of: scalar) == (isMark ? 0 : 1), "U+0\(String(value, radix: 16))")
    }
  }

  @Test(arguments: [
    ("ກຳ", 2), ("ນ້ຳ", 2), ("ຄຳຖາມ", 5), ("ຜູ້ເຄາະຮ້າຍ", 8), ("ກຳລັງຖືກບັງຄັບ", 10), ("ຫຼື", 1), ("คำถาม", 5), ("น้ำ", 2),
    ("日本", 4), ("e\u{301}", 1),
  ])
  func countsCells(_ text: String, _ cells: Int) {
    #expect(DisplayWidth.cells(of: text) == cells)
  }
}
