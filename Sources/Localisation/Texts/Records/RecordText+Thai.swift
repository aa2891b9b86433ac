// Status: draft of 2026-11-25, after the glossary; no native reader has reviewed it.

extension RecordText {
  /// The text in Thai.
  public var thai: String {
    switch self {
    case .recordedCase: "กรณี {code}"
    case .recordedDraft: "กรณี {code} (ฉบับร่าง: การสัมภาษณ์ยังไม่จบ)"
    case .consents: "ความยินยอมให้ส่งข้อมูลต่อ"
    case .referralFates: "ผลของการส่งต่อ"
    case .links: "กรณีที่เกี่ยวข้องกับกรณีนี้"
    case .noAnswers: "ไม่มีคำตอบ"
    case .interviewOn: "วันที่สัมภาษณ์"
    case .language: "ภาษาที่ใช้สัมภาษณ์"
    case .interpreter: "ล่าม"
    case .askedBy: "ผู้สัมภาษณ์"
    case .minutes: "นาที"
    case .earlierInterviews: "การสัมภาษณ์ครั้งก่อน"
    case .ownView: "ความเห็นของเจ้าหน้าที่ก่อนเห็นผล"
    case .announced: "ผลที่แจ้ง"
    case .decision: "การตัดสินใจของเจ้าหน้าที่"
    case .because: "{decision}; เหตุผล: {reason}"
    case .secondPerson: "{decision}; ผู้ที่สอง: {code}"
    case .rulesUsed: "กฎเกณฑ์"
    case .contentHash: "รหัสเนื้อหาของกฎเกณฑ์"
    case .program: "โปรแกรม"
    case .judgedAsOf: "พิจารณาตามวันที่"
    case .group: "กลุ่ม"
    case .keepUntil: "เก็บไว้ถึง"
    case .given: "ยินยอม"
    case .refused: "ไม่ยินยอม"
    case .withdrawn: "ถอนความยินยอม"
    case .emergency: "ส่งต่อในกรณีฉุกเฉินโดยยังไม่ได้รับความยินยอม"
    case .notDecided: "ยังไม่ตัดสินใจ"
    case .accepted: "รับแล้ว"
    case .declinedByPerson: "ผู้ให้สัมภาษณ์ไม่ขอรับ"
    case .unavailable: "หน่วยบริการช่วยไม่ได้"
    }
  }
}
