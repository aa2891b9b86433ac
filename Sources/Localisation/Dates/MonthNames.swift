/// The names of the months in three languages.
///
/// Lao and Thai after Unicode CLDR (as in ICU 72, `lo` and `th`), which agrees with the spelling of Lao offices.
enum MonthNames {
  /// The full names, January first.
  static func full(_ language: Language) -> [String] {
    switch language {
    case .english:
      [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
      ]
    case .lao:
      ["ມັງກອນ", "ກຸມພາ", "ມີນາ", "ເມສາ", "ພຶດສະພາ", "ມິຖຸນາ", "ກໍລະກົດ", "ສິງຫາ", "ກັນຍາ", "ຕຸລາ", "ພະຈິກ", "ທັນວາ"]
    case .thai:
      [
        "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน",
        "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
      ]
    }
  }

  /// Shorter names, without their points, for reading only.
  static func short(_ language: Language) -> [String] {
    switch language {
    case .english: ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    case .lao: ["ມກ", "ກພ", "ມນ", "ມສ", "ພພ", "ມິຖ", "ກລ", "ສຫ", "ກຍ", "ຕລ", "ພຈ", "ທວ"]
    case .thai: ["มค", "กพ", "มีค", "เมย", "พค", "มิย", "กค", "สค", "กย", "ตค", "พย", "ธค"]
    }
  }
}
