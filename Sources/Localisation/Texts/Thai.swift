// Status: draft of 2026-11-23, after the glossary; no native reader has reviewed it.

extension ProgramText {
  /// The text in Thai.
  public var thai: String {
    switch self {
    case .forOfficer: "(ให้เจ้าหน้าที่พิจารณาเอง อย่าอ่านออกเสียง)"
    case .fromPapers: "(ดูในเอกสาร อย่าอ่านออกเสียง)"
    // There is no single yes: these stand where a question has no labels of its own.
    case .yes: "ใช่ มี ได้"
    case .no: "ไม่"
    case .numberRange: "ตัวเลข ({unit}) ตั้งแต่ {low} ถึง {high}"
    case .nothingElse: "ไม่มีอย่างอื่น (0 อย่างเดียว: ไม่มีข้อใดเลย)"
    case .note: "หมายเหตุ: {help}"
    case .whyAsked: "คำตอบยังอาจมีผลต่อความช่วยเหลือที่จะเสนอให้"
    case .atMostMore: "เหลืออีกไม่เกิน {count} คำถาม"
    case .keys:
      "ปุ่ม: n ไม่ทราบ, d ขอไม่ตอบ, x ถามตอนนี้ไม่ปลอดภัย, ? ถามเพราะอะไร, b กลับไปข้อก่อน, s หยุด กด Enter อย่างเดียวจะไม่บันทึกอะไร"
    case .nothingRecorded: "ยังไม่ได้บันทึกอะไร"
    case .firstQuestion: "นี่คือคำถามแรก"
    case .numberWanted: "พิมพ์ตัวเลขหนึ่งจำนวน หรือสองจำนวนที่มีขีด - คั่น สำหรับ \"ตั้งแต่ - ถึง\""
    case .numberOutside: "พิมพ์ตัวเลขตั้งแต่ {low} ถึง {high}"
    case .numberTwoWays: "ตัวเลขนี้อ่านได้สองแบบ พิมพ์ใหม่โดยไม่ใส่ . หรือ , ระหว่างตัวเลข"
    case .yesNoWanted: "พิมพ์ 1 ถ้าใช่ หรือ 2 ถ้าไม่ใช่"
    case .choiceWanted: "พิมพ์หมายเลขของคำตอบหนึ่งข้อ หรือหลายหมายเลข ถ้าเป็นข้อหนึ่งในนั้นแต่ไม่ทราบว่าข้อใด"
    case .setWanted:
      "พิมพ์หมายเลขของทุกข้อที่ตรง แล้วพิมพ์ 0 ถ้าหมดแล้ว 0 อย่างเดียวหมายความว่าไม่มีข้อใดเลย -2 หมายความว่าข้อ 2 ไม่ตรง"
    }
  }
}
