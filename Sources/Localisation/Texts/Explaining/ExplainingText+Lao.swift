// Status: draft of 2026-11-25, after the glossary; no native reader has reviewed it.

extension ExplainingText {
  /// The text in Lao.
  public var lao: String {
    switch self {
    case .reasonOf: "ເຫດຜົນ: {words}"
    case .itHolds: "ຂໍ້ນີ້ເຂົ້າເກນ: {title}"
    case .whyOpen: "ເປັນຫຍັງຍັງບໍ່ແນ່ນອນ: {title}"
    case .whyNot: "ເປັນຫຍັງບໍ່ເຂົ້າເກນ: {title}"
    case .answersNotKnown: "ຍັງບໍ່ຮູ້: {answers}"
    case .noAnswerChangesIt: "ບໍ່ພົບຄຳຕອບອື່ນທີ່ຈະເຮັດໃຫ້ເຂົ້າເກນ."
    case .itWouldHold: "ຈະເຂົ້າເກນ ຖ້າມີຂໍ້ໃດໜຶ່ງໃນນີ້:"
    case .whatIf: "ຖ້າຄຳຕອບເປັນແນວນີ້ແທນ"
    case .nothingChanges: "ບໍ່ມີຫຍັງປ່ຽນ."
    case .outcomeSettled: "{tier}. ສະຫຼຸບແລ້ວ"
    case .atLeastOpenUpTo: "ຢ່າງໜ້ອຍ {lower}. ຍັງອາດສູງເຖິງ {upper}"
    case .treatedAsOpenUpTo: "ຢ່າງໜ້ອຍ {lower}, ໃຫ້ປະຕິບັດຕາມ {tier}. ຍັງອາດສູງເຖິງ {upper}"
    case .now: "ຕອນນີ້: {outcome}"
    case .then: "ຈາກນັ້ນ: {outcome}"
    case .instead: "{title}: {after} (ຕອນນີ້: {before})"
    case .met: "ມີໜ່ວຍທີ່ຊ່ວຍໄດ້"
    case .openReferral: "ຍັງບໍ່ແນ່ນອນ"
    case .unmet: "ບໍ່ມີໜ່ວຍທີ່ຊ່ວຍໄດ້"
    case .indicators: "ຕົວຊີ້ບອກ"
    case .conclusions: "ຂໍ້ສະຫຼຸບ"
    case .tiers: "ຜົນ"
    case .categories: "ປະເພດ"
    case .needs: "ສິ່ງທີ່ຕ້ອງການ"
    case .safeguards: "ມາດຕະການປົກປ້ອງ"
    case .services: "ໜ່ວຍບໍລິການ"
    case .referrals: "ການສົ່ງຕໍ່"
    case .contradictions: "ຄຳຕອບທີ່ຖືກຕ້ອງພ້ອມກັນທັງໝົດບໍ່ໄດ້"
    case .allOfThese: "ທຸກຂໍ້ໃນນີ້"
    case .anyOfThese: "ຢ່າງໜ້ອຍໜຶ່ງຂໍ້ໃນນີ້"
    case .noneOfThese: "ບໍ່ມີຂໍ້ໃດໃນນີ້"
    case .notThisOne: "ບໍ່ແມ່ນຂໍ້ນີ້"
    case .thisHoldsOrMay: "ຂໍ້ນີ້ເຂົ້າເກນ ຫຼື ອາດເຂົ້າເກນ"
    case .questionDoesNotApply: "ຄຳຖາມນີ້ບໍ່ກ່ຽວກັບກໍລະນີນີ້"
    case .asAnswered: "ຕາມທີ່ຕອບ"
    case .shownAbove: "{line} (ສະແດງແລ້ວຢູ່ຂ້າງເທິງ)"
    case .lookedAt: "{words}. ຄຳຕອບ: {answers}"
    case .inForceOn: "ມີຜົນໃຊ້ {dates}, ໃນວັນທີ {date}"
    case .notClosed: "ບໍ່ໄດ້ປິດ {dates}, ໃນວັນທີ {date}"
    }
  }
}
