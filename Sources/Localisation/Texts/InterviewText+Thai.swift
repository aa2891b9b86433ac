// Status: draft of 2026-11-25, after the glossary; no native reader has reviewed it.

extension InterviewText {
  /// The text in Thai.
  public var thai: String {
    switch self {
    case .topicLine: "ส่วนที่ {number} จาก {count}: {topic}"
    case .keysAtQuestion:
      "n ไม่ทราบ, d ขอไม่ตอบ, x ถามตอนนี้ไม่ปลอดภัย, ? ถามเพราะอะไร, b กลับไปข้อก่อน, r ดูทบทวน, a แหล่งข้อมูลอื่น, p พักก่อน, l ภาษา, s หยุด กด Enter อย่างเดียวจะไม่บันทึกอะไร"
    case .keysElsewhere: "b กลับ, s หยุด กด Enter อย่างเดียวจะไม่บันทึกอะไร"
    case .hideKey: "Esc ซ่อนหน้าจอทันที"
    case .hideLine: "h เลื่อนสิ่งที่พูดไปแล้วให้พ้นสายตา"
    case .hidden: "พิมพ์ 1 เพื่อทำต่อ"
    case .answeredBefore: "คำตอบเดิม: {answer} k เก็บไว้ตามเดิม"
    case .answersOfSource: "ตอนนี้พิมพ์ข้อมูลของแหล่งอื่น ({basis}, {by})"
    case .screenerWanted: "รหัสของเจ้าหน้าที่เอง ไม่ใช่ชื่อ n ถ้าไม่ใส่"
    case .basisWanted: "ข้อมูลจากแหล่งอื่นมาจากอะไร"
    case .sourceWanted: "เป็นข้อมูลของใคร พิมพ์รหัสสั้น ๆ ไม่ใช่ชื่อ n: ไม่ระบุ"
    case .nobodyInParticular: "ไม่ระบุ"
    case .basisSaid: "มีคนบอก"
    case .basisSeen: "เห็นเอง"
    case .basisDocument: "เอกสาร"
    case .basisRecord: "บันทึกของหน่วยงานอื่น"
    case .pauseWanted: "ดูคนที่คุยด้วย ตอนนี้ต้องการอะไร"
    case .pauseGoOn: "ทำต่อ"
    case .pauseStop: "หยุดไว้ก่อนวันนี้"
    case .pauseHelp: "แสดงสิ่งที่ช่วยได้ตอนนี้"
    case .comfortTitle: "สิ่งที่ช่วยได้ตอนนี้"
    case .reviewWanted: "คำตอบที่มีแล้ว พิมพ์หมายเลขข้อที่อยากเปลี่ยน 0 เพื่อทำต่อ"
    case .reviewSetAside: "ไม่นำมาใช้: คำถามนี้ไม่เกี่ยว"
    case .reviewHandedOver: "ได้รับส่งมอบมา"
    case .reviewEmpty: "ยังไม่มีคำตอบ"
    case .languageWanted: "อยากให้คำถามเป็นภาษาใด"
    case .readAloud: "อ่านออกเสียง:"
    case .ownViewWanted: "ความเห็นของเจ้าหน้าที่ก่อน ก่อนที่โปรแกรมจะบอก ข้อใดตรงที่สุด n: ไม่มีความเห็น"
    case .decisionWanted:
      "เจ้าหน้าที่ตัดสินใจอย่างไร โปรแกรมบอกว่า: {tier} ขึ้นสูงกว่านี้ได้เลย ถ้าลงต่ำกว่านี้ต้องมีเหตุผลและคนที่สอง n: ยังไม่ตัดสินใจ"
    case .proofKey: "? แสดงทุกอย่างที่อยู่เบื้องหลัง: ทุกบริการ ขั้นตอนต่อไป หลักฐานทั้งหมด"
    case .ownViewWas: "ความเห็นของเจ้าหน้าที่ก่อนหน้านี้: {tier}"
    case .reasonWanted: "เพราะอะไรจึงเป็น {tier} เขียนเหตุผลสั้น ๆ ไม่ใส่ชื่อคน"
    case .secondPersonWanted: "รหัสของคนที่สองที่ตัดสินใจเหมือนกัน"
    case .notEnough: "จำเป็นต้องมีเหตุผลสักสองสามคำ และรหัสของคนอื่น"
    case .recipientsWanted:
      "ถามคนนั้นว่า บอกใครได้บ้าง พิมพ์หมายเลขของคนที่บอกได้ และ 0 ถ้าบอกคนอื่นไม่ได้ n: วันนี้ไม่ได้ถาม"
    case .recipientFor: "{recipient} เพื่อ: {needs}"
    case .itemsWanted:
      "บอก {recipient} เรื่องอะไรได้บ้าง พิมพ์หมายเลขของส่วน 0: บอกเพียงว่าต้องการความช่วยเหลืออะไร"
    case .itemsAll: "ทั้งหมดนี้"
    case .atOnceTitle: "ทำสิ่งนี้เดี๋ยวนี้ ก่อนคำถามต่อไป:"
    case .mindTitle: "ตั้งแต่นี้ไป:"
    case .settledNow: "ผลแน่นอนแล้ว: {tier} คำถามต่อไปเพียงหาความช่วยเหลือที่เหมาะ e จบคำถาม"
    case .onlyHelpIsOpen: "ผลจะไม่เปลี่ยนอีกแล้ว คำถามต่อไปเพียงหาความช่วยเหลือที่เหมาะ e จบคำถาม"
    case .resultIsOpen:
      "ผลยังไม่แน่นอน ให้ปฏิบัติเหมือน: {tier} คำถามต่อไปเพียงหาความช่วยเหลือที่เหมาะ e จบคำถาม"
    case .contradictionNow:
      "คำตอบเหล่านี้ถูกพร้อมกันทั้งหมดไม่ได้: {title} ถามอีกครั้งอย่างสุภาพ ไม่ได้ทำให้ผลลดลง"
    case .statementsDifferNow: "แต่ละแหล่งบอกไม่เหมือนกัน: {fact} เก็บไว้ทุกอย่าง"
    case .setAsideNow: "ตอนนี้ไม่มีผล แต่ยังเก็บไว้ในการดูทบทวน: {facts}"
    case .statementRecorded: "บันทึกไว้แล้ว ต่อไปเป็นคำตอบปกติ หรือ k ถ้าไม่มี"
    case .handedOverNow: "คำตอบที่ส่งมอบมา: {count} ไม่ถามอีก คนนั้นเพิ่มหรือแก้ได้ทุกข้อ: r"
    case .interviewsBefore: "จำนวนการสัมภาษณ์ก่อนหน้านี้ของคนนี้: {count}"
    case .tooManyInterviews: "ถามแต่สิ่งที่ยังขาดจริง ๆ การสัมภาษณ์แต่ละครั้งหนักใจคนนั้นมาก"
    case .whyOpen: "คำตอบยังอาจเปลี่ยน: {what}"
    case .nothingToKeep: "ยังไม่มีคำตอบที่จะเก็บไว้"
    case .refusedTitle: "คนนั้นไม่อยากคุย ไม่เป็นไร ไม่เก็บอะไรไว้"
    case .cardWanted: "ให้บัตรนี้ และบอกว่ามาถามอีกได้ทุกเวลา"
    case .leftEarly: "การสัมภาษณ์หยุดก่อนจบ สิ่งต่อไปนี้อาศัยสิ่งที่พูดมาถึงตอนนั้น"
    case .noDecision: "ไม่ได้บันทึกการตัดสินใจ"
    case .notKept: "ไม่เก็บอะไรของการสัมภาษณ์นี้ไว้ในเครื่องนี้"
    case .keptAs: "กรณีนี้เก็บไว้แบบปิดผนึกด้วยรหัส {code}"
    case .notSaved: "คำตอบสุดท้ายบันทึกไม่ได้ ทำต่อเฉพาะถ้าไม่เป็นไร"
    case .moreBelow: "มีต่อ: PageDown และ PageUp"
    case .pressEnter: "Enter: ทำต่อ"
    }
  }
}
