/// An answer typed as a word in one of the three languages.
public enum AnswerWord: Sendable, Hashable, CaseIterable {
  /// Yes, in any of the ways a question wants it.
  case yes
  /// No, in any of the ways a question wants it.
  case no
  /// The person does not know, or does not remember.
  case doesNotKnow
  /// The person would rather not say.
  case declined

  /// The answer that a typed line is, if it is exactly one of the words.
  public init?(_ line: some StringProtocol) {
    let typed = Spelling.normalised(line)
    let answer = Self.allCases.first { $0.words.contains { Spelling.normalised($0) == typed } }
    guard let answer else { return nil }
    self = answer
  }

  /// The words of an answer, as proposals for native review.
  ///
  /// Lao and Thai have no single yes: an answer repeats the verb of its question. Polite particles alone (`ครับ`, `ค่ะ`,
  /// `ເຈົ້າ`, `ໂດຍ`) are left out: they may only say that one listens.
  var words: [String] {
    switch self {
    case .yes:
      [
        "yes", "ແມ່ນ", "ມີ", "ເຄີຍ", "ໄດ້", "ຢາກ", "ເຫັນດີ", "ຮູ້", "ใช่", "มี", "เคย", "ได้", "อยาก", "ตกลง", "ยินยอม",
        "รู้",
      ]
    case .no:
      [
        "no", "ບໍ່", "ບໍ່ແມ່ນ", "ບໍ່ມີ", "ບໍ່ເຄີຍ", "ບໍ່ໄດ້", "ບໍ່ຢາກ", "ບໍ່ເຫັນດີ", "ไม่", "ไม่ใช่", "ไม่มี", "ไม่เคย", "ไม่ได้",
        "ไม่อยาก",
        "ไม่ตกลง", "ไม่ยินยอม",
      ]
    case .doesNotKnow:
      [
        "do not know", "don't know", "does not know", "ບໍ່ຮູ້", "ບໍ່ຊາບ", "ຈື່ບໍ່ໄດ້", "ไม่ทราบ", "ไม่รู้", "จำไม่ได้",
      ]
    case .declined: ["declined", "ຂໍບໍ່ຕອບ", "ບໍ່ປະສົງຕອບ", "ขอไม่ตอบ", "ไม่ประสงค์ตอบ"]
    }
  }
}
