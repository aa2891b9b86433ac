#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reports as JSON: sorted keys, so that the same result gives the same bytes.
public enum JSONReport {
  /// One case as an object, several as an array; ends in a line feed.
  public static func render(_ reports: [ScreeningReport]) throws -> String {
    if reports.count == 1, let report = reports.first { return try text(report) }
    return try text(reports)
  }

  /// An explanation as an object; ends in a line feed.
  public static func render(_ explanation: Explanation) throws -> String { try text(explanation) }

  /// Any report value as JSON with keys in snake_case.
  static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }
}
