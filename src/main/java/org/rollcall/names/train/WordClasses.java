package org.rollcall.names.train;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Groups words of like meaning: spherical k-means over their vectors (Dhillon and Modha, "Concept
 * Decompositions for Large Sparse Text Data", Machine Learning 42, 2001), then a tree over the
 * groups, so that a prefix of a word's path stands for a coarser class. The same vectors give the
 * same classes, whatever the number of threads.
 *
 * <p>Time grows with words times classes times the vectors' size.
 */
final class WordClasses {
  private static final int ROUNDS = 20;
  private static final long SEED = 7;

  private final float[][] vectors;
  private final int classes;
  private final int size;
  private final float[] centres; // by dimension, then class: the inner loop runs over classes
  private final int[] classOf;
  private final Random random = new Random(SEED);

  private WordClasses(float[][] vectors, int classes) {
    this.vectors = vectors;
    this.classes = classes;
    this.size = vectors[0].length;
    this.centres = new float[size * classes];
    this.classOf = new int[vectors.length];
  }

  /**
   * Bit paths of the words' classes.
   *
   * @param words what to group, at least {@code classes} of them
   * @param classes how many groups, 2 or more
   * @throws IllegalArgumentException if there are fewer words than classes
   */
  static Map<String, String> of(WordVectors words, int classes) {
    if (words.vectors().length < classes) {
      throw new IllegalArgumentException("fewer words than classes");
    }
    WordClasses groups = new WordClasses(words.vectors(), classes);
    groups.find();
    List<String> paths = groups.paths();
    Map<String, String> byWord = new HashMap<>();
    for (int i = 0; i < groups.classOf.length; i++) {
      byWord.putIfAbsent(words.words().get(i), paths.get(groups.classOf[i]));
    }
    return byWord;
  }

  private void find() {
    int[] first = IntStream.range(0, vectors.length).toArray();
    for (int k = 0; k < classes; k++) {
      int other = k + random.nextInt(first.length - k);
      int chosen = first[other];
      first[other] = first[k];
      first[k] = chosen;
      setCentre(k, vectors[chosen]);
    }
    for (int round = 0; round < ROUNDS; round++) {
      IntStream.range(0, vectors.length).parallel().forEach(i -> classOf[i] = nearest(vectors[i]));
      if (round + 1 < ROUNDS) {
        moveCentres();
      }
    }
  }

  private int nearest(float[] vector) {
    float[] likeness = new float[classes];
    for (int d = 0; d < size; d++) {
      float x = vector[d];
      int base = d * classes;
      for (int k = 0; k < classes; k++) {
        likeness[k] += x * centres[base + k];
      }
    }
    int best = 0;
    for (int k = 1; k < classes; k++) {
      if (likeness[k] > likeness[best]) {
        best = k;
      }
    }
    return best;
  }

  private void moveCentres() {
    float[][] sums = sums();
    int[] members = members();
    for (int k = 0; k < classes; k++) {
      // A class that lost all its words starts anew from any word.
      setCentre(
          k,
          members[k] > 0 ? WordVectors.toUnit(sums[k]) : vectors[random.nextInt(vectors.length)]);
    }
  }

  private void setCentre(int k, float[] vector) {
    for (int d = 0; d < size; d++) {
      centres[d * classes + k] = vector[d];
    }
  }

  private float[][] sums() {
    float[][] sums = new float[classes][size];
    for (int i = 0; i < vectors.length; i++) {
      float[] sum = sums[classOf[i]];
      for (int d = 0; d < size; d++) {
        sum[d] += vectors[i][d];
      }
    }
    return sums;
  }

  private int[] members() {
    int[] members = new int[classes];
    Arrays.stream(classOf).forEach(k -> members[k]++);
    return members;
  }

  private List<String> paths() {
    float[][] means = sums();
    int[] members = members();
    for (int k = 0; k < classes; k++) {
      for (int d = 0; d < size; d++) {
        means[k][d] /= Math.max(1, members[k]);
      }
    }
    return WardTree.paths(means, members);
  }
}
