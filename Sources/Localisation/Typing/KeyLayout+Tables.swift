extension KeyLayout {
  /// What each command key gives under the layout, alone and with shift.
  ///
  /// Left out with shift: what is a digit or a sign of another key, such as `.` for D, or `?` for L under Lao.
  ///
  /// Sources, which agree: Unicode CLDR, `keyboards/windows/lo-t-k0-windows.xml` and `th-t-k0-windows.xml` (Windows,
  /// `KBDLAO.DLL` and Thai Kedmanee); SIL's import of `KBDLAO.DLL` for Keyman, `basic_kbdlao`; the X keyboard database
  /// (xkb-data 2.35.1), `symbols/la` "basic" and "stea", `symbols/th` "basic". The shifted Lao keys that give a vowel
  /// with a tone are in the first two only.
  var commands: [(key: Character, typed: String)] {
    switch self {
    case .lao:
      [
        ("n", "\u{0EB7}"), ("d", "ກ"), ("x", "ປ"), ("b", "\u{0EB6}"), ("s", "ຫ"), ("r", "ພ"), ("l", "ສ"),
        ("q", "\u{0EBB}"), ("h", "\u{0EC9}"), ("y", "\u{0EB4}"), ("n", "\u{0EB7}\u{0EC9}"),
        ("b", "\u{0EB6}\u{0EC9}"), ("q", "\u{0EBB}\u{0EC9}"), ("h", "\u{0ECA}"), ("y", "\u{0EB4}\u{0EC9}"),
        ("e", "\u{0EB3}"), ("a", "\u{0EB1}"), ("k", "າ"), ("p", "ຍ"), ("p", "ຽ"),
        ("a", "\u{0EB1}\u{0EC9}"),
        // Shift and the key of the Latin question mark.
        ("?", ")"),
      ]
    case .thai:
      [
        ("n", "\u{0E37}"), ("d", "ก"), ("x", "ป"), ("b", "\u{0E34}"), ("s", "ห"), ("r", "พ"), ("l", "ส"),
        ("q", "ๆ"), ("h", "\u{0E49}"), ("y", "\u{0E31}"), ("n", "\u{0E4C}"), ("d", "ฏ"), ("b", "\u{0E3A}"),
        ("s", "ฆ"), ("r", "ฑ"), ("l", "ศ"), ("h", "\u{0E47}"), ("y", "\u{0E4D}"),
        ("e", "\u{0E33}"), ("e", "ฎ"), ("a", "ฟ"), ("k", "า"), ("p", "ย"), ("a", "ฤ"), ("k", "ษ"), ("p", "ญ"),
        // Shift and the key of the Latin question mark.
        ("?", "ฦ"),
      ]
    }
  }

  /// What the digits, and the comma, point and hyphen of the Latin layout, give under this one without shift.
  ///
  /// Sources as above.
  var numberRow: [(key: Character, typed: Unicode.Scalar)] {
    switch self {
    case .lao:
      [
        ("1", "ຢ"), ("2", "ຟ"), ("3", "ໂ"), ("4", "ຖ"), ("5", "\u{0EB8}"), ("6", "\u{0EB9}"), ("7", "ຄ"),
        ("8", "ຕ"),
        ("9", "ຈ"), ("0", "ຂ"), ("-", "ຊ"), (",", "ມ"), (".", "ໃ"),
      ]
    case .thai:
      [
        ("1", "ๅ"), ("2", "/"), ("3", "-"), ("4", "ภ"), ("5", "ถ"), ("6", "\u{0E38}"), ("7", "\u{0E36}"),
        ("8", "ค"),
        ("9", "ต"), ("0", "จ"), ("-", "ข"), (",", "ม"), (".", "ใ"),
      ]
    }
  }
}
