package org.rollcall.names.lexicon;

/**
 * Hashes by which words and features are known. That of a text is a polynomial over its characters,
 * modulo 2^64, in {@link #BASE}: that of two texts joined is {@code of(left) * BASE^length(right) +
 * of(right)}.
 */
public final class TextHash {
  /** Any odd number will do; this one is the golden ratio's fraction in 64 bits, made odd. */
  public static final long BASE = 0x9E3779B97F4A7C15L;

  private TextHash() {}

  /** The hash of a whole text. */
  public static long of(String text) {
    long hash = 0;
    for (int i = 0; i < text.length(); i++) {
      hash = hash * BASE + text.charAt(i);
    }
    return hash;
  }

  /** A hash of two hashes, in their order. */
  public static long join(long first, long second) {
    return mix(mix(first) + second);
  }

  /** The finaliser of MurmurHash3 (Appleby, public domain): every bit sways every other. */
  public static long mix(long hash) {
    long h = hash;
    h = (h ^ h >>> 33) * 0xFF51AFD7ED558CCDL;
    h = (h ^ h >>> 33) * 0xC4CEB9FE1A85EC53L;
    return h ^ h >>> 33;
  }
}
