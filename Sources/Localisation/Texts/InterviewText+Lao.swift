// Status: draft of 2026-11-25, after the glossary; no native reader has reviewed it.

extension InterviewText {
  /// The text in Lao.
  public var lao: String {
    switch self {
    case .topicLine: "ພາກທີ {number} ໃນ {count}: {topic}"
    case .keysAtQuestion:
      "n ບໍ່ຮູ້, d ຂໍບໍ່ຕອບ, x ຖາມຕອນນີ້ບໍ່ປອດໄພ, ? ຖາມຍ້ອນຫຍັງ, b ກັບຄືນຂໍ້ກ່ອນ, r ກວດຄືນ, a ແຫຼ່ງຂໍ້ມູນອື່ນ, p ພັກກ່ອນ, l ພາສາ, s ຢຸດ. ກົດ Enter ຢ່າງດຽວ ບໍ່ມີການບັນທຶກ."
    case .keysElsewhere: "b ກັບຄືນ, s ຢຸດ. ກົດ Enter ຢ່າງດຽວ ບໍ່ມີການບັນທຶກ."
    case .hideKey: "Esc ເຊື່ອງໜ້າຈໍທັນທີ."
    case .hideLine: "h ຍ້າຍສິ່ງທີ່ເວົ້າໄປແລ້ວ ອອກຈາກສາຍຕາ."
    case .hidden: "ພິມ 1 ເພື່ອສືບຕໍ່."
    case .answeredBefore: "ຄຳຕອບກ່ອນ: {answer}. k ຮັກສາໄວ້ຄືເກົ່າ."
    case .answersOfSource: "ຕອນນີ້ພິມຂໍ້ມູນຂອງແຫຼ່ງອື່ນ ({basis}, {by})."
    case .screenerWanted: "ລະຫັດຂອງເຈົ້າໜ້າທີ່ເອງ, ບໍ່ແມ່ນຊື່. n ຖ້າບໍ່ໃສ່."
    case .basisWanted: "ຂໍ້ມູນຈາກແຫຼ່ງອື່ນ ອີງໃສ່ຫຍັງ?"
    case .sourceWanted: "ແມ່ນຂໍ້ມູນຂອງໃຜ? ພິມລະຫັດສັ້ນ ໆ, ບໍ່ແມ່ນຊື່. n: ບໍ່ລະບຸ."
    case .nobodyInParticular: "ບໍ່ລະບຸ"
    case .basisSaid: "ມີຄົນບອກ"
    case .basisSeen: "ໄດ້ເຫັນເອງ"
    case .basisDocument: "ເອກະສານ"
    case .basisRecord: "ບັນທຶກຂອງໜ່ວຍງານອື່ນ"
    case .pauseWanted: "ເບິ່ງຄົນທີ່ລົມນຳ. ຕອນນີ້ຕ້ອງການຫຍັງ?"
    case .pauseGoOn: "ສືບຕໍ່"
    case .pauseStop: "ຢຸດໄວ້ກ່ອນມື້ນີ້"
    case .pauseHelp: "ສະແດງສິ່ງທີ່ຊ່ວຍໄດ້ຕອນນີ້"
    case .comfortTitle: "ສິ່ງທີ່ຊ່ວຍໄດ້ຕອນນີ້"
    case .reviewWanted: "ຄຳຕອບທີ່ມີແລ້ວ. ພິມເລກຂໍ້ທີ່ຢາກປ່ຽນ, 0 ເພື່ອສືບຕໍ່."
    case .reviewSetAside: "ບໍ່ນຳໃຊ້: ຄຳຖາມນີ້ບໍ່ກ່ຽວ"
    case .reviewHandedOver: "ໄດ້ຮັບສົ່ງມອບມາ"
    case .reviewEmpty: "ຍັງບໍ່ມີຄຳຕອບ."
    case .languageWanted: "ຢາກໃຫ້ຄຳຖາມເປັນພາສາໃດ?"
    case .readAloud: "ອ່ານອອກສຽງ:"
    case .ownViewWanted:
      "ຄວາມເຫັນຂອງເຈົ້າໜ້າທີ່ກ່ອນ, ກ່ອນທີ່ໂປແກມຈະບອກ. ຂໍ້ໃດກົງທີ່ສຸດ? n: ບໍ່ມີຄວາມເຫັນ."
    case .decisionWanted:
      "ເຈົ້າໜ້າທີ່ຕັດສິນແນວໃດ? ໂປແກມບອກວ່າ: {tier}. ຂຶ້ນສູງກວ່ານີ້ໄດ້ເລີຍ. ຖ້າລົງຕ່ຳກວ່ານີ້ ຕ້ອງມີເຫດຜົນ ແລະ ຜູ້ທີສອງ. n: ຍັງບໍ່ຕັດສິນ."
    case .proofKey: "? ສະແດງທຸກຢ່າງທີ່ຢູ່ເບື້ອງຫຼັງ: ທຸກບໍລິການ, ຂັ້ນຕອນຕໍ່ໄປ, ຫຼັກຖານທັງໝົດ."
    case .ownViewWas: "ຄວາມເຫັນຂອງເຈົ້າໜ້າທີ່ກ່ອນໜ້ານີ້: {tier}."
    case .reasonWanted: "ຍ້ອນຫຍັງຈຶ່ງແມ່ນ {tier}? ຂຽນເຫດຜົນສັ້ນ ໆ, ບໍ່ໃສ່ຊື່ຄົນ."
    case .secondPersonWanted: "ລະຫັດຂອງຜູ້ທີສອງ ທີ່ຕັດສິນຄືກັນ."
    case .notEnough: "ຕ້ອງມີເຫດຜົນຈັກສອງສາມຄຳ ແລະ ລະຫັດຂອງຜູ້ອື່ນ."
    case .recipientsWanted:
      "ຖາມຄົນນັ້ນວ່າ: ບອກໃຜໄດ້ແດ່? ພິມເລກຂອງຜູ້ທີ່ບອກໄດ້, ແລະ 0 ຖ້າບອກຄົນອື່ນບໍ່ໄດ້. n: ມື້ນີ້ບໍ່ໄດ້ຖາມ."
    case .recipientFor: "{recipient}, ເພື່ອ: {needs}"
    case .itemsWanted:
      "ບອກ {recipient} ເລື່ອງຫຍັງໄດ້ແດ່? ພິມເລກຂອງພາກ. 0: ບອກແຕ່ວ່າຕ້ອງການຄວາມຊ່ວຍເຫຼືອຫຍັງ."
    case .itemsAll: "ທັງໝົດນີ້"
    case .atOnceTitle: "ເຮັດສິ່ງນີ້ດຽວນີ້, ກ່ອນຄຳຖາມຕໍ່ໄປ:"
    case .mindTitle: "ຕັ້ງແຕ່ນີ້ໄປ:"
    case .settledNow: "ຜົນແນ່ນອນແລ້ວ: {tier}. ຄຳຖາມຕໍ່ໄປ ພຽງແຕ່ຊອກຫາຄວາມຊ່ວຍເຫຼືອທີ່ເໝາະ. e ຈົບຄຳຖາມ."
    case .onlyHelpIsOpen:
      "ຜົນຈະບໍ່ປ່ຽນອີກແລ້ວ. ຄຳຖາມຕໍ່ໄປ ພຽງແຕ່ຊອກຫາຄວາມຊ່ວຍເຫຼືອທີ່ເໝາະ. e ຈົບຄຳຖາມ."
    case .resultIsOpen:
      "ຜົນຍັງບໍ່ແນ່ນອນ, ໃຫ້ປະຕິບັດຄື: {tier}. ຄຳຖາມຕໍ່ໄປ ພຽງແຕ່ຊອກຫາຄວາມຊ່ວຍເຫຼືອທີ່ເໝາະ. e ຈົບຄຳຖາມ."
    case .contradictionNow:
      "ຄຳຕອບເຫຼົ່ານີ້ ຖືກພ້ອມກັນທັງໝົດບໍ່ໄດ້: {title}. ຖາມຄືນແບບສຸພາບ. ບໍ່ໄດ້ເຮັດໃຫ້ຜົນຫຼຸດລົງ."
    case .statementsDifferNow: "ແຕ່ລະແຫຼ່ງບອກບໍ່ຄືກັນ: {fact}. ເກັບໄວ້ທຸກຢ່າງ."
    case .setAsideNow: "ຕອນນີ້ບໍ່ມີຜົນ, ແຕ່ຍັງເກັບໄວ້ໃນການກວດຄືນ: {facts}."
    case .statementRecorded: "ບັນທຶກໄວ້ແລ້ວ. ຕໍ່ໄປແມ່ນຄຳຕອບປົກກະຕິ, ຫຼື k ຖ້າບໍ່ມີ."
    case .handedOverNow: "ຄຳຕອບທີ່ສົ່ງມອບມາ: {count}. ບໍ່ຖາມຄືນອີກ. ຄົນນັ້ນເພີ່ມ ຫຼື ແກ້ໄດ້ທຸກຂໍ້: r."
    case .interviewsBefore: "ຈຳນວນການສຳພາດກ່ອນໜ້ານີ້ ຂອງຄົນນີ້: {count}."
    case .tooManyInterviews: "ຖາມແຕ່ສິ່ງທີ່ຍັງຂາດແທ້ ໆ. ການສຳພາດແຕ່ລະຄັ້ງ ໜັກໃຈຄົນນັ້ນຫຼາຍ."
    case .whyOpen: "ຄຳຕອບຍັງອາດປ່ຽນ: {what}."
    case .nothingToKeep: "ຍັງບໍ່ມີຄຳຕອບທີ່ຈະຮັກສາໄວ້."
    case .refusedTitle: "ຄົນນັ້ນບໍ່ຢາກລົມ. ບໍ່ເປັນຫຍັງ. ບໍ່ເກັບຫຍັງໄວ້."
    case .cardWanted: "ເອົາບັດນີ້ໃຫ້, ແລະ ບອກວ່າມາຖາມອີກໄດ້ທຸກເວລາ."
    case .leftEarly: "ການສຳພາດຢຸດກ່ອນຈົບ. ສິ່ງຕໍ່ໄປນີ້ ອີງໃສ່ສິ່ງທີ່ເວົ້າມາຮອດຕອນນັ້ນ."
    case .noDecision: "ບໍ່ໄດ້ບັນທຶກການຕັດສິນ."
    case .notKept: "ບໍ່ເກັບຫຍັງຂອງການສຳພາດນີ້ ໄວ້ໃນເຄື່ອງນີ້."
    case .keptAs: "ກໍລະນີນີ້ ເກັບໄວ້ແບບປິດລັບ ດ້ວຍລະຫັດ {code}."
    case .notSaved: "ຄຳຕອບສຸດທ້າຍ ບັນທຶກບໍ່ໄດ້. ສືບຕໍ່ສະເພາະຖ້າບໍ່ເປັນຫຍັງ."
    case .moreBelow: "ມີຕໍ່: PageDown ແລະ PageUp."
    case .pressEnter: "Enter: ສືບຕໍ່"
    }
  }
}
