package org.rollcall.names;

/**
 * A piece of a feature's text with its hash, so that the hash of a feature is worked out from its
 * pieces and no string is made of them.
 *
 * <p>The hash is a polynomial over the characters, modulo 2^64, in {@link #BASE}: that of two texts
 * joined is {@code hash(left) * BASE^length(right) + hash(right)}.
 *
 * @param text the characters
 * @param hash their polynomial
 * @param power {@link #BASE} to the number of characters
 */
record Piece(String text, long hash, long power) {
  /** Any odd number will do; this one is the golden ratio's fraction in 64 bits, made odd. */
  static final long BASE = 0x9E3779B97F4A7C15L;

  static final Piece EMPTY = of("");

  /** In the place of a word before a sentence. */
  static final Piece START = of("<s>");

  /** In the place of a word behind a sentence. */
  static final Piece END = of("</s>");

  static Piece of(String text) {
    long power = 1;
    for (int i = 0; i < text.length(); i++) {
      power *= BASE;
    }
    return new Piece(text, hash(text), power);
  }

  /** The hash of a whole text. */
  static long hash(String text) {
    long hash = 0;
    for (int i = 0; i < text.length(); i++) {
      hash = hash * BASE + text.charAt(i);
    }
    return hash;
  }

  /** The hash of a text, whose hash is {@code before}, with this piece behind it. */
  long behind(long before) {
    return before * power + hash;
  }

  /** A hash of two hashes, in their order. */
  static long join(long first, long second) {
    return mix(mix(first) + second);
  }

  /** The finaliser of MurmurHash3 (Appleby, public domain): every bit sways every other. */
  static long mix(long hash) {
    long h = hash;
    h = (h ^ h >>> 33) * 0xFF51AFD7ED558CCDL;
    h = (h ^ h >>> 33) * 0xC4CEB9FE1A85EC53L;
    return h ^ h >>> 33;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Piece piece && piece.hash == hash && piece.text.equals(text);
  }

  @Override
  public int hashCode() {
    return (int) mix(hash); // the polynomial's own low bits depend on little of the text
  }
}
