// Status: draft of 2026-11-25, after the glossary; no native reader has reviewed it.

extension PageText {
  /// The text in Thai.
  public var thai: String {
    switch self {
    case .partial: "ยังไม่ครบ: การสัมภาษณ์หยุดก่อนจบ"
    case .partialCounts: "ผลนี้มาจากสิ่งที่เล่ามาถึงตอนนั้น แต่ก็ให้ปฏิบัติตาม"
    case .doNow: "สิ่งที่ต้องทำตอนนี้"
    case .whileTalking: "ระหว่างที่คุยกับผู้ให้สัมภาษณ์"
    case .whenHelpIsArranged: "เวลาจัดหาความช่วยเหลือ"
    case .afterwards: "ในหลายสัปดาห์ต่อจากนี้"
    case .afterwardsInFull: "ในหลายสัปดาห์ต่อจากนี้ รายละเอียด"
    case .openNow: "สิ่งที่ยังไม่ทราบ"
    case .treatedAsLongAsOpen: "ในเมื่อยังขาดคำตอบ ให้ปฏิบัติตามผลนี้: {tier}"
    case .oneQuestion: "คำตอบของคำถามนี้อาจเปลี่ยนผลได้ ให้ถามถ้าปลอดภัย:"
    case .eitherQuestion: "คำตอบของคำถามใดคำถามหนึ่งในนี้อาจเปลี่ยนผลได้ ให้ถามถ้าปลอดภัย:"
    case .bothQuestions: "คำตอบของสองคำถามนี้รวมกันอาจเปลี่ยนผลได้ ให้ถามถ้าปลอดภัย:"
    case .noFewQuestions: "คำตอบของคำถามหนึ่งหรือสองข้อจะไม่เปลี่ยนผล"
    case .askNobodyAgain: "สิ่งที่ยังขาด คือขอไม่ตอบหรือถามไม่ปลอดภัย อย่าคาดคั้น"
    case .notLowerThan: "ทำไมจึงไม่ต่ำกว่านี้ ({tier}): เหตุผลข้างบนเพียงพอสำหรับผลที่สูงกว่า"
    case .notLowerAsLongAsOpen: "ทำไมจึงไม่ต่ำกว่านี้ ({tier}): คำตอบที่ยังขาดอาจทำให้ผลสูงขึ้น"
    case .notReached: "ทำไมจึงไม่สูงกว่านี้ ({tier}): ข้อนี้ไม่เข้าเกณฑ์: {rules}"
    case .stillPossible: "ยังอาจสูงกว่านี้ ({tier}): ยังขาดคำตอบ"
    case .askBeforeYouTell: "ถามผู้ให้สัมภาษณ์ทุกครั้งก่อนบอกผู้อื่น เว้นแต่ไม่ต้องขอความยินยอม"
    case .withoutContact: "{service} (บัญชีรายชื่อไม่มีข้อมูลติดต่อ)"
    case .moreIsKnown: "หน่วยบริการอื่นและข้อจำกัดของแต่ละหน่วย ขอดูเพิ่มได้"
    case .servicesInFull: "รายละเอียดของหน่วยบริการ"
    case .neededFor: "สำหรับ: {needs}"
    }
  }
}
