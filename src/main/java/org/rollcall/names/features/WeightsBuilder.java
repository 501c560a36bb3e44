package org.rollcall.names.features;

import java.util.Arrays;
import org.rollcall.names.lexicon.HashIndex;
import org.rollcall.names.lexicon.TextHash;

/** Packs the weights of features, one after the other, into {@link Weights}. */
public final class WeightsBuilder {
  /** From so many weights on, adding a whole row is the quicker way. */
  private static final int MANY = 8;

  /** Half of the features of an article are not in the index. */
  private static final double ROOM = 2;

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
  public WeightsBuilder(int features, int decisions) {
    index = new HashIndex(features, ROOM);
    this.decisions = decisions;
  }

  /**
   * Adds a feature.
   *
   * @param outcomes the decisions it has weights for, by number
   * @param weights theirs
   * @throws IllegalArgumentException if a weight is no multiple of {@link Weights#GRAIN} or too
   *     large, or of a decision that there is not
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
      few[fewSize++] = PackedWeight.of(outcomes[i], grains);
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
    int grains = (int) (weight / Weights.GRAIN);
    if (grains * Weights.GRAIN != weight || Math.abs(grains) > PackedWeight.MAX_GRAINS) {
      throw new IllegalArgumentException("a weight that this program does not make: " + weight);
    }
    return grains;
  }

  /** The weights of all features. */
  public Weights build() {
    return new Weights(index, Arrays.copyOf(few, fewSize), Arrays.copyOf(rows, rowsSize));
  }
}
