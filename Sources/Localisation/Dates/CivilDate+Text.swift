public import Source

extension CivilDate {
  /// The day in words: `15 July 2017`, `15 ກໍລະກົດ 2017`, `15 กรกฎาคม 2560`.
  ///
  /// Lao counts years A.D., Thai those of the Buddhist era. Where a person reads the date, `inBothEras` adds the other:
  /// `15 ກໍລະກົດ 2017 (ພ.ສ. 2560)`, `15 กรกฎาคม 2560 (ค.ศ. 2017)`.
  public func text(in language: Language, inBothEras: Bool = false) -> String {
    let month = MonthNames.full(language)[month - 1]
    let other = inBothEras ? " (\(otherEra(language)))" : ""
    return "\(day) \(month) \(language == .thai ? Years.buddhist(year) : year)\(other)"
  }

  private func otherEra(_ language: Language) -> String {
    switch language {
    case .english: "B.E. \(Years.buddhist(year))"
    case .lao: "ພ.ສ. \(Years.buddhist(year))"
    case .thai: "ค.ศ. \(year)"
    }
  }
}
