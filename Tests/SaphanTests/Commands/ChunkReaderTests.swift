import Batching
import Foundation
import Source
import Testing

@testable import saphan

/// Chunks of CSV, however small, end where rows do, and a run is continued at any of their ends.
@Suite struct ChunkReaderTests {
  private static let text =
    "\u{FEFF}\r\n \n\"case\",\"no\nte\"\r\nA,\"x\n\ny\"\nB,5\" tall\n\nC,\"stray\nD,\"two, \"\"parts\"\"\"\r\nE,\"\n\"\nF,x"

  /// With room for a byte more each time, the ends are among those of rows, and nothing is lost.
  @Test func chunksEndWhereRowsDo() throws {
    let path = try Self.file()
    defer { try? FileManager.default.removeItem(atPath: path) }
    let rows = [
      "A,\"x\n\ny\"\n", "B,5\" tall\n", "\n", "C,\"stray\n", "D,\"two, \"\"parts\"\"\"\r\n", "E,\"\n\"\n",
      "F,x",
    ]
    var ends: Set<Int> = []
    for index in 0...rows.count { ends.insert(rows[..<index].joined().utf8.count) }
    for size in 1...80 {
      let chunks = try Self.chunks(path, size: size, from: nil)
      #expect(chunks.map(\.text).joined() == rows.joined(), "\(size)")
      #expect(chunks.allSatisfy { $0.header == "\"case\",\"no\nte\"\r\n" }, "\(size)")
      var end = 0
      for chunk in chunks {
        end += chunk.text.utf8.count
        #expect(ends.contains(end), "\(size): \(chunk.text.debugDescription)")
      }
    }
  }

  @Test func aRunIsContinuedAtEveryChunk() throws {
    let path = try Self.file()
    defer { try? FileManager.default.removeItem(atPath: path) }
    let chunks = try Self.chunks(path, size: 1, from: nil)
    #expect(chunks.count > 2)
    for (index, chunk) in chunks.enumerated() {
      let rest = try Self.chunks(path, size: 1, from: chunk)
      let expected = chunks[(index + 1)...]
      #expect(rest.map(\.text).joined() == expected.map(\.text).joined(), "\(index)")
      #expect(rest.first?.line == expected.first?.line, "\(index)")
      #expect(rest.allSatisfy { $0.header == chunk.header })
    }
  }

  private struct Read {
    let text: String
    let header: String
    let line: Int
    let position: InputPosition
    let hash: InputHash?
  }

  private static func chunks(_ path: String, size: Int, from last: Read?) throws -> [Read] {
    let input = try ChunkReader.Input(path, format: .csv)
    var reader = ChunkReader([input], separator: UInt8(ascii: ","), chunkSize: size, isHashed: true)
    if let last {
      var checkpoint = Checkpoint(settings: "", today: try #require(CivilDate(year: 2022, month: 5, day: 1)))
      checkpoint.position = last.position
      checkpoint.read = last.hash?.text ?? ""
      try reader.skip(to: checkpoint)
    }
    var found: [Read] = []
    var chunk = Chunk(capacity: size, slack: CaseWorker.slack)
    while try reader.next(&chunk) {
      guard case .rows(let header) = chunk.content else { continue }
      let bytes = UnsafeBufferPointer(start: chunk.start, count: chunk.count)
      found.append(
        Read(
          text: String(decoding: bytes, as: UTF8.self), header: String(decoding: header, as: UTF8.self),
          line: chunk.firstLine, position: chunk.position, hash: chunk.hash))
    }
    return found
  }

  private static func file() throws -> String {
    let url = FileManager.default.temporaryDirectory.appending(path: "chunks-\(UUID().uuidString).csv")
    try Data(text.utf8).write(to: url)
    return url.path
  }
}
