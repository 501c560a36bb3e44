package org.rollcall.names.features;

import java.util.Arrays;
import org.rollcall.names.lexicon.HashIndex;
import org.rollcall.names.lexicon.TextHash;

/**
 * What features weigh for decisions. A feature that weighs for few has its weights one behind the
 * other in an array of shorts, one that weighs for many has a row of {@link Sums}; either is found
 * by the feature's hash. A weight is a whole number of {@link #GRAIN}s, so sums of weights are
 * exact in any order, and parts of them can be kept and added again.
 */
public final class Weights {
  /** The most decisions that can be told apart. */
  public static final int MAX_DECISIONS = Sums.MAX_OUTCOMES;

  /** The step of all weights; as the trainer rounds them. */
  public static final double GRAIN = 1.0 / 128;

  private static final int WEIGHT_BITS = 11;
  private static final int SIGN_SHIFT = Integer.SIZE - WEIGHT_BITS;
  private static final int MAX_WEIGHT = (1 << WEIGHT_BITS - 1) - 1;

  /** From so many weights on, adding a whole row is the quicker way. */
  private static final int MANY = 8;

  /** Half of the features of an article are not in the index. */
  private static final double ROOM = 2;

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

  /** Packs weights. */
  public static final class Builder {
    private final HashIndex index;
    private final int decisions;
    private short[] few = new short[1 << 16];
    private long[] rows = new long[1 << 16];
    private int fewSize;
    private int rowsSize;

    /**
     * @param features how many will be added
     * @param decisions how many there are
     */
    public Builder(int features, int decisions) {
      index = new HashIndex(features, ROOM);
      this.decisions = decisions;
    }

    /**
     * Adds a feature.
     *
     * @param outcomes the decisions it has weights for, by number
     * @param weights theirs
     * @throws IllegalArgumentException if a weight is no multiple of {@link #GRAIN} or too large,
     *     or of a decision that there is not
     */
    public void add(String feature, int[] outcomes, double[] weights) {
      if (outcomes.length > decisions) {
        throw new IllegalArgumentException("too many weights: " + outcomes.length);
      }
      long hash = TextHash.of(feature);
      if (outcomes.length < MANY) {
        index.put(hash, 2 * fewSize);
        addFew(outcomes, weights);
      } else {
        index.put(hash, 2 * rowsSize + 1);
        addRow(outcomes, weights);
      }
    }

    private void addFew(int[] outcomes, double[] weights) {
      if (fewSize + outcomes.length >= few.length) {
        few = Arrays.copyOf(few, 2 * few.length);
      }
      few[fewSize++] = (short) outcomes.length;
      for (int i = 0; i < outcomes.length; i++) {
        int grains = grains(outcomes[i], weights[i]);
        few[fewSize++] = (short) (outcomes[i] << WEIGHT_BITS | grains & (1 << WEIGHT_BITS) - 1);
      }
    }

    private void addRow(int[] outcomes, double[] weights) {
      if (rowsSize + Sums.ROW > rows.length) {
        rows = Arrays.copyOf(rows, 2 * rows.length);
      }
      for (int i = 0; i < outcomes.length; i++) {
        Sums.add(outcomes[i], grains(outcomes[i], weights[i]), rows, rowsSize);
      }
      rowsSize += Sums.ROW;
    }

    private int grains(int outcome, double weight) {
      if (outcome < 0 || outcome >= decisions) {
        throw new IllegalArgumentException("no such decision: " + outcome);
      }
      int grains = (int) (weight / GRAIN);
      if (grains * GRAIN != weight || Math.abs(grains) > MAX_WEIGHT) {
        throw new IllegalArgumentException("a weight that this program does not make: " + weight);
      }
      return grains;
    }

    /** The weights of all features. */
    public Weights build() {
      return new Weights(index, Arrays.copyOf(few, fewSize), Arrays.copyOf(rows, rowsSize));
    }
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
      int place = places[f];
      if (!isPlace(place)) {
        continue;
      }
      int at = place >>> 1;
      int from = features.row(f) * Sums.ROW;
      if ((place & 1) != 0) {
        Sums.add(rows, at, sums, from);
      } else {
        int end = at + few[at];
        for (int i = at + 1; i <= end; i++) {
          Sums.add(outcome(few[i]), grains(few[i]), sums, from);
        }
      }
    }
  }

  /** Adds features' weights to sums by decision, feature after feature. */
  void addTo(FeatureHashes features, double[] sums) {
    int[] row = new int[sums.length];
    int[] places = features.numbers(index);
    for (int f = 0; f < features.size(); f++) {
      int place = places[f];
      if (!isPlace(place)) {
        continue;
      }
      int at = place >>> 1;
      if ((place & 1) != 0) {
        Sums.unpack(rows, at, row, 0, row.length);
        for (int outcome = 0; outcome < row.length; outcome++) {
          sums[outcome] += row[outcome] * GRAIN; // where it has none, 0 changes no sum
        }
      } else {
        int end = at + few[at];
        for (int i = at + 1; i <= end; i++) {
          int outcome = outcome(few[i]);
          if (outcome < sums.length) {
            sums[outcome] += grains(few[i]) * GRAIN;
          }
        }
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

  private static int outcome(short packed) {
    return (packed & 0xFFFF) >>> WEIGHT_BITS;
  }

  private static int grains(short packed) {
    return packed << SIGN_SHIFT >> SIGN_SHIFT;
  }
}
