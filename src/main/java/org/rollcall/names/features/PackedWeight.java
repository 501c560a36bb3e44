package org.rollcall.names.features;

/** What a feature weighs for one decision, in 16 bits: five for the decision, the rest for it. */
final class PackedWeight {
  private static final int BITS = 11;
  private static final int SIGN_SHIFT = Integer.SIZE - BITS;

  /** The most {@link Weights#GRAIN}s that a feature may weigh, for or against. */
  static final int MAX_GRAINS = (1 << (BITS - 1)) - 1;

  private PackedWeight() {}

  static short of(int decision, int grains) {
    return (short) (decision << BITS | (grains & (1 << BITS) - 1));
  }

  static int decision(short packed) {
    return (packed & 0xFFFF) >>> BITS;
  }

  static int grains(short packed) {
    return packed << SIGN_SHIFT >> SIGN_SHIFT;
  }
}
