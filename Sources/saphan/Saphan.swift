@main
struct Saphan {
  static func main() {}
}
