// Status: draft of 2026-11-25, after the glossary; no native reader has reviewed it.

extension DossierText {
  /// The text in Thai.
  public var thai: String {
    switch self {
    case .title: "การเปลี่ยนแปลงกฎเกณฑ์ สำหรับลงนาม"
    case .what: "ข้อใด"
    case .change: "การเปลี่ยนแปลง"
    case .cases: "กรณี"
    case .example: "ตัวอย่าง"
    case .same: "เหมือนเดิม"
    case .more: "คุ้มครองมากขึ้น"
    case .less: "คุ้มครองน้อยลง"
    case .mixed: "บางกรณีคุ้มครองมากขึ้น บางกรณีน้อยลง"
    case .added: "ใหม่"
    case .removed: "ถูกตัดออก"
    case .undecided: "ยังตัดสินไม่ได้"
    case .nowToo: "เข้าเงื่อนไขแล้วตอนนี้ แต่ก่อนไม่เข้า: {count}"
    case .noLonger: "ไม่เข้าเงื่อนไขอีกต่อไป: {count}"
    case .onlyWhileOpen: "เมื่อการสัมภาษณ์จบแล้ว ไม่มีอะไรขาดไป เพียงแต่แสดงช้ากว่าเดิม"
    case .combinations: "{holding} ใน {all} แบบ ของคำตอบ {facts} ข้อ"
    case .combinationsOfOne: "{holding} ใน {all} แบบ ของคำตอบ 1 ข้อ"
    case .andDate: "{cases} และวันที่"
    case .oneIn: "1 ใน {count}"
    case .takenAlone: "เงื่อนไขที่ถือว่าออกได้ทั้งสองทาง: {count} อาจไม่มีกรณีใดที่ต่างกันจริง"
    case .nothingAsked: "ไม่ได้ถามอะไรเลย"
    case .nothingElseAsked: "ไม่ได้ถามอย่างอื่น"
    case .quietAnswers: "คำตอบอื่นที่ว่าไม่มีหรือไม่ใช่: {count}"
    case .othersOpen: "คำถามอื่นยังไม่ได้คำตอบ"
    case .lostExample: "ขาดไป ตัวอย่าง: {case}"
    case .gainedExample: "ได้เพิ่ม ตัวอย่าง: {case}"
    case .meant: "ตั้งใจให้เป็นอย่างนี้: {title}"
    case .onDate: "วันที่ {date}"
    case .nothingChanged: "ไม่มีกรณีใดได้ผลต่างจากเดิม"
    case .tally: "{verdict}: {count}"
    case .stories: "เรื่องที่ได้ผลต่างจากเดิม"
    case .coverage: "เงื่อนไขที่ไม่มีเรื่องใดแสดงอีกแล้ว"
    case .toRedo: "ข้อที่ต้องตรวจดูอีกครั้ง"
    case .name: "ชื่อ สำนักงาน"
    case .signature: "วันที่ ลายมือชื่อ"
    }
  }
}
