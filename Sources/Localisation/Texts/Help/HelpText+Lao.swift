// Status: draft of 2026-11-25, after the glossary; no native reader has reviewed it.

extension HelpText {
  /// The text in Lao.
  public var lao: String {
    switch self {
    case .whomToContact: "ຕິດຕໍ່ໃຜ"
    case .unmetNeeds: "ສິ່ງທີ່ຕ້ອງການ ແຕ່ບໍ່ມີໜ່ວຍບໍລິການໃດຊ່ວຍໄດ້"
    case .nobodyOffersIt: "ໃນບັນຊີລາຍຊື່ ບໍ່ມີໜ່ວຍບໍລິການໃດໃຫ້ຄວາມຊ່ວຍເຫຼືອນີ້."
    case .whyOthersDoNotFit: "ເປັນຫຍັງໜ່ວຍບໍລິການອື່ນຈຶ່ງບໍ່ເໝາະສົມ"
    case .mayAlsoNeed: "ຜູ້ໃຫ້ສຳພາດອາດຕ້ອງການສິ່ງນີ້ນຳ. ໃຫ້ຖາມ ຖ້າປອດໄພ"
    case .fits: "ເໝາະສົມ: {service}"
    case .mayFit: "ອາດເໝາະສົມ: {service}"
    case .doesNotFit: "ບໍ່ເໝາະສົມ: {service}"
    case .misfit: "{service}. {reasons}"
    case .othersDoNotFit: "ມີຄວາມຊ່ວຍເຫຼືອນີ້ຄືກັນ ແຕ່ບໍ່ເໝາະສົມ: {services}"
    case .contactAbove: "{service} (ຂໍ້ມູນຕິດຕໍ່ຢູ່ຂ້າງເທິງ)"
    case .firstFindOut: "ຕ້ອງຮູ້ກ່ອນ: {labels}"
    case .ifNoneFits: "ຖ້າບໍ່ມີໜ່ວຍໃດເໝາະສົມ: {advice}"
    case .limits: "ຂໍ້ຈຳກັດ: {limits}"
    case .noContact: "ບັນຊີລາຍຊື່ບໍ່ມີຂໍ້ມູນຕິດຕໍ່."
    case .phone: "ໂທລະສັບ: {text}"
    case .address: "ທີ່ຢູ່: {text}"
    case .email: "ອີເມວ: {text}"
    case .website: "ເວັບໄຊ: {text}"
    case .person: "ຜູ້ຕິດຕໍ່: {text}"
    case .checked: "{contact}, ກວດສອບເມື່ອ {date}"
    case .unverified: "{contact} (ຍັງບໍ່ໄດ້ກວດສອບ)"
    case .servesFrom: "ຍັງບໍ່ທັນໃຫ້ບໍລິການ: ເລີ່ມ {date}."
    case .servedUntil: "ໃຫ້ບໍລິການເຖິງ {date} ເທົ່ານັ້ນ."
    case .closed: "ປິດບໍລິການ {dates}: {reason}."
    case .servesElsewhere: "{place}: {answer}. ໃຫ້ບໍລິການສະເພາະ: {places}."
    case .acceptsOnly: "ຮັບສະເພາະ: {condition}. ກໍລະນີນີ້: {answers}."
    case .informedConsent: "ອະທິບາຍໃຫ້ເຂົ້າໃຈ ແລ້ວຂໍຄວາມຍິນຍອມກ່ອນ"
    case .assent: "ຖາມກ່ອນວ່າເຫັນດີບໍ່"
    case .noConsentNeeded: "ບໍ່ຕ້ອງຂໍຄວາມຍິນຍອມ"
    case .withinHour, .withinHours: "ພາຍໃນ {count} ຊົ່ວໂມງ"
    case .withinDay, .withinDays: "ພາຍໃນ {count} ມື້"
    case .withinWeek, .withinWeeks: "ພາຍໃນ {count} ອາທິດ"
    case .withinMonth, .withinMonths: "ພາຍໃນ {count} ເດືອນ"
    }
  }
}
