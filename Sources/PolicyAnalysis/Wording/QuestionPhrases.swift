import RuleLanguage

/// Phrases that make a question leading or presuming whatever it is about, by language.
///
/// A question is leading when it gives the answer away: "…, didn't you?". It is presuming when it takes for granted what nobody has said, or
/// asks why somebody did not help themselves: "Why did you not leave?".
enum QuestionPhrases {
  static func phrases(_ language: String) -> [(kind: WordingRule.Kind, phrase: Phrase)] {
    let (leading, presuming) =
      switch language {
      case "en": (englishLeading, englishPresuming)
      case "lo": (laoLeading, laoPresuming)
      case "th": (thaiLeading, thaiPresuming)
      default: ([], [])
      }
    return leading.map { (.leading, Phrase($0)) } + presuming.map { (.presuming, Phrase($0)) }
  }

  /// Auxiliaries that, negated at the beginning or tagged to the end, ask for agreement.
  private static let auxiliaries = [
    "is", "are", "was", "were", "do", "does", "did", "have", "has", "had", "can", "could", "would", "should",
    "will",
  ]

  private static let englishLeading: [String] =
    auxiliaries.flatMap { verb in
      [
        "^\(verb)n't ", ", \(verb) you$", ", \(verb)n't _$", ", \(verb) they$", ", \(verb) it$",
        ", \(verb) he$", ", \(verb) she$",
      ]
    } + [
      "^can't ", "^won't ", ", right$", ", correct$", ", yes$", ", no$", "is that so$", "is that not so$",
      "^surely", "^obviously",
      "of course", "you must have", "^i suppose", "^i think", "we know", "as we both know", "isn't it true",
      "is it not true", "were you forced to * by", "were you made to * by", "don't you think",
      "wouldn't you say", "^so you", "^so he", "^so she", "^so they", "^so the ", "am i correct$",
      "am i right$",
      "^is it correct that", "^is it true that", "confirm that", "you agree that", "^just admit", "^admit ",
      "^were you not ", "^was it not ", "^did you not ", "^do you not ", "^are you not ", "were you as well$",
      "were you too$", "a good mother", "a good father", "a good wife",
    ]

  private static let englishPresuming: [String] = [
    "^why didn't you", "^why did you not", "^why don't you", "^why did you agree", "^why did you accept",
    "^why did you stay", "^why did you go ", "^why did you let", "^why did you trust", "^why did you sign",
    "^how often were you", "^how many times were you", "^how often did they", "^how many times did they",
    "^when did he", "^when did she", "^when did they start", "^when did your * start", "did he ", "did she ",
    " him ", " him$", "your husband", "your wife", "your boyfriend", "your girlfriend", "the man who",
    "the woman who",
    "^how much * did your boss", "^how much * did they take", "^who beat you", "^who hit you",
    "^who hurt you",
    "^who forced you", "^how badly", "^how did you manage to", "^how did you escape",
    "^why did he ", "^why did she ", "^why did they * you", "^why did the * you", "^why did your * you",
    "the beatings", "the beating ", "the abuse", "the violence", "the gang", "cheat you", "cheated you",
    "held against your will", "had sold you", "that * sold you", "put on you",
  ]

  private static let laoLeading = [
    "ແມ່ນບໍ່$", "ບໍ່ແມ່ນບໍ$", "ບໍ່ແມ່ນຫວາ$", "ແທ້ບໍ$", "^ແນ່ນອນ", "ຄົງຈະ", "ເຈົ້າຄົງ", "ຖືກບັງຄັບ*ໂດຍ",
    "ເນາະ$", "^ສະນັ້ນ", "^ຍອມຮັບ", "ຢືນຢັນວ່າ", "ເຫັນດີນຳບໍ່$", "^ຄົນດີ",
  ]

  private static let laoPresuming = [
    "^ເປັນຫຍັງ*ບໍ່", "^ເປັນຫຍັງ*ຍອມ", "^ຍ້ອນຫຍັງ*ບໍ່ໜີ", "ຜົວຂອງເຈົ້າ", "ເມຍຂອງເຈົ້າ", "ຜູ້ຊາຍທີ່", "ຜູ້ຍິງທີ່",
    "ຖືກ*ຈັກເທື່ອ", "ໜີອອກ*ໄດ້ແນວໃດ", "^ເຂົາເລີ່ມ", "^ເປັນຫຍັງນາຍຈ້າງ", "^ເປັນຫຍັງເຂົາ", "ໂງ່", "ຂາຍເຈົ້າ",
  ]

  private static let thaiLeading = [
    "ใช่ไหม$", "ใช่มั้ย$", "ใช่หรือเปล่า$", "ใช่หรือไม่$", "ไม่ใช่หรือ$", " จริงไหม$", "^แน่นอน", "คุณคงจะ", "ถูกบังคับ*โดย",
    "ไม่ใช่เหรอ$", "^งั้น", "ต้องรู้อยู่แล้ว", "เห็นด้วยไหม", "^สารภาพ", "ยืนยัน*ว่า", "ไม่ละอาย",
  ]

  private static let thaiPresuming = [
    "^ทำไม*ไม่", "^ทำไม*ยอม", "^เพราะอะไร*ไม่หนี", "สามีของคุณ", "ภรรยาของคุณ", "ผู้ชายที่", "ผู้หญิงที่", "ถูก*กี่ครั้ง",
    "หนีออก*ได้ยังไง", "หนีออก*ได้อย่างไร", "^เขาเริ่ม", "^ทำไมหัวหน้า", "^ทำไมนายจ้าง", "^ทำไมเขา", "^ใครบังคับ", "ขายคุณ",
  ]
}
