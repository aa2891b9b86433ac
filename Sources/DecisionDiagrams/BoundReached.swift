/// The work would take more room or time than it was given: the question stays open, and that has to be said.
package struct BoundReached: Error, Hashable, Sendable {
  package init() {}
}
