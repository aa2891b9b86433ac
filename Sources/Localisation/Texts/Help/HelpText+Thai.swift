// Status: draft of 2026-11-25, after the glossary; no native reader has reviewed it.

extension HelpText {
  /// The text in Thai.
  public var thai: String {
    switch self {
    case .whomToContact: "ติดต่อใคร"
    case .unmetNeeds: "สิ่งที่ต้องการ แต่ไม่มีหน่วยบริการใดช่วยได้"
    case .nobodyOffersIt: "ในบัญชีรายชื่อไม่มีหน่วยบริการใดให้ความช่วยเหลือนี้"
    case .whyOthersDoNotFit: "ทำไมหน่วยบริการอื่นจึงไม่เหมาะสม"
    case .mayAlsoNeed: "ผู้ให้สัมภาษณ์อาจต้องการสิ่งนี้ด้วย ให้ถามถ้าปลอดภัย"
    case .fits: "เหมาะสม: {service}"
    case .mayFit: "อาจเหมาะสม: {service}"
    case .doesNotFit: "ไม่เหมาะสม: {service}"
    case .misfit: "{service}: {reasons}"
    case .othersDoNotFit: "มีความช่วยเหลือนี้เช่นกัน แต่ไม่เหมาะสม: {services}"
    case .contactAbove: "{service} (ข้อมูลติดต่ออยู่ข้างบน)"
    case .firstFindOut: "ต้องทราบก่อน: {labels}"
    case .ifNoneFits: "ถ้าไม่มีหน่วยใดเหมาะสม: {advice}"
    case .limits: "ข้อจำกัด: {limits}"
    case .noContact: "บัญชีรายชื่อไม่มีข้อมูลติดต่อ"
    case .phone: "โทรศัพท์: {text}"
    case .address: "ที่อยู่: {text}"
    case .email: "อีเมล: {text}"
    case .website: "เว็บไซต์: {text}"
    case .person: "ผู้ติดต่อ: {text}"
    case .checked: "{contact} ตรวจสอบเมื่อ {date}"
    case .unverified: "{contact} (ยังไม่ได้ตรวจสอบ)"
    case .servesFrom: "ยังไม่ได้ให้บริการ: เริ่ม {date}"
    case .servedUntil: "ให้บริการถึง {date} เท่านั้น"
    case .closed: "ปิดบริการ {dates}: {reason}"
    case .servesElsewhere: "{place}: {answer} ให้บริการเฉพาะ: {places}"
    case .acceptsOnly: "รับเฉพาะ: {condition} กรณีนี้: {answers}"
    case .informedConsent: "อธิบายให้เข้าใจ แล้วขอความยินยอมก่อน"
    case .assent: "ถามก่อนว่าเต็มใจไหม"
    case .noConsentNeeded: "ไม่ต้องขอความยินยอม"
    case .withinHour, .withinHours: "ภายใน {count} ชั่วโมง"
    case .withinDay, .withinDays: "ภายใน {count} วัน"
    case .withinWeek, .withinWeeks: "ภายใน {count} สัปดาห์"
    case .withinMonth, .withinMonths: "ภายใน {count} เดือน"
    }
  }
}
