// Status: draft of 2026-11-25, after the glossary; no native reader has reviewed it.

extension DossierText {
  /// The text in Lao.
  public var lao: String {
    switch self {
    case .title: "ການປ່ຽນແປງກົດເກນ, ສຳລັບລົງລາຍເຊັນ"
    case .what: "ຂໍ້ໃດ"
    case .change: "ການປ່ຽນແປງ"
    case .cases: "ກໍລະນີ"
    case .example: "ຕົວຢ່າງ"
    case .same: "ຄືເກົ່າ"
    case .more: "ປົກປ້ອງຫຼາຍຂຶ້ນ"
    case .less: "ປົກປ້ອງໜ້ອຍລົງ"
    case .mixed: "ບາງກໍລະນີປົກປ້ອງຫຼາຍຂຶ້ນ, ບາງກໍລະນີໜ້ອຍລົງ"
    case .added: "ໃໝ່"
    case .removed: "ຖືກເອົາອອກ"
    case .undecided: "ຍັງຕັດສິນບໍ່ໄດ້"
    case .nowToo: "ດຽວນີ້ເຂົ້າເງື່ອນໄຂ, ກ່ອນບໍ່ເຂົ້າ: {count}"
    case .noLonger: "ບໍ່ເຂົ້າເງື່ອນໄຂອີກແລ້ວ: {count}"
    case .onlyWhileOpen: "ເມື່ອການສຳພາດຈົບແລ້ວ ບໍ່ມີຫຍັງຂາດໄປ: ພຽງແຕ່ສະແດງຊ້າກວ່າເກົ່າ."
    case .combinations: "{holding} ໃນ {all} ແບບ ຂອງຄຳຕອບ {facts} ຂໍ້"
    case .combinationsOfOne: "{holding} ໃນ {all} ແບບ ຂອງຄຳຕອບ 1 ຂໍ້"
    case .andDate: "{cases} ແລະ ວັນທີ"
    case .oneIn: "1 ໃນ {count}"
    case .takenAlone: "ເງື່ອນໄຂທີ່ຖືວ່າອອກໄດ້ທັງສອງທາງ: {count}. ອາດບໍ່ມີກໍລະນີໃດທີ່ຕ່າງກັນແທ້."
    case .nothingAsked: "ບໍ່ໄດ້ຖາມຫຍັງເລີຍ"
    case .nothingElseAsked: "ບໍ່ໄດ້ຖາມຢ່າງອື່ນ"
    case .quietAnswers: "ຄຳຕອບອື່ນທີ່ວ່າ ບໍ່ມີ ຫຼື ບໍ່ແມ່ນ: {count}"
    case .othersOpen: "ຄຳຖາມອື່ນຍັງບໍ່ທັນໄດ້ຄຳຕອບ"
    case .lostExample: "ຂາດໄປ, ຕົວຢ່າງ: {case}"
    case .gainedExample: "ໄດ້ເພີ່ມ, ຕົວຢ່າງ: {case}"
    case .meant: "ຕັ້ງໃຈໃຫ້ເປັນແນວນີ້: {title}"
    case .onDate: "ວັນທີ {date}"
    case .nothingChanged: "ບໍ່ມີກໍລະນີໃດອອກມາຕ່າງຈາກເກົ່າ."
    case .tally: "{verdict}: {count}"
    case .stories: "ເລື່ອງທີ່ອອກມາຕ່າງຈາກເກົ່າ"
    case .coverage: "ເງື່ອນໄຂທີ່ບໍ່ມີເລື່ອງໃດສະແດງອີກແລ້ວ"
    case .toRedo: "ຂໍ້ທີ່ຕ້ອງກວດຄືນ"
    case .name: "ຊື່, ຫ້ອງການ"
    case .signature: "ວັນທີ, ລາຍເຊັນ"
    }
  }
}
