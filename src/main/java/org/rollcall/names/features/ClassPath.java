package org.rollcall.names.features;

/**
 * The path of a word's class by meaning, and its first bits: from a dozen broad classes to the
 * class itself.
 */
record ClassPath(Piece whole, Piece bits4, Piece bits6, Piece bits7, Piece bits8) {
  static ClassPath of(String path) {
    return new ClassPath(
        Piece.of(path), first(path, 4), first(path, 6), first(path, 7), first(path, 8));
  }

  private static Piece first(String path, int bits) {
    return Piece.of(path.substring(0, Math.min(bits, path.length())));
  }

  /** Whether there is a class. */
  boolean isKnown() {
    return !whole.text().isEmpty();
  }
}
