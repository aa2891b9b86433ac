import Testing

@testable import Localisation

@Suite struct KeyLayoutTests {
  @Test func latinKeysAreThemselves() {
    for key in "ndxbsrlqhyakpe?" {
      #expect(KeyLayout.command(String(key)) == key)
      #expect(KeyLayout.command(" \(key)\n") == key)
      #expect(KeyLayout.command(key.uppercased()) == key)
    }
    for line in ["", " ", "c", "1", "nn", "n d", "yes", "ບໍ່", "ກກ", "ແມ່ນ", "ไม่", "-", "/"] {
      #expect(KeyLayout.command(line) == nil, "\(line)")
    }
  }

  @Test(
    arguments: zip("ndxbsrlqhyakpe", ["ື", "ກ", "ປ", "ຶ", "ຫ", "ພ", "ສ", "ົ", "້", "ິ", "ັ", "າ", "ຍ", "ຳ"]))
  func laoKeys(_ key: Character, _ typed: String) {
    #expect(KeyLayout.command(typed) == key)
    // A mark that is typed alone joins the blank before it.
    #expect(KeyLayout.command(" " + typed) == key)
    #expect(KeyLayout(of: typed) == .lao)
  }

  @Test(
    arguments: zip("ndxbsrlqhyakpe", ["ื", "ก", "ป", "ิ", "ห", "พ", "ส", "ๆ", "้", "ั", "ฟ", "า", "ย", "ำ"]))
  func thaiKeys(_ key: Character, _ typed: String) {
    #expect(KeyLayout.command(typed) == key)
    #expect(KeyLayout(of: typed) == .thai)
  }

  @Test func shiftedKeysAndTheQuestionMark() {
    #expect(KeyLayout.command("\u{0EB7}\u{0EC9}") == "n")
    #expect(KeyLayout.command("ฏ") == "d")
    #expect(KeyLayout.command(")") == "?")
    #expect(KeyLayout.command("ฦ") == "?")
    #expect(KeyLayout(of: "n") == nil)
  }

  @Test func noLetterMeansTwoKeys() {
    var keys: [String: Character] = [:]
    for layout in KeyLayout.allCases {
      for (key, typed) in layout.commands {
        #expect(keys.updateValue(key, forKey: typed) == nil, "\(typed)")
      }
      #expect(Set(layout.commands.map(\.key)) == Set("ndxabehklpqrsy?"))
      #expect(layout.numberRow.allSatisfy { keys[String($0.typed)] == nil })
      #expect(String(layout.numberRow.map(\.key)) == "1234567890-,.")
    }
  }

  @Test func readsTheNumberRow() {
    #expect(KeyLayout.lao.digits("ຢຟໂຖ\u{0EB8}\u{0EB9}ຄຕຈຂ") == "1234567890")
    #expect(KeyLayout.thai.digits("ๅ/-ภถ\u{0E38}\u{0E36}คตจ") == "1234567890")
    #expect(KeyLayout.lao.digits(" ຢຂ ") == "10")
    #expect(KeyLayout.lao.digits("ຢຊໂ") == "1-3")
    #expect(KeyLayout.lao.digits("ຢ ຟ") == "1 2")
    #expect(KeyLayout.lao.digits("\u{0EB8}") == "5")
    #expect(KeyLayout.lao.digits("໑໗") == "17")
    #expect(KeyLayout.thai.digits("๑๗") == "17")
  }

  @Test func signsAreDigitsOnlyWhereTheLayoutIsKnown() {
    for sign in ["-", "/", "/-"] {
      #expect(KeyLayout.thai.digits(sign) == nil)
    }
    #expect(KeyLayout.thai.digits("-", isKnown: true) == "3")
    #expect(KeyLayout.thai.digits("ๅ-", isKnown: true) == "13")
    #expect(KeyLayout.thai.digits("2-4", isKnown: true) == "2-4")
    #expect(KeyLayout.thai.digits("๒-๔") == "2-4")
    #expect(KeyLayout.thai.digits("ไม่ทราบ") == nil)
    #expect(KeyLayout.lao.digits("ບໍ່ຮູ້") == nil)
    #expect(KeyLayout.lao.digits("12") == nil)
  }
}
