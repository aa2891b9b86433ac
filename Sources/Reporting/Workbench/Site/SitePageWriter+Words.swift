import Localisation
import PolicyAnalysis

extension SitePageWriter {
  /// A text of the program's for these pages.
  func say(_ key: SiteText, _ values: KeyValuePairs<String, String> = [:]) -> String {
    wording.texts.text(key, values)
  }

  /// The heading over things of a kind.
  func heading(_ kind: PackItem.Kind) -> String {
    switch kind {
    case .determinations: say(.determinations)
    case .tiers: say(.tiers)
    case .classifications: say(.classifications)
    case .categories: say(.categories)
    case .indicators: say(.indicators)
    case .conclusions: say(.conclusions)
    case .facts: say(.facts)
    case .impossible: say(.impossible)
    case .interview: say(.interview)
    case .needs: say(.needs)
    case .services: say(.services)
    case .providers: say(.providers)
    case .safeguards: say(.safeguards)
    case .parameters: say(.parameters)
    case .properties: say(.properties)
    case .groups: say(.groups)
    case .wording: say(.wordings)
    case .sources: say(.sources)
    }
  }
}
