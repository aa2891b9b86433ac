// Status: draft of 2026-11-25, after the glossary; no native reader has reviewed it.

extension GroupText {
  /// The text in Lao.
  public var lao: String {
    switch self {
    case .title: "ກຸ່ມ {code}. ຈຳນວນຄົນມາຮອດດຽວນີ້: {count}."
    case .menu: "+ ເພີ່ມອີກຄົນ. ເລກດຽວ: ລົມເຕັມກັບຄົນນັ້ນ. ຫຼາຍເລກ: ຄົນເຫຼົ່ານັ້ນກ່ຽວພັນກັນ. s ຈົບ."
    case .actNow: "{code}: ເຮັດດຽວນີ້. {what}"
    case .open: "{code}: ຍັງເປີດຢູ່, ລົມຕໍ່ພາຍຫຼັງ"
    case .begun: "{code}: ຄຳຖາມທຳອິດ ຍັງບໍ່ແລ້ວ"
    case .done: "{code}: ລົມແລ້ວ"
    case .slip:
      "ຂຽນລະຫັດນີ້ໃສ່ເຈ້ຍ ແລ້ວເອົາໃຫ້ຄົນນັ້ນ: {code}. ຈາກນັ້ນຖາມຄຳຖາມທຳອິດ, ບ່ອນທີ່ຄົນອື່ນບໍ່ໄດ້ຍິນ."
    case .roundActNow: "ເຮັດດຽວນີ້ ສຳລັບ {code}, ກ່ອນຄົນອື່ນ:"
    case .roundOpen: "{code} ຍັງເປີດຢູ່. ນີ້ບໍ່ໄດ້ຕັດສິນຫຍັງ. ໃຫ້ລໍຖ້າຢູ່ບ່ອນງຽບ, ມີນ້ຳກິນ ແລະ ບ່ອນນັ່ງ."
    case .linkWanted: "{codes} ກ່ຽວພັນກັນແນວໃດ?"
    case .linked: "ບັນທຶກໃສ່ທຸກກໍລະນີເຫຼົ່ານີ້ແລ້ວ."
    case .unclear: "ພິມ +, ເລກໜຶ່ງໃນລາຍການ, ຫຼື ຫຼາຍເລກ."
    case .stillWaiting: "ຈຳນວນຄົນທີ່ຍັງບໍ່ໄດ້ລົມ: {count}."
    case .resume: "ສືບຕໍ່ດ້ວຍ --group --resume {code}."
    }
  }
}
