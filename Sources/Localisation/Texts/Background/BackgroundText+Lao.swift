// Status: draft of 2026-11-25, after the glossary; no native reader has reviewed it.

extension BackgroundText {
  /// The text in Lao.
  public var lao: String {
    switch self {
    case .couldChangeTheResult: "ຍັງບໍ່ຮູ້ ແລະ ອາດປ່ຽນຜົນໄດ້"
    case .notExactEnough: "ຍັງບໍ່ລະອຽດພໍ"
    case .signsThatHold: "ຕົວຊີ້ບອກທີ່ພົບ"
    case .signsThatAreOpen: "ຕົວຊີ້ບອກທີ່ອາດມີ: ຍັງຂາດຄຳຕອບ"
    case .signsThatDoNotHold: "ຕົວຊີ້ບອກທີ່ບໍ່ພົບ"
    case .doesNotShow: "ຂໍ້ນີ້ບໍ່ໄດ້ສະແດງ {text}"
    case .alsoConcluded: "ຂໍ້ສະຫຼຸບອື່ນ"
    case .openClassification: "{title}: ຍັງບໍ່ແນ່ນອນ, {categories}"
    case .whatWasCovered: "ຜົນນີ້ກວມເອົາຫຍັງ"
    case .noTopicAnswered: "ຍັງບໍ່ມີຄຳຕອບໃນຫົວຂໍ້ໃດເລີຍ."
    case .topicsAnswered: "ຫົວຂໍ້ທີ່ມີຄຳຕອບ: {topics}"
    case .topicsNotAnswered: "ຫົວຂໍ້ທີ່ບໍ່ມີຄຳຕອບເລີຍ: {topics}"
    case .unanswered: "ບໍ່ມີຄຳຕອບ: {labels}"
    case .withoutAnySign: "ບໍ່ພົບຕົວຊີ້ບອກໃນຄຳຕອບເຫຼົ່ານີ້: {kinds}"
    case .cannotAllBeRight: "ຄຳຕອບເຫຼົ່ານີ້ ຖືກຕ້ອງພ້ອມກັນທັງໝົດບໍ່ໄດ້. ໃຫ້ຖາມຄືນດ້ວຍຄວາມສຸພາບ"
    case .statementsDiffer: "ຂໍ້ມູນທີ່ບໍ່ກົງກັນ"
    case .eachStatementCounts: "ນັບເອົາທຸກຂໍ້ມູນ."
    case .lowestCounts: "ນັບເອົາຕົວເລກຕ່ຳສຸດ."
    case .highestCounts: "ນັບເອົາຕົວເລກສູງສຸດ."
    case .eachStaysPossible: "ແຕ່ລະຂໍ້ຍັງເປັນໄປໄດ້."
    case .firstOfTheseCounts: "ນັບເອົາອັນທຳອິດທີ່ມີ ໃນລຳດັບນີ້: {bases}."
    case .answersSetAside: "ຄຳຕອບທີ່ບໍ່ມີຜົນໃນກໍລະນີນີ້"
    case .countsOnlyIf: "ມີຜົນສະເພາະເມື່ອ: {condition}."
    case .notInForceOn: "ກົດເກນທີ່ຍັງບໍ່ມີຜົນ ຫຼື ໝົດຜົນແລ້ວ ໃນວັນທີ {date}"
    case .sourcesCited: "ແຫຼ່ງຂໍ້ມູນ"
    case .notCheckedAgainstOriginal: "ຍັງບໍ່ໄດ້ກວດທຽບກັບຕົ້ນສະບັບ"
    case .formalIdentification: "ຜູ້ກຳນົດຕົວຢ່າງເປັນທາງການ: {body}."
    case .rules: "ກົດເກນ: {name} {version}, ລະຫັດເນື້ອໃນ {hash}. ພິຈາລະນາຕາມວັນທີ {date}. Saphan {program}."
    }
  }
}
