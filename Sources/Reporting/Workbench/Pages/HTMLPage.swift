/// Pages that work from a file, without a network.
package enum HTMLPage {
  /// A page with its style in it.
  ///
  /// `header` stands above the title.
  package static func render(
    title: String, language: String = "en", style: String = "", header: String = "", body: String
  ) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(language)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(xml(title))</title>
    <style>
    \(Self.style)\(style)
    </style>
    </head>
    <body>
    \(header)<h1>\(xml(title))</h1>
    \(body)
    </body>
    </html>

    """
  }

  private static let style = """
    body { font: 16px/1.5 "Noto Sans Lao", "Noto Sans Thai", "Noto Sans", sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem; color: #1b1b1b; background: #fff; }
    h1, h2, h3 { line-height: 1.2; }
    table { border-collapse: collapse; margin: 1rem 0; }
    th, td { border: 1px solid #ccc; padding: .25rem .5rem; text-align: left; vertical-align: top; }
    th { background: #f3f3f3; }
    a { color: #0a4d8c; }
    .missing { background: #fde3d9; }
    .note { color: #555; }

    """
}
