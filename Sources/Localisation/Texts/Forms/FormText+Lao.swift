// Status: draft of 2026-11-25, after the glossary; no native reader has reviewed it.

extension FormText {
  /// The text in Lao.
  public var lao: String {
    switch self {
    case .referralForm: "ໃບສົ່ງຕໍ່"
    case .priority: "ຄວາມດ່ວນ: {urgency}"
    case .noNames: "ບໍ່ມີຊື່ຄົນໃນໃບນີ້. ລະຫັດແທນຕົວບຸກຄົນ."
    case .caseCode: "ລະຫັດຂອງບຸກຄົນ"
    case .madeOn: "ວັນທີເຮັດ"
    case .toRecipient: "ເຖິງ"
    case .fromPost: "ຈາກ (ລະຫັດຂອງຜູ້ຖາມ)"
    case .languageOfTalk: "ພາສາທີ່ໃຊ້ລົມ"
    case .interpreter: "ຜູ້ແປພາສາ (ລະຫັດ)"
    case .askedBefore: "ຄົນນີ້ຖືກສຳພາດມາແລ້ວ {count} ຄັ້ງ. ຢ່າຖາມເລື່ອງທັງໝົດຄືນອີກ."
    case .wishes: "ສິ່ງທີ່ຄົນນັ້ນຢາກໄດ້ ແລະ ຢ້ານ"
    case .wishesKept: "ຄົນນັ້ນຢາກບອກເລື່ອງນີ້ເອງ. ໃຫ້ຖາມ."
    case .helpWanted: "ຄວາມຊ່ວຍເຫຼືອທີ່ຂໍ"
    case .services: "ບ່ອນທີ່ຊ່ວຍໄດ້"
    case .consent: "ສິ່ງທີ່ສົ່ງຕໍ່ໄດ້ ແລະ ສົ່ງໃຫ້ໃຜ"
    case .agreed: "ເຫັນດີໃນວັນທີ {date}, ສະເພາະ {recipient}: {items}."
    case .agreedNeedsOnly: "ຕ້ອງການຄວາມຊ່ວຍເຫຼືອຫຍັງ, ບໍ່ມີຢ່າງອື່ນ"
    case .agreedNeeds: "ຕ້ອງການຄວາມຊ່ວຍເຫຼືອຫຍັງ"
    case .result: "ຜົນການຄັດກອງ ແລະ ເຫດຜົນ"
    case .emergency: "ສົ່ງຕໍ່ໃນກໍລະນີສຸກເສີນ ໂດຍຍັງບໍ່ໄດ້ຮັບການເຫັນດີ. ພື້ນຖານທາງກົດໝາຍ: {ground}."
    case .nobodyElse: "ຢ່າບອກຄົນອື່ນ ໂດຍບໍ່ໄດ້ຖາມຄົນນັ້ນຄືນກ່ອນ. ຢ່າບອກຫຍັງໃຫ້ຄອບຄົວ ຫຼື ຄົນໃນບ້ານ."
    case .resultTitle: "ຜົນການຄັດກອງເບື້ອງຕົ້ນ"
    case .said: "ສິ່ງທີ່ເລົ່າ"
    case .takeCare: "ຂໍໃຫ້ລະວັງ"
    case .moreMayMatter: "ອາດມີເລື່ອງສຳຄັນອື່ນ ທີ່ຂຽນໃສ່ນີ້ບໍ່ໄດ້. ຖາມຄົນນັ້ນກ່ອນເຮັດແຕ່ລະຂັ້ນ."
    case .yourAnswer: "ຄຳຕອບຂອງທ່ານ, ໃສ່ແຕ່ລະຫັດ"
    case .answerAccepted: "ພວກເຮົາຊ່ວຍໄດ້, ແຕ່ວັນທີ:"
    case .answerDeclined: "ຄົນນັ້ນບໍ່ຢາກຮັບ. ບໍ່ເປັນຫຍັງ."
    case .answerUnavailable: "ພວກເຮົາຊ່ວຍບໍ່ໄດ້, ຍ້ອນ:"
    case .answerSigned: "ວັນທີ ແລະ ລະຫັດຂອງຜູ້ຕອບ"
    case .rules: "ກົດເກນ {pack}, ເນື້ອໃນ {hash}. ໂປແກມ {program}."
    case .identitySheet: "ໃບຂໍ້ມູນຕົວບຸກຄົນ"
    case .identityWarning:
      "ເກັບໃບນີ້ໄວ້ໃນບ່ອນລັອກ, ແຍກຈາກກໍລະນີ ແລະ ໃບສົ່ງຕໍ່. ມີແຕ່ໃບນີ້ບອກວ່າ ລະຫັດແມ່ນໃຜ."
    case .identityName: "ຊື່, ຕາມທີ່ຄົນນັ້ນບອກ"
    case .identityOtherNames: "ຊື່ອື່ນ, ລວມທັງໃນເອກະສານ"
    case .identityBorn: "ເກີດ (ເທົ່າທີ່ຮູ້)"
    case .identityFrom: "ບ້ານ, ເມືອງ, ແຂວງ"
    case .identityPapers: "ເອກະສານ ແລະ ເລກທີ"
    case .identityContact: "ວິທີຕິດຕໍ່ຄົນນັ້ນ ແບບປອດໄພ"
    case .identityRelative: "ພີ່ນ້ອງທີ່ຄົນນັ້ນໄວ້ໃຈ ແລະ ວິທີຕິດຕໍ່"
    case .identityNotSaid: "ປະໄວ້ຫວ່າງ ຖ້າຄົນນັ້ນບໍ່ຢາກບອກ."
    }
  }
}
