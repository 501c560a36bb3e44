package org.rollcall.names.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A binary tree over groups of points: again and again the two groups are joined whose union adds
 * least to the sum of squares (Ward, "Hierarchical Grouping to Optimize an Objective Function",
 * Journal of the American Statistical Association 58, 1963).
 */
final class WardTree {
  private final float[][] means;
  private final double[] weights;
  private final boolean[] gone;
  private final int[] partner; // the cheapest group to join, among those behind it
  private final double[] cost;
  private final List<List<Integer>> leaves = new ArrayList<>();
  private final StringBuilder[] paths; // built from the leaves up, so the bits stand reversed

  private WardTree(float[][] means, int[] members) {
    this.means = Arrays.stream(means).map(float[]::clone).toArray(float[][]::new);
    this.weights = Arrays.stream(members).mapToDouble(m -> Math.max(1, m)).toArray();
    this.gone = new boolean[means.length];
    this.partner = new int[means.length];
    this.cost = new double[means.length];
    this.paths = new StringBuilder[means.length];
    for (int i = 0; i < means.length; i++) {
      leaves.add(new ArrayList<>(List.of(i)));
      paths[i] = new StringBuilder();
    }
  }

  /**
   * Each group's path from the root, a character 0 or 1 a step.
   *
   * @param means the groups' means, all of one size
   * @param members how many points each group has
   */
  static List<String> paths(float[][] means, int[] members) {
    WardTree tree = new WardTree(means, members);
    for (int i = 0; i < means.length; i++) {
      tree.seek(i);
    }
    for (int joins = 1; joins < means.length; joins++) {
      tree.joinCheapest();
    }
    return Arrays.stream(tree.paths).map(path -> path.reverse().toString()).toList();
  }

  private void joinCheapest() {
    int a = -1;
    for (int i = 0; i < means.length; i++) {
      if (!gone[i] && partner[i] >= 0 && (a < 0 || cost[i] < cost[a])) {
        a = i;
      }
    }
    int b = partner[a];
    for (int d = 0; d < means[a].length; d++) {
      means[a][d] =
          (float)
              ((means[a][d] * weights[a] + means[b][d] * weights[b]) / (weights[a] + weights[b]));
    }
    weights[a] += weights[b];
    gone[b] = true;
    leaves.get(a).forEach(leaf -> paths[leaf].append('0'));
    leaves.get(b).forEach(leaf -> paths[leaf].append('1'));
    leaves.get(a).addAll(leaves.get(b));
    for (int i = 0; i < means.length; i++) {
      if (!gone[i]) {
        if (i == a || partner[i] == a || partner[i] == b) {
          seek(i);
        } else if (i < a && costOfJoining(i, a) < cost[i]) {
          partner[i] = a;
          cost[i] = costOfJoining(i, a);
        }
      }
    }
  }

  private void seek(int i) {
    partner[i] = -1;
    cost[i] = Double.POSITIVE_INFINITY;
    for (int k = i + 1; k < means.length; k++) {
      if (!gone[k]) {
        double price = costOfJoining(i, k);
        if (price < cost[i]) {
          partner[i] = k;
          cost[i] = price;
        }
      }
    }
  }

  private double costOfJoining(int i, int k) {
    double square = 0;
    for (int d = 0; d < means[i].length; d++) {
      double difference = means[i][d] - means[k][d];
      square += difference * difference;
    }
    return square * weights[i] * weights[k] / (weights[i] + weights[k]);
  }
}
