// Status: draft of 2026-11-25, after the glossary; no native reader has reviewed it.

extension GraphText {
  /// The text in Lao.
  public var lao: String {
    switch self {
    case .becauseOf: "ເຫດຜົນ: {title}"
    case .restsOn: "ຂໍ້ນີ້ອີງໃສ່ຫຍັງ: {title}"
    case .howToRead: "ອ່ານຈາກຊ້າຍໄປຂວາ: ແຕ່ລະກ່ອງອີງໃສ່ກ່ອງທີ່ເສັ້ນພາໄປຫາ."
    case .moreOfThese: "ຍັງມີອີກ {count} ຂໍ້ ທີ່ບໍ່ໄດ້ສະແດງ"
    case .goesOn: "ຍັງອີງໃສ່ອີກ {count} ຂໍ້ ທີ່ບໍ່ໄດ້ສະແດງ"
    case .indicator: "ຕົວຊີ້ບອກ"
    case .conclusion: "ຂໍ້ສະຫຼຸບ"
    case .tier: "ຜົນ"
    case .category: "ປະເພດ"
    case .need: "ສິ່ງທີ່ຕ້ອງການ"
    case .safeguard: "ມາດຕະການປົກປ້ອງ"
    case .service: "ໜ່ວຍບໍລິການ"
    case .gate: "ຄຳຖາມ"
    case .impossible: "ຖືກຕ້ອງພ້ອມກັນທັງໝົດບໍ່ໄດ້"
    case .answer: "ຄຳຕອບ"
    }
  }
}
