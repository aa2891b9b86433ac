import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Whether a page is well-formed.
enum Markup {
  /// What is wrong; nil if nothing is.
  static func problem(in html: String) -> String? {
    let body = html.replacing("<!DOCTYPE html>", with: "")
    let parser = XMLParser(data: Data(body.utf8))
    if parser.parse() { return nil }
    return parser.parserError.map { "line \(parser.lineNumber): \($0)" } ?? "not well-formed"
  }
}

/// Text as a page escapes it.
enum DocumentHTMLText {
  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\u{200B}", with: "&#8203;")
  }
}
