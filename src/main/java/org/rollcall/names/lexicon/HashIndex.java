package org.rollcall.names.lexicon;

/**
 * Finds numbers by 64-bit hashes: open addressing over one array of longs, so that most looks cost
 * one line of cache. A slot holds 40 bits of the hash and 24 of the number; what is not in the
 * index is taken for something in it once in some 10^12 looks.
 */
public final class HashIndex {
  private static final int NUMBER_BITS = 24;
  private static final long NUMBER_MASK = (1L << NUMBER_BITS) - 1;

  /** The largest number that can be kept. */
  static final int MAX_NUMBER = (int) NUMBER_MASK - 1;

  /**
   * The most slots a look may cost. Four fifths full, an index of two million entries has some 700
   * in a row; one that has more was made to be slow.
   */
  static final int LONGEST_RUN = 1 << 12;

  private final long[] slots;
  private final int mask;

  /**
   * An empty index.
   *
   * @param size of entries it will have
   * @param room slots for each entry at least, more than 1: with 2, a look for what is not there
   *     takes 2.5 steps in the mean, with 1.25 thirteen (Knuth, vol. 3, 6.4: linear probing)
   */
  public HashIndex(int size, double room) {
    this(new long[Integer.highestOneBit(Math.max(1, (int) (size * room))) * 2]);
  }

  private HashIndex(long[] slots) {
    this.slots = slots;
    this.mask = slots.length - 1;
  }

  /** An index as {@link #slots} gave it. */
  public static HashIndex of(long[] slots) {
    return new HashIndex(slots);
  }

  /** What the index is made of; its length is a power of two. */
  public long[] slots() {
    return slots;
  }

  /**
   * Adds an entry.
   *
   * @param number from 0 to {@link #MAX_NUMBER}
   * @throws IllegalStateException if another entry can't be told from it, or if too many share its
   *     slot
   */
  public void put(long hash, int number) {
    if (number < 0 || number > MAX_NUMBER) {
      throw new IllegalArgumentException("no number of an index: " + number);
    }
    long mixed = TextHash.mix(hash);
    int i = slot(mixed);
    for (int run = 0; slots[i] != 0; run++) {
      if (((slots[i] ^ mixed) & ~NUMBER_MASK) == 0 || run == LONGEST_RUN) {
        throw new IllegalStateException("two entries of one hash, or too many of one slot");
      }
      i = i + 1 & mask;
    }
    slots[i] = (mixed & ~NUMBER_MASK) | number + 1;
  }

  /** The number of a hash; -1 if it has none. */
  public int get(long hash) {
    long mixed = TextHash.mix(hash);
    return number(mixed, first(mixed));
  }

  /**
   * What the first slot of a hash holds. The memory fetches this of many hashes at once, where no
   * look waits for what another finds.
   *
   * @param mixed {@link TextHash#mix} of the hash
   */
  public long first(long mixed) {
    return slots[slot(mixed)];
  }

  /**
   * The number of a hash; -1 if it has none.
   *
   * @param mixed {@link TextHash#mix} of the hash
   * @param first what {@link #first} gave
   */
  public int number(long mixed, long first) {
    long held = first;
    int i = slot(mixed);
    while (held != 0) {
      if (((held ^ mixed) & ~NUMBER_MASK) == 0) {
        return (int) (held & NUMBER_MASK) - 1;
      }
      i = i + 1 & mask;
      held = slots[i];
    }
    return -1;
  }

  /**
   * Makes sure that every look ends soon, for an index that was read from a file: some slot is
   * empty, and one of each {@link #LONGEST_RUN}. Looked for from behind, few slots show it of all.
   *
   * @throws IllegalArgumentException if it is not so
   */
  public void check() {
    boolean ends = Integer.bitCount(slots.length) == 1;
    int from = 0;
    do {
      int behind = Math.min(from + LONGEST_RUN, slots.length);
      int empty = behind - 1;
      while (empty >= from && slots[empty] != 0) {
        empty--;
      }
      ends &= empty >= from || (from > 0 && behind - from < LONGEST_RUN);
      from = empty + 1;
    } while (ends && from < slots.length && slots.length - from >= LONGEST_RUN);
    if (!ends) {
      throw new IllegalArgumentException("no index of this program");
    }
  }

  /** The low bits choose the slot; they are no part of what the slot keeps. */
  private int slot(long mixed) {
    return (int) mixed & mask;
  }
}
