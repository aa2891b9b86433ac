// Status: draft of 2026-11-23, after the glossary; no native reader has reviewed it.

extension ProgramText {
  /// The text in Lao.
  public var lao: String {
    switch self {
    case .forOfficer: "(ໃຫ້ເຈົ້າໜ້າທີ່ພິຈາລະນາເອງ. ຢ່າອ່ານອອກສຽງ.)"
    case .fromPapers: "(ເບິ່ງໃນເອກະສານ. ຢ່າອ່ານອອກສຽງ.)"
    // There is no single yes: these stand where a question has no labels of its own.
    case .yes: "ແມ່ນ, ມີ, ໄດ້"
    case .no: "ບໍ່"
    case .numberRange: "ຕົວເລກ ({unit}), ແຕ່ {low} ຫາ {high}"
    case .nothingElse: "ບໍ່ມີຢ່າງອື່ນ (0 ຢ່າງດຽວ: ບໍ່ມີຂໍ້ໃດເລີຍ)"
    case .note: "ໝາຍເຫດ: {help}"
    case .whyAsked: "ຄຳຕອບຍັງອາດມີຜົນຕໍ່ຄວາມຊ່ວຍເຫຼືອທີ່ຈະສະເໜີໃຫ້."
    case .atMostMore: "ຍັງເຫຼືອບໍ່ເກີນ {count} ຄຳຖາມ."
    case .keys:
      "ປຸ່ມ: n ບໍ່ຮູ້, d ຂໍບໍ່ຕອບ, x ຖາມຕອນນີ້ບໍ່ປອດໄພ, ? ຖາມຍ້ອນຫຍັງ, b ກັບຄືນຂໍ້ກ່ອນ, s ຢຸດ. ກົດ Enter ຢ່າງດຽວ ບໍ່ມີການບັນທຶກ."
    case .nothingRecorded: "ຍັງບໍ່ໄດ້ບັນທຶກຫຍັງ."
    case .firstQuestion: "ນີ້ແມ່ນຄຳຖາມທຳອິດ."
    case .numberWanted: "ພິມຕົວເລກໜຶ່ງ ຫຼື ສອງຕົວເລກທີ່ມີຂີດ - ຢູ່ກາງ ສຳລັບ \"ແຕ່ - ຫາ\"."
    case .numberOutside: "ພິມຕົວເລກ ແຕ່ {low} ຫາ {high}."
    case .numberTwoWays: "ຕົວເລກນີ້ອ່ານໄດ້ສອງແບບ. ພິມໃໝ່ ໂດຍບໍ່ໃສ່ . ຫຼື , ລະຫວ່າງຕົວເລກ."
    case .yesNoWanted: "ພິມ 1 ຖ້າແມ່ນ ຫຼື 2 ຖ້າບໍ່ແມ່ນ."
    case .choiceWanted: "ພິມເລກຂອງຄຳຕອບໜຶ່ງຂໍ້; ພິມຫຼາຍເລກ ຖ້າແມ່ນຂໍ້ໜຶ່ງໃນນັ້ນ ແຕ່ບໍ່ຮູ້ວ່າຂໍ້ໃດ."
    case .setWanted: "ພິມເລກຂອງທຸກຂໍ້ທີ່ກົງ, ແລ້ວພິມ 0 ຖ້າໝົດແລ້ວ. 0 ຢ່າງດຽວ ໝາຍວ່າ ບໍ່ມີຂໍ້ໃດເລີຍ. -2 ໝາຍວ່າ ຂໍ້ 2 ບໍ່ກົງ."
    }
  }
}
