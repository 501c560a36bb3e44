package org.rollcall.names.features;

import java.util.Arrays;
import org.rollcall.names.lexicon.HashIndex;
import org.rollcall.names.lexicon.TextHash;

/**
 * Features as hashes of their texts, see {@link Piece}: what a compiled model knows them by. They
 * are gathered first and looked up together, so that the memory can fetch for one while the next is
 * worked out.
 */
final class FeatureHashes implements FeatureSink {
  private long[] mixed = new long[64];
  private long[] firsts = new long[64];
  private int[] rows = new int[64];
  private int[] numbers = new int[64];
  private int size;
  private int row;

  /** Says which row of sums the features that follow are for; until then it is 0. */
  void startRow(int next) {
    row = next;
  }

  /** How many were gathered. */
  int size() {
    return size;
  }

  /** The row that one of those gathered is for. */
  int row(int i) {
    return rows[i];
  }

  /**
   * The numbers that an index has for those gathered, in the order in which they came; -1 where it
   * has none. Good until this is asked again.
   */
  int[] numbers(HashIndex index) {
    for (int i = 0; i < size; i++) {
      firsts[i] = index.first(mixed[i]);
    }
    for (int i = 0; i < size; i++) {
      numbers[i] = index.number(mixed[i], firsts[i]);
    }
    return numbers;
  }

  /** Forgets all. */
  void clear() {
    size = 0;
    row = 0;
  }

  private void add(long hash) {
    if (size == mixed.length) {
      mixed = Arrays.copyOf(mixed, 2 * size);
      rows = Arrays.copyOf(rows, 2 * size);
      firsts = new long[2 * size];
      numbers = new int[2 * size];
    }
    rows[size] = row;
    mixed[size++] = TextHash.mix(hash);
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
    return before * TextHash.BASE + '|';
  }
}
