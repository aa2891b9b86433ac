/// Places boxes in columns so that lines run from left to right and cross little.
///
/// After Sugiyama, Tagawa and Toda, "Methods for visual understanding of hierarchical system structures" (IEEE SMC 11, 1981): columns by
/// longest paths, long lines cut into pieces, an order in each column by barycentres, then heights. Heights are the least squares from
/// the neighbours' mean with the order kept (isotonic regression).
struct LayeredLayout {
  /// A box's place: its left upper corner.
  struct Place {
    let x: Double
    let y: Double
  }

  /// Where each box stands.
  private(set) var places: [Place] = []
  /// The points of each line, in the order of the edges.
  private(set) var routes: [[Place]] = []
  private(set) var width = 0.0
  private(set) var height = 0.0

  private let boxWidth: Double
  private let columnGap: Double
  private let rowGap: Double

  init(
    heights: [Double], edges: [RuleGraph.Edge], boxWidth: Double, columnGap: Double = 56, rowGap: Double = 16
  ) {
    self.boxWidth = boxWidth
    self.columnGap = columnGap
    self.rowGap = rowGap
    var columns = LayerColumns(boxCount: heights.count, edges: edges)
    columns.reduceCrossings()
    place(columns, heights)
  }

  private mutating func place(_ columns: LayerColumns, _ heights: [Double]) {
    let slotHeights = columns.slotColumns.indices.map { $0 < heights.count ? heights[$0] : 0 }
    let tops = RowPlacement(columns: columns, heights: slotHeights, gap: rowGap).tops
    let (boxWidth, step) = (self.boxWidth, boxWidth + columnGap)
    let x = { (slot: Int) in Double(columns.slotColumns[slot]) * step }
    places = heights.indices.map { Place(x: x($0), y: tops[$0]) }
    routes = columns.chains.map { chain in
      chain.enumerated().flatMap { index, slot -> [Place] in
        let middle = tops[slot] + slotHeights[slot] / 2
        let (left, right) = (Place(x: x(slot), y: middle), Place(x: x(slot) + boxWidth, y: middle))
        return index == 0 ? [right] : index == chain.count - 1 ? [left] : [left, right]
      }
    }
    width = Double(columns.order.count) * step - columnGap
    height = zip(tops, slotHeights).map(+).max() ?? 0
  }
}
