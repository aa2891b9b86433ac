// Status: draft of 2026-11-25, after the glossary; no native reader has reviewed it.

extension ExplainingText {
  /// The text in Thai.
  public var thai: String {
    switch self {
    case .reasonOf: "เหตุผล: {words}"
    case .itHolds: "ข้อนี้เข้าเกณฑ์: {title}"
    case .whyOpen: "ทำไมยังไม่แน่นอน: {title}"
    case .whyNot: "ทำไมไม่เข้าเกณฑ์: {title}"
    case .answersNotKnown: "ยังไม่ทราบ: {answers}"
    case .noAnswerChangesIt: "ไม่พบคำตอบอื่นที่จะทำให้เข้าเกณฑ์"
    case .itWouldHold: "จะเข้าเกณฑ์ ถ้ามีข้อใดข้อหนึ่งในนี้:"
    case .whatIf: "ถ้าคำตอบเป็นเช่นนี้แทน"
    case .nothingChanges: "ไม่มีอะไรเปลี่ยน"
    case .outcomeSettled: "{tier} (สรุปแล้ว)"
    case .atLeastOpenUpTo: "อย่างน้อย {lower} (ยังอาจสูงถึง {upper})"
    case .treatedAsOpenUpTo: "อย่างน้อย {lower} ให้ปฏิบัติตาม {tier} (ยังอาจสูงถึง {upper})"
    case .now: "ตอนนี้: {outcome}"
    case .then: "จากนั้น: {outcome}"
    case .instead: "{title}: {after} (ตอนนี้: {before})"
    case .met: "มีหน่วยที่ช่วยได้"
    case .openReferral: "ยังไม่แน่นอน"
    case .unmet: "ไม่มีหน่วยที่ช่วยได้"
    case .indicators: "ข้อบ่งชี้"
    case .conclusions: "ข้อสรุป"
    case .tiers: "ผล"
    case .categories: "ประเภท"
    case .needs: "สิ่งที่ต้องการ"
    case .safeguards: "มาตรการคุ้มครอง"
    case .services: "หน่วยบริการ"
    case .referrals: "การส่งต่อ"
    case .contradictions: "คำตอบที่ถูกต้องพร้อมกันทั้งหมดไม่ได้"
    case .allOfThese: "ทุกข้อในนี้"
    case .anyOfThese: "อย่างน้อยหนึ่งข้อในนี้"
    case .noneOfThese: "ไม่มีข้อใดในนี้"
    case .notThisOne: "ไม่ใช่ข้อนี้"
    case .thisHoldsOrMay: "ข้อนี้เข้าเกณฑ์หรืออาจเข้าเกณฑ์"
    case .questionDoesNotApply: "คำถามนี้ไม่เกี่ยวกับกรณีนี้"
    case .asAnswered: "ตามที่ตอบ"
    case .shownAbove: "{line} (แสดงแล้วข้างบน)"
    case .lookedAt: "{words} คำตอบ: {answers}"
    case .inForceOn: "มีผลใช้ {dates} ในวันที่ {date}"
    case .notClosed: "ไม่ได้ปิด {dates} ในวันที่ {date}"
    }
  }
}
