// Status: draft of 2026-11-25, after the glossary; no native reader has reviewed it.

extension GraphText {
  /// The text in Thai.
  public var thai: String {
    switch self {
    case .becauseOf: "เหตุผล: {title}"
    case .restsOn: "ข้อนี้อิงกับอะไร: {title}"
    case .howToRead: "อ่านจากซ้ายไปขวา: แต่ละกล่องอิงกับกล่องที่เส้นนำไปหา"
    case .moreOfThese: "ยังมีอีก {count} ข้อที่ไม่ได้แสดง"
    case .goesOn: "ยังอิงกับอีก {count} ข้อที่ไม่ได้แสดง"
    case .indicator: "ข้อบ่งชี้"
    case .conclusion: "ข้อสรุป"
    case .tier: "ผล"
    case .category: "ประเภท"
    case .need: "สิ่งที่ต้องการ"
    case .safeguard: "มาตรการคุ้มครอง"
    case .service: "หน่วยบริการ"
    case .gate: "คำถาม"
    case .impossible: "ถูกต้องพร้อมกันทั้งหมดไม่ได้"
    case .answer: "คำตอบ"
    }
  }
}
