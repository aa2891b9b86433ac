import Drills
import Localisation

/// The frame of every page that a drill makes: the training mark stands on each sheet, and nothing is fetched from anywhere.
enum TrainingHTML {
  /// A page.
  static func page(title: String, mark: String, language: Language, style: String, body: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8"/>
    <meta name="viewport" content="width=device-width"/>
    <meta name="referrer" content="no-referrer"/>
    <meta name="saphan" content="\(LogEntry.mark)"/>
    <title>\(LogEntry.mark): \(DocumentHTML.escaped(title))</title>
    <style>
    \(common)
    \(style)
    </style>
    </head>
    <body>
    <div class="training" aria-hidden="true">\(LogEntry.mark)</div>
    <h1>\(DocumentHTML.escaped(title))</h1>
    <p class="banner">\(DocumentHTML.escaped(mark))</p>
    \(body)
    </body>
    </html>

    """
  }

  /// What is fixed to the page is printed on every sheet.
  private static let common = """
    @page { size: A4; margin: 12mm 13mm; }
    html { color: #1b1b1b; background: #fff; }
    body { margin: 0 auto; max-width: 184mm; font-size: 10pt; line-height: 1.5;
      font-family: "Noto Sans Lao", "Phetsarath OT", "Phetsarath", "Saysettha OT", "Lao UI", "Noto Sans Thai", "Sarabun",
      "TH Sarabun New", "Leelawadee UI", "Noto Sans", "DejaVu Sans", sans-serif; }
    h1 { font-size: 17pt; margin: 2mm 0 1mm; line-height: 1.4; } h2 { font-size: 12pt; margin: 0 0 1mm; break-after: avoid; }
    h3 { font-size: 10pt; margin: 0 0 0.5mm; break-after: avoid; }
    p { margin: 0.6mm 0; overflow-wrap: anywhere; } section { border-top: 0.3mm solid #1b1b1b; padding: 1.6mm 0 2mm; }
    table { border-collapse: collapse; width: 100%; } td, th { text-align: left; padding: 0.4mm 1.5mm; border-bottom: 0.15mm solid #ccc;
      vertical-align: top; } th { font-size: 9pt; }
    .banner { font-weight: bold; border: 0.6mm solid #b3261e; padding: 1mm 2mm; margin: 0 0 2mm; }
    .note { font-size: 8.6pt; color: #444; }
    .training { position: fixed; right: 2mm; top: 0; color: #b3261e; font-weight: bold; letter-spacing: 0.6mm; font-size: 9pt; }
    """
}
