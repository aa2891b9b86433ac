// Status: draft of 2026-11-25, after the glossary; no native reader has reviewed it.

extension OutcomeText {
  /// The text in Lao.
  public var lao: String {
    switch self {
    case .caseLine: "ກໍລະນີ {code}, ພິຈາລະນາຕາມວັນທີ {date}"
    case .notSettled: "ຍັງບໍ່ສະຫຼຸບ"
    case .treatAs: "{determination}: ຍັງບໍ່ສະຫຼຸບ. ໃຫ້ປະຕິບັດຢ່າງໜ້ອຍຕາມຜົນນີ້: {tier}"
    case .tooLittleIsKnown: "ຍັງຮູ້ໜ້ອຍເກີນໄປ. ຢ່າຖືວ່າບໍ່ພົບຫຍັງ."
    case .settled: "ສິ່ງທີ່ຍັງບໍ່ຮູ້ ຈະບໍ່ປ່ຽນຜົນນີ້ອີກ."
    case .coversOnlyWhatWasAsked: "ຜົນນີ້ກວມເອົາສະເພາະສິ່ງທີ່ໄດ້ຖາມ. ເບິ່ງ \"{heading}\" ຢູ່ຂ້າງລຸ່ມ."
    case .notCertainYet: "ຍັງບໍ່ແນ່ນອນ: ຍັງຂາດຄຳຕອບ."
    case .couldBecome: "ຍັງຂາດຄຳຕອບ. ຜົນຍັງອາດປ່ຽນເປັນ: {tiers}."
    case .actAsIfCertain: "ໃຫ້ປະຕິບັດຄືກັບວ່າແນ່ນອນແລ້ວ."
    case .presumedBecause: "ຖືໄວ້ກ່ອນວ່າແມ່ນແນວນີ້ ເພາະມີສິ່ງທີ່ຍັງບໍ່ຮູ້: {answers}."
    case .doNow: "ໃຫ້ເຮັດດຽວນີ້:"
    case .mustDo: "ເພື່ອປົກປ້ອງຜູ້ໃຫ້ສຳພາດ"
    case .mustNotDo: "ສິ່ງທີ່ຫ້າມເຮັດ"
    case .safeguardsThatMayApply: "ມາດຕະການປົກປ້ອງເຫຼົ່ານີ້ກໍອາດຕ້ອງໃຊ້ ໃນເມື່ອຍັງຂາດຄຳຕອບ"
    case .beneath: "ພ້ອມກັນນັ້ນ ຍັງເຂົ້າເກນນີ້ນຳ: {tier}"
    case .alsoBeneath: "ແລະ ຍັງເຂົ້າເກນ: {tiers}"
    case .why: "ເຫດຜົນ: {tier}"
    case .whyTreatedAs: "ເຫດຜົນທີ່ໃຫ້ປະຕິບັດຕາມ: {tier}"
    case .couldRaiseIt: "ສິ່ງທີ່ຍັງບໍ່ຮູ້ ແລະ ອາດເຮັດໃຫ້ຜົນສູງຂຶ້ນ: {labels}"
    case .andMore: "ແລະ ອື່ນໆ"
    case .sources: "ແຫຼ່ງຂໍ້ມູນ: {sources}"
    case .openWithMissing: "{title}. ຍັງບໍ່ຮູ້: {labels}"
    case .whyNotAnother: "ເປັນຫຍັງຈຶ່ງບໍ່ແມ່ນຜົນອື່ນ: {determination}"
    case .notHigher: "ບໍ່ສູງກວ່ານີ້. ຂໍ້ນີ້ບໍ່ເຂົ້າເກນ: {tier}"
    case .nothingHigher: "ບໍ່ມີຜົນທີ່ສູງກວ່ານີ້."
    case .rulesThatDoNotHold: "ບໍ່ເຂົ້າເກນ: {rules}"
    case .testNotMet: "ບໍ່ກົງ: {test}"
    case .testNotMetWithAnswer: "ບໍ່ກົງ: {test}. ຄຳຕອບ: {answers}"
    case .stillOpen: "ຍັງບໍ່ແນ່ນອນ: {tiers}"
    case .notLower: "ບໍ່ຕ່ຳກວ່ານີ້. ຄຳຕອບໃນຂໍ້ \"{heading}\" ພຽງພໍແລ້ວ, ບໍ່ວ່າຈະມີຄຳຕອບອື່ນແນວໃດ."
    case .nothingLower: "ບໍ່ມີຜົນທີ່ຕ່ຳກວ່ານີ້."
    }
  }
}
