import Testing

struct EmptyTests {}
