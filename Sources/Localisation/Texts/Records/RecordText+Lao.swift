// Status: draft of 2026-11-25, after the glossary; no native reader has reviewed it.

extension RecordText {
  /// The text in Lao.
  public var lao: String {
    switch self {
    case .recordedCase: "ກໍລະນີ {code}"
    case .recordedDraft: "ກໍລະນີ {code} (ສະບັບຮ່າງ: ການສຳພາດຍັງບໍ່ຈົບ)"
    case .consents: "ຄວາມຍິນຍອມໃຫ້ສົ່ງຂໍ້ມູນຕໍ່"
    case .referralFates: "ຜົນຂອງການສົ່ງຕໍ່"
    case .links: "ກໍລະນີທີ່ກ່ຽວຂ້ອງກັບກໍລະນີນີ້"
    case .noAnswers: "ບໍ່ມີຄຳຕອບ"
    case .interviewOn: "ວັນທີສຳພາດ"
    case .language: "ພາສາທີ່ໃຊ້ສຳພາດ"
    case .interpreter: "ຜູ້ແປພາສາ"
    case .askedBy: "ຜູ້ສຳພາດ"
    case .minutes: "ນາທີ"
    case .earlierInterviews: "ການສຳພາດຄັ້ງກ່ອນ"
    case .ownView: "ຄວາມເຫັນຂອງເຈົ້າໜ້າທີ່ ກ່ອນເຫັນຜົນ"
    case .announced: "ຜົນທີ່ແຈ້ງ"
    case .decision: "ການຕັດສິນໃຈຂອງເຈົ້າໜ້າທີ່"
    case .because: "{decision}; ເຫດຜົນ: {reason}"
    case .secondPerson: "{decision}; ຜູ້ທີສອງ: {code}"
    case .rulesUsed: "ກົດເກນ"
    case .contentHash: "ລະຫັດເນື້ອໃນຂອງກົດເກນ"
    case .program: "ໂປແກມ"
    case .judgedAsOf: "ພິຈາລະນາຕາມວັນທີ"
    case .group: "ກຸ່ມ"
    case .keepUntil: "ເກັບໄວ້ເຖິງ"
    case .given: "ຍິນຍອມ"
    case .refused: "ບໍ່ຍິນຍອມ"
    case .withdrawn: "ຖອນຄວາມຍິນຍອມ"
    case .emergency: "ສົ່ງຕໍ່ໃນກໍລະນີສຸກເສີນ ໂດຍຍັງບໍ່ໄດ້ຮັບການເຫັນດີ"
    case .notDecided: "ຍັງບໍ່ຕັດສິນໃຈ"
    case .accepted: "ຮັບແລ້ວ"
    case .declinedByPerson: "ຜູ້ໃຫ້ສຳພາດບໍ່ຢາກຮັບ"
    case .unavailable: "ໜ່ວຍບໍລິການຊ່ວຍບໍ່ໄດ້"
    }
  }
}
