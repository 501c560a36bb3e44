package org.rollcall.names;

import java.util.Arrays;

/**
 * What features weigh for decisions: a feature's weights one behind the other in an array of
 * shorts, found by the feature's hash. A weight is a whole number of {@link #GRAIN}s, so sums of
 * weights are exact in any order, and parts of them can be kept and added again.
 */
final class Weights {
  /** The step of all weights; as the trainer rounds them. */
  static final double GRAIN = 1.0 / 128;

  private static final int WEIGHT_BITS = 11;
  private static final int SIGN_SHIFT = Integer.SIZE - WEIGHT_BITS;
  private static final int MAX_WEIGHT = (1 << WEIGHT_BITS - 1) - 1;

  /** Decisions that can be told from one another beside a weight in a short. */
  static final int MAX_OUTCOMES = 1 << Short.SIZE - WEIGHT_BITS;

  private final HashIndex index;
  private final short[] values;

  /**
   * @param index where in {@code values} a feature's weights begin
   * @param values of each feature the number of its weights, then these
   */
  Weights(HashIndex index, short[] values) {
    this.index = index;
    this.values = values;
  }

  /** Packs weights. */
  static final class Builder {
    private final HashIndex index;
    private short[] values = new short[1 << 16];
    private int size;

    /**
     * @param features how many will be added
     */
    Builder(int features) {
      index = new HashIndex(features);
    }

    /**
     * Adds a feature.
     *
     * @param outcomes the decisions it has weights for, by number
     * @param weights theirs
     * @throws IllegalArgumentException if a weight is no multiple of {@link #GRAIN} or too large
     */
    void add(String feature, int[] outcomes, double[] weights) {
      if (size + outcomes.length >= values.length) {
        values = Arrays.copyOf(values, 2 * values.length);
      }
      index.put(Piece.hash(feature), size);
      values[size++] = (short) outcomes.length;
      for (int i = 0; i < outcomes.length; i++) {
        values[size++] = pack(outcomes[i], weights[i]);
      }
    }

    /** The weights of all features. */
    Weights build() {
      return new Weights(index, Arrays.copyOf(values, size));
    }
  }

  private static short pack(int outcome, double weight) {
    int grains = (int) (weight / GRAIN);
    if (grains * GRAIN != weight || Math.abs(grains) > MAX_WEIGHT || outcome >= MAX_OUTCOMES) {
      throw new IllegalArgumentException("a weight that this program does not make: " + weight);
    }
    return (short) (outcome << WEIGHT_BITS | grains & (1 << WEIGHT_BITS) - 1);
  }

  HashIndex index() {
    return index;
  }

  short[] values() {
    return values;
  }

  /**
   * Adds features' weights to sums, in grains.
   *
   * @param sums by decision, from {@code from} on
   */
  void addTo(FeatureHashes features, int[] sums, int from) {
    int[] rows = rows(features);
    for (int f = 0; f < features.size(); f++) {
      int row = rows[f];
      if (row >= 0) {
        int end = row + values[row];
        for (int i = row + 1; i <= end; i++) {
          int packed = values[i] & 0xFFFF;
          sums[from + (packed >>> WEIGHT_BITS)] += packed << SIGN_SHIFT >> SIGN_SHIFT;
        }
      }
    }
  }

  /** Adds features' weights to sums by decision, feature after feature. */
  void addTo(FeatureHashes features, double[] sums) {
    int[] rows = rows(features);
    for (int f = 0; f < features.size(); f++) {
      int row = rows[f];
      if (row >= 0) {
        int end = row + values[row];
        for (int i = row + 1; i <= end; i++) {
          int packed = values[i] & 0xFFFF;
          sums[packed >>> WEIGHT_BITS] += (packed << SIGN_SHIFT >> SIGN_SHIFT) * GRAIN;
        }
      }
    }
  }

  /** Where the features' weights begin; -1 of those that have none. */
  private int[] rows(FeatureHashes features) {
    int[] rows = new int[features.size()];
    for (int f = 0; f < rows.length; f++) {
      rows[f] = index.get(features.get(f));
    }
    return rows;
  }
}
