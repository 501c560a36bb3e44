package org.rollcall.names.features;

import org.rollcall.names.lexicon.HashIndex;

/**
 * What features weigh for decisions. A feature that weighs for few has its weights one behind the
 * other in an array of {@link PackedWeight}s, one that weighs for many has a row of {@link Sums};
 * either is found by the feature's hash. A weight is a whole number of {@link #GRAIN}s, so sums of
 * weights are exact in any order, and parts of them can be kept and added again.
 */
public final class Weights {
  /** The most decisions that can be told apart. */
  public static final int MAX_DECISIONS = Sums.MAX_OUTCOMES;

  /** The step of all weights; as the trainer rounds them. */
  public static final double GRAIN = 1.0 / 128;

  private final HashIndex index;
  private final short[] few;
  private final long[] rows;

  /**
   * @param index by a feature's hash, twice the place in {@code few} or {@code rows} where its
   *     weights begin, and 1 more if it is {@code rows}
   * @param few of each feature the number of its weights, then these
   * @param rows one behind the other
   */
  public Weights(HashIndex index, short[] few, long[] rows) {
    this.index = index;
    this.few = few;
    this.rows = rows;
  }

  /** Where a feature's weights begin. */
  public HashIndex index() {
    return index;
  }

  /** Features that weigh for few decisions, each with the number of its weights, then these. */
  public short[] few() {
    return few;
  }

  /** Those that weigh for many, a row of {@link Sums} each. */
  public long[] rows() {
    return rows;
  }

  /** Adds features' weights, in grains, each to its row of {@link Sums}. */
  void addTo(FeatureHashes features, long[] sums) {
    int[] places = features.numbers(index);
    for (int f = 0; f < features.size(); f++) {
      if (isPlace(places[f])) {
        add(places[f], sums, features.row(f) * Sums.ROW);
      }
    }
  }

  /** Adds features' weights to sums by decision, feature after feature. */
  void addTo(FeatureHashes features, double[] sums) {
    int[] weights = new int[sums.length];
    int[] places = features.numbers(index);
    for (int f = 0; f < features.size(); f++) {
      if (isPlace(places[f])) {
        long[] packed = new long[Sums.ROW];
        add(places[f], packed, 0);
        Sums.unpack(packed, 0, weights, 0, weights.length);
        for (int decision = 0; decision < sums.length; decision++) {
          sums[decision] += weights[decision] * GRAIN; // where it has none, 0 changes no sum
        }
      }
    }
  }

  /** Adds a feature's weights to the row of {@link Sums} that begins at {@code from}. */
  private void add(int place, long[] sums, int from) {
    int at = place >>> 1;
    if ((place & 1) != 0) {
      Sums.add(rows, at, sums, from);
    } else {
      int end = at + few[at];
      for (int i = at + 1; i <= end; i++) {
        Sums.add(PackedWeight.decision(few[i]), PackedWeight.grains(few[i]), sums, from);
      }
    }
  }

  /** Whether weights are there; the index of a forged file leads anywhere. */
  private boolean isPlace(int place) {
    int at = place >>> 1;
    return place >= 0
        && ((place & 1) != 0
            ? at + Sums.ROW <= rows.length
            : at < few.length && at + few[at] < few.length);
  }
}
