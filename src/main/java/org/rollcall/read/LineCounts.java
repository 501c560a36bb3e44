package org.rollcall.read;

/**
 * How many articles have a line, for millions of lines in little memory: lines are kept as hashes
 * of 64 bits, at 16 to 32 bytes each. Of ten million lines, two are taken for one another with a
 * chance of 3 in a million.
 */
final class LineCounts {
  private long[] keys = new long[1 << 10];
  private int[] counts = new int[keys.length];
  private int size;

  /** Counts a line once more. */
  void add(long key) {
    int slot = slot(key);
    if (counts[slot]++ == 0) {
      keys[slot] = key;
      if (++size > keys.length / 4 * 3) {
        grow();
      }
    }
  }

  /** How often a line was counted. */
  int of(long key) {
    return counts[slot(key)];
  }

  /** Where a key is, or would be. */
  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = Long.hashCode(key) & mask;
    while (counts[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new long[oldKeys.length * 2];
    counts = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldCounts[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        counts[slot] = oldCounts[i];
      }
    }
  }
}
