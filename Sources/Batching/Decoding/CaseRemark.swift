public import Source

/// Something about a case that does not keep it from being answered.
public struct CaseRemark: Hashable, Comparable, Sendable {
  /// The code: `no-longer-exists` or `former-name`, for example.
  public let code: String
  /// What there is to know.
  public let message: String

  /// A remark.
  public init(_ code: String, _ message: String) {
    self.code = code
    self.message = message
  }

  /// A diagnostic as a remark.
  public init(_ diagnostic: Diagnostic) { self.init(diagnostic.code, diagnostic.message) }

  /// By code, then by message.
  public static func < (left: CaseRemark, right: CaseRemark) -> Bool {
    (left.code, left.message) < (right.code, right.message)
  }
}
