// Status: draft of 2026-11-25, after the glossary; no native reader has reviewed it.

extension OutcomeText {
  /// The text in Thai.
  public var thai: String {
    switch self {
    case .caseLine: "กรณี {code} พิจารณาตามวันที่ {date}"
    case .notSettled: "ยังไม่สรุป"
    case .treatAs: "{determination}: ยังไม่สรุป ให้ปฏิบัติอย่างน้อยตามผลนี้: {tier}"
    case .tooLittleIsKnown: "ยังทราบน้อยเกินไป อย่าถือว่าไม่พบอะไร"
    case .settled: "สิ่งที่ยังไม่ทราบจะไม่เปลี่ยนผลนี้อีก"
    case .coversOnlyWhatWasAsked: "ผลนี้ครอบคลุมเฉพาะสิ่งที่ได้ถาม ดู \"{heading}\" ข้างล่าง"
    case .notCertainYet: "ยังไม่แน่นอน: ยังขาดคำตอบ"
    case .couldBecome: "ยังขาดคำตอบ ผลยังอาจเปลี่ยนเป็น: {tiers}"
    case .actAsIfCertain: "ให้ปฏิบัติเหมือนแน่นอนแล้ว"
    case .presumedBecause: "ถือไว้ก่อนว่าเป็นเช่นนี้ เพราะมีสิ่งที่ยังไม่ทราบ: {answers}"
    case .doNow: "ให้ทำตอนนี้:"
    case .mustDo: "เพื่อคุ้มครองผู้ให้สัมภาษณ์"
    case .mustNotDo: "สิ่งที่ห้ามทำ"
    case .safeguardsThatMayApply: "มาตรการคุ้มครองเหล่านี้ก็อาจต้องใช้ ในเมื่อยังขาดคำตอบ"
    case .beneath: "พร้อมกันนั้น ยังเข้าเกณฑ์นี้ด้วย: {tier}"
    case .alsoBeneath: "และยังเข้าเกณฑ์: {tiers}"
    case .why: "เหตุผล: {tier}"
    case .whyTreatedAs: "เหตุผลที่ให้ปฏิบัติตาม: {tier}"
    case .couldRaiseIt: "สิ่งที่ยังไม่ทราบ และอาจทำให้ผลสูงขึ้น: {labels}"
    case .andMore: "และอื่น ๆ"
    case .sources: "แหล่งข้อมูล: {sources}"
    case .openWithMissing: "{title} (ยังไม่ทราบ: {labels})"
    case .whyNotAnother: "ทำไมจึงไม่ใช่ผลอื่น: {determination}"
    case .notHigher: "ไม่สูงกว่านี้ ข้อนี้ไม่เข้าเกณฑ์: {tier}"
    case .nothingHigher: "ไม่มีผลที่สูงกว่านี้"
    case .rulesThatDoNotHold: "ไม่เข้าเกณฑ์: {rules}"
    case .testNotMet: "ไม่ตรง: {test}"
    case .testNotMetWithAnswer: "ไม่ตรง: {test} คำตอบ: {answers}"
    case .stillOpen: "ยังไม่แน่นอน: {tiers}"
    case .notLower: "ไม่ต่ำกว่านี้ คำตอบในข้อ \"{heading}\" เพียงพอแล้ว ไม่ว่าคำตอบอื่นจะเป็นอย่างไร"
    case .nothingLower: "ไม่มีผลที่ต่ำกว่านี้"
    }
  }
}
