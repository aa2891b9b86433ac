// Status: draft of 2026-11-25, after the glossary; no native reader has reviewed it.

extension PageText {
  /// The text in Lao.
  public var lao: String {
    switch self {
    case .partial: "ຍັງບໍ່ຄົບ: ການສຳພາດຢຸດກ່ອນຈົບ."
    case .partialCounts: "ຜົນນີ້ມາຈາກສິ່ງທີ່ເວົ້າມາຮອດຕອນນັ້ນ. ແຕ່ກໍໃຫ້ປະຕິບັດຕາມ."
    case .doNow: "ສິ່ງທີ່ຕ້ອງເຮັດດຽວນີ້"
    case .whileTalking: "ໃນເວລາລົມກັບຜູ້ໃຫ້ສຳພາດ"
    case .whenHelpIsArranged: "ເວລາຈັດຫາຄວາມຊ່ວຍເຫຼືອ"
    case .afterwards: "ໃນຫຼາຍອາທິດຕໍ່ຈາກນີ້"
    case .afterwardsInFull: "ໃນຫຼາຍອາທິດຕໍ່ຈາກນີ້, ລາຍລະອຽດ"
    case .openNow: "ສິ່ງທີ່ຍັງບໍ່ຮູ້"
    case .treatedAsLongAsOpen: "ໃນເມື່ອຍັງຂາດຄຳຕອບ ໃຫ້ປະຕິບັດຕາມຜົນນີ້: {tier}."
    case .oneQuestion: "ຄຳຕອບຂອງຄຳຖາມນີ້ອາດປ່ຽນຜົນໄດ້. ໃຫ້ຖາມ ຖ້າປອດໄພ:"
    case .eitherQuestion: "ຄຳຕອບຂອງຄຳຖາມໃດໜຶ່ງໃນນີ້ອາດປ່ຽນຜົນໄດ້. ໃຫ້ຖາມ ຖ້າປອດໄພ:"
    case .bothQuestions: "ຄຳຕອບຂອງສອງຄຳຖາມນີ້ຮ່ວມກັນ ອາດປ່ຽນຜົນໄດ້. ໃຫ້ຖາມ ຖ້າປອດໄພ:"
    case .noFewQuestions: "ຄຳຕອບຂອງຄຳຖາມໜຶ່ງ ຫຼື ສອງຂໍ້ ຈະບໍ່ປ່ຽນຜົນ."
    case .askNobodyAgain: "ສິ່ງທີ່ຍັງຂາດ ແມ່ນຂໍບໍ່ຕອບ ຫຼື ຖາມບໍ່ປອດໄພ. ຢ່າບີບຄັ້ນ."
    case .notLowerThan: "ເປັນຫຍັງຈຶ່ງບໍ່ຕ່ຳກວ່ານີ້ ({tier}): ເຫດຜົນຂ້າງເທິງພຽງພໍສຳລັບຜົນທີ່ສູງກວ່າ."
    case .notLowerAsLongAsOpen: "ເປັນຫຍັງຈຶ່ງບໍ່ຕ່ຳກວ່ານີ້ ({tier}): ຄຳຕອບທີ່ຍັງຂາດ ອາດເຮັດໃຫ້ຜົນສູງຂຶ້ນ."
    case .notReached: "ເປັນຫຍັງຈຶ່ງບໍ່ສູງກວ່ານີ້ ({tier}): ຂໍ້ນີ້ບໍ່ເຂົ້າເກນ: {rules}"
    case .stillPossible: "ຍັງອາດສູງກວ່ານີ້ ({tier}): ຍັງຂາດຄຳຕອບ."
    case .askBeforeYouTell: "ຖາມຜູ້ໃຫ້ສຳພາດທຸກຄັ້ງ ກ່ອນບອກຜູ້ອື່ນ, ເວັ້ນແຕ່ບໍ່ຕ້ອງຂໍຄວາມຍິນຍອມ."
    case .withoutContact: "{service} (ບັນຊີລາຍຊື່ບໍ່ມີຂໍ້ມູນຕິດຕໍ່)"
    case .moreIsKnown: "ໜ່ວຍບໍລິການອື່ນ ແລະ ຂໍ້ຈຳກັດຂອງແຕ່ລະໜ່ວຍ ຂໍເບິ່ງຕື່ມໄດ້."
    case .servicesInFull: "ລາຍລະອຽດຂອງໜ່ວຍບໍລິການ"
    case .neededFor: "ສຳລັບ: {needs}"
    }
  }
}
