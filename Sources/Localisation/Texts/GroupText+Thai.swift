// Status: draft of 2026-11-25, after the glossary; no native reader has reviewed it.

extension GroupText {
  /// The text in Thai.
  public var thai: String {
    switch self {
    case .title: "กลุ่ม {code} จำนวนคนถึงตอนนี้: {count}"
    case .menu: "+ เพิ่มอีกคน เลขเดียว: คุยเต็มกับคนนั้น หลายเลข: คนเหล่านั้นเกี่ยวข้องกัน s จบ"
    case .actNow: "{code}: ทำเดี๋ยวนี้ {what}"
    case .open: "{code}: ยังเปิดอยู่ คุยต่อภายหลัง"
    case .begun: "{code}: คำถามแรกยังไม่เสร็จ"
    case .done: "{code}: คุยเสร็จแล้ว"
    case .slip: "เขียนรหัสนี้ใส่กระดาษแล้วให้คนนั้น: {code} จากนั้นถามคำถามแรก ในที่ที่คนอื่นไม่ได้ยิน"
    case .roundActNow: "ทำเดี๋ยวนี้สำหรับ {code} ก่อนคนอื่น:"
    case .roundOpen: "{code} ยังเปิดอยู่ ซึ่งไม่ได้ตัดสินอะไร ให้รอในที่เงียบ มีน้ำดื่มและที่นั่ง"
    case .linkWanted: "{codes} เกี่ยวข้องกันอย่างไร"
    case .linked: "บันทึกในทุกกรณีเหล่านี้แล้ว"
    case .unclear: "พิมพ์ + หมายเลขหนึ่งในรายการ หรือหลายหมายเลข"
    case .stillWaiting: "จำนวนคนที่ยังไม่ได้คุย: {count}"
    case .resume: "ทำต่อด้วย --group --resume {code}"
    }
  }
}
