package org.rollcall.names;

import java.util.Arrays;

/**
 * Features as hashes of their texts, see {@link Piece}: what a compiled model knows them by. They
 * are gathered first and looked up together, so that the memory can fetch for one while the next is
 * worked out.
 */
final class FeatureHashes implements FeatureSink {
  private long[] hashes = new long[64];
  private int[] numbers = new int[64];
  private int size;

  /** How many were gathered. */
  int size() {
    return size;
  }

  /**
   * The numbers that an index has for those gathered, in the order in which they came; -1 where it
   * has none. Good until this is asked again.
   */
  int[] numbers(HashIndex index) {
    if (numbers.length < size) {
      numbers = new int[hashes.length];
    }
    for (int i = 0; i < size; i++) {
      numbers[i] = index.get(hashes[i]);
    }
    return numbers;
  }

  /** Forgets all. */
  void clear() {
    size = 0;
  }

  private void add(long hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    hashes[size++] = hash;
  }

  @Override
  public void add(Piece kind) {
    add(kind.hash());
  }

  @Override
  public void add(Piece kind, Piece a) {
    add(a.behind(kind.hash()));
  }

  @Override
  public void add(Piece kind, Piece a, Piece b) {
    add(b.behind(a.behind(kind.hash())));
  }

  @Override
  public void pair(Piece kind, Piece a, Piece b) {
    add(b.behind(bar(a.behind(kind.hash()))));
  }

  @Override
  public void pair(Piece kind, Piece a, Piece b, Piece tail) {
    add(tail.behind(b.behind(bar(a.behind(kind.hash())))));
  }

  @Override
  public void triple(Piece kind, Piece a, Piece b, Piece c) {
    add(c.behind(bar(b.behind(bar(a.behind(kind.hash()))))));
  }

  private static long bar(long before) {
    return before * Piece.BASE + '|';
  }
}
