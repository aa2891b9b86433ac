/// A page as HTML that prints on one sheet in black and white, and needs nothing from anywhere.
public enum DocumentHTML {
  /// The page.
  public static func render(_ document: Document) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(escaped(document.language))">
    <head>
    <meta charset="utf-8"/>
    <meta name="viewport" content="width=device-width"/>
    <meta name="referrer" content="no-referrer"/>
    <title>\(escaped(document.title))</title>
    <style>
    \(style)
    </style>
    </head>
    <body>
    <h1>\(escaped(document.title))</h1>
    \(document.subtitles.map { "<p class=\"subtitle\">\(escaped($0))</p>" }.joined(separator: "\n"))
    \(document.sections.map(section).joined(separator: "\n"))
    \(document.notes.map { "<p class=\"note\">\(escaped($0))</p>" }.joined(separator: "\n"))
    \(annex(document))
    </body>
    </html>

    """
  }

  private static func annex(_ document: Document) -> String {
    if document.annex.isEmpty { return "" }
    return "<div class=\"annex\">\n\(document.annex.map(section).joined(separator: "\n"))\n</div>"
  }

  private static func section(_ section: Document.Section) -> String {
    let title = section.title.map { "<h2>\(escaped($0))</h2>\n" } ?? ""
    let kind = section.isImportant ? " class=\"important\"" : ""
    let body = section.parts.map(part).joined(separator: "\n")
    return
      "<section\(kind)>\n\(title)<div\(section.isLong ? " class=\"columns\"" : "")>\n\(body)\n</div>\n</section>"
  }

  private static func part(_ part: Document.Part) -> String {
    switch part {
    case .text(let text): "<p>\(escaped(text))</p>"
    case .item(let text): "<p class=\"item\">\(escaped(text))</p>"
    case .field(let name, let text): "<p><b>\(escaped(name)):</b> \(escaped(text))</p>"
    case .blank(let name): "<p class=\"blank\"><b>\(escaped(name)):</b> <span class=\"line\"></span></p>"
    case .tick(let text):
      "<p class=\"blank\"><span class=\"box\"></span> \(escaped(text)) <span class=\"line\"></span></p>"
    }
  }

  /// Text without anything that HTML gives a meaning.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      // Where a line of Lao or Thai may break.
      case "\u{200B}": result += "&#8203;"
      default: result.append(character)
      }
    }
    return result
  }

  /// Fonts that Lao and Thai offices have are named, and none is fetched.
  private static let style = """
    @page { size: A4; margin: 9mm 11mm; }
    html { color: #000; background: #fff; }
    body { margin: 0 auto; max-width: 188mm; font-size: 8.6pt; line-height: 1.36;
      font-family: "Noto Sans Lao", "Phetsarath OT", "Phetsarath", "Saysettha OT", "Lao UI", "Noto Sans Thai", "Sarabun",
      "TH Sarabun New", "Leelawadee UI", "Noto Sans", "DejaVu Sans", sans-serif; }
    h1 { font-size: 14pt; margin: 0; }
    h2 { font-size: 9.6pt; margin: 0 0 0.4mm; }
    p { margin: 0 0 0.3mm; overflow-wrap: anywhere; }
    section { border-top: 0.25mm solid #000; padding: 0.9mm 0 0.6mm; break-inside: avoid; }
    .columns { columns: 2; column-gap: 6mm; }
    .columns p { break-inside: avoid; }
    .subtitle { font-weight: bold; }
    .important { border: 0.5mm solid #000; padding: 0.9mm 2mm; margin: 0.9mm 0; }
    .item { padding-left: 3.4mm; text-indent: -2.6mm; }
    .item::before { content: "• "; }
    .blank { display: flex; gap: 2mm; align-items: baseline; margin: 1.2mm 0; }
    .line { flex: 1; border-bottom: 0.2mm solid #000; min-width: 30mm; height: 3.6mm; }
    .box { width: 3mm; height: 3mm; border: 0.3mm solid #000; flex: none; }
    .note { font-size: 7.6pt; border-top: 0.2mm solid #000; padding-top: 0.5mm; margin-top: 0.6mm; }
    .annex { break-before: page; }
    .annex section { break-inside: auto; }
    """
}
