extension TrainingHTML {
  /// How a class report looks.
  static let classStyle = """
    .row { display: grid; grid-template-columns: minmax(0, 1fr) 60mm 42mm; gap: 3mm; align-items: center;
      break-inside: avoid; margin: 0.6mm 0; }
    .row svg { width: 60mm; height: 5.2mm; }
    .figure, .number { font-variant-numeric: tabular-nums; white-space: nowrap; }
    .matrix { display: grid; grid-template-columns: 92mm minmax(0, 1fr); gap: 6mm; align-items: center; }
    .picture svg { width: 100%; height: auto; } .picture.wide { max-width: 160mm; }
    .two { display: grid; grid-template-columns: 1fr 1fr; gap: 8mm; }
    text { font-size: 14px; text-anchor: middle; fill: #1b1b1b; } text.light { fill: #fff; }
    text.axis { font-size: 12px; } text.end { text-anchor: end; } text.start { text-anchor: start; }
    .shade0 { fill: #fff; } .shade1 { fill: #dbe6f1; } .shade2 { fill: #a9c4de; } .shade3 { fill: #6b98c4; }
    .shade4 { fill: #2f6aa3; }
    .cell { fill: none; stroke: #b9b9b9; } .agree { fill: none; stroke: #1b1b1b; stroke-width: 3; }
    .stripe { stroke: #b3261e; stroke-width: 1; opacity: 0.55; } .threshold { stroke: #b3261e; stroke-width: 2; stroke-dasharray: 6 4; }
    .ground { fill: #eee; } .bar { fill: #4f86b8; } .bar.missed { fill: #b3261e; } .bar.alarm { fill: #c98a1b; }
    .whisker { stroke: #1b1b1b; stroke-width: 2; } .mark { stroke: #b3261e; stroke-width: 3; }
    .grid { stroke: #ddd; } .line { fill: none; stroke-width: 3; }
    .line.right { stroke: #2f6aa3; } .line.missed { stroke: #b3261e; stroke-dasharray: 8 4; }
    .dot.right { fill: #2f6aa3; } .dot.missed { fill: #b3261e; }
    .key { display: inline-block; width: 8mm; height: 1.4mm; vertical-align: middle; }
    .key.right { background: #2f6aa3; } .key.missed { background: #b3261e; }
    tr.dubious td { font-weight: bold; }
    """

  /// How handouts and their keys look.
  static let handoutStyle = """
    article { break-before: page; } article:first-of-type { break-before: auto; }
    .story { border-left: 1.2mm solid #888; padding-left: 3mm; }
    .ask { break-inside: avoid; margin-top: 1.4mm; } ul { list-style: none; margin: 0; padding: 0; }
    .ask ul { columns: 2; column-gap: 6mm; } li { break-inside: avoid; margin: 0.4mm 0; padding-left: 5mm; text-indent: -5mm; }
    .box { display: inline-block; width: 3mm; height: 3mm; border: 0.3mm solid #000; vertical-align: -0.4mm; text-indent: 0; }
    .code { display: flex; gap: 2mm; } .rule { border-bottom: 0.3mm solid #000; width: 40mm; }
    .key .right { font-weight: bold; } .key .note { font-weight: normal; }
    """
}
