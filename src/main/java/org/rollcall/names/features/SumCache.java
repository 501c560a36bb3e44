package org.rollcall.names.features;

import org.jspecify.annotations.Nullable;
import org.rollcall.names.lexicon.TextHash;

/**
 * Sums kept by what they are sums of. Of two that meet in one place the later stays, so it never
 * grows. Belongs to one thread.
 */
final class SumCache {
  private final long[] keys;
  private final long[][] sums;

  /**
   * @param places how many sums it can keep, a power of two
   */
  SumCache(int places) {
    keys = new long[places];
    sums = new long[places][];
  }

  /** The sums of a key; null if they are not here. */
  long @Nullable [] get(long key) {
    int place = place(key);
    return keys[place] == key ? sums[place] : null;
  }

  /** Keeps the sums of a key. */
  long[] put(long key, long[] value) {
    int place = place(key);
    keys[place] = key;
    sums[place] = value;
    return value;
  }

  private int place(long key) {
    return (int) TextHash.mix(key) & keys.length - 1;
  }
}
