package org.rollcall.names.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups words by the words around them: Brown et al., "Class-Based n-gram Models of Natural
 * Language" (Computational Linguistics 18, 1992), in the windowed form of Liang, "Semi-Supervised
 * Learning for Natural Language" (MIT, 2005, chapter 4). The words enter by frequency; after each
 * one the two clusters whose union costs least mutual information are joined.
 *
 * <p>Time grows with words times the square of the clusters.
 */
final class BrownClusters {
  private final int size;
  private final double total;
  private final double[] weight; // share of each cluster
  private final double[][] pair; // share of each ordered pair of clusters
  private final double[][] edge; // their mutual information, both directions together
  private final double[][] loss; // what the union of i < k costs
  private final boolean[] used;

  private BrownClusters(int size, double total) {
    this.size = size;
    this.total = total;
    this.weight = new double[size];
    this.pair = new double[size][size];
    this.edge = new double[size][size];
    this.loss = new double[size][size];
    this.used = new boolean[size];
  }

  /**
   * Bit paths of the words' clusters.
   *
   * @param sentences words in the order of the text
   * @param clusters how many, 2 or more
   * @param minimum words seen fewer times stay out, 1 or more
   */
  static Map<String, String> of(List<String[]> sentences, int clusters, int minimum) {
    Map<String, Integer> counts = new HashMap<>();
    sentences.forEach(words -> Arrays.stream(words).forEach(w -> counts.merge(w, 1, Integer::sum)));
    List<String> vocabulary =
        counts.entrySet().stream()
            .filter(e -> e.getValue() >= minimum)
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    Map<String, Integer> ids = new HashMap<>();
    vocabulary.forEach(word -> ids.put(word, ids.size()));
    Neighbours neighbours = Neighbours.of(sentences, ids);
    int initial = Math.min(clusters, vocabulary.size());
    BrownClusters work = new BrownClusters(initial + 1, neighbours.total());
    return work.run(vocabulary, neighbours, initial);
  }

  private Map<String, String> run(List<String> vocabulary, Neighbours neighbours, int initial) {
    int[] clusterOf = new int[vocabulary.size()];
    Arrays.fill(clusterOf, -1);
    for (int word = 0; word < initial; word++) {
      place(word, word, clusterOf, neighbours);
    }
    for (int i = 0; i < size; i++) {
      for (int k = i + 1; k < size; k++) {
        loss[i][k] = used[i] && used[k] ? lossOf(i, k) : 0;
      }
    }
    int free = initial;
    for (int word = initial; word < vocabulary.size(); word++) {
      place(word, free, clusterOf, neighbours);
      addLosses(free);
      int[] best = cheapest();
      join(best[0], best[1]);
      replace(clusterOf, word, best[1], best[0]);
      free = best[1];
    }
    return paths(vocabulary, clusterOf);
  }

  private static void replace(int[] clusterOf, int last, int from, int to) {
    for (int word = 0; word <= last; word++) {
      if (clusterOf[word] == from) {
        clusterOf[word] = to;
      }
    }
  }

  /** Makes a cluster of one word. */
  private void place(int word, int cluster, int[] clusterOf, Neighbours neighbours) {
    clusterOf[word] = cluster;
    used[cluster] = true;
    weight[cluster] = neighbours.count(word) / total;
    neighbours.after(
        word,
        (other, count) -> {
          if (clusterOf[other] >= 0) {
            pair[cluster][clusterOf[other]] += count / total;
          }
        });
    neighbours.before(
        word,
        (other, count) -> {
          if (clusterOf[other] >= 0 && other != word) {
            pair[clusterOf[other]][cluster] += count / total;
          }
        });
    refreshEdges(cluster);
  }

  private static double information(double both, double left, double right) {
    return both <= 0 ? 0 : both * Math.log(both / (left * right));
  }

  /** Works out the edges of a cluster that is new or has grown. */
  private void refreshEdges(int i) {
    for (int k = 0; k < size; k++) {
      double both = information(pair[i][k], weight[i], weight[k]);
      if (k != i) {
        both += information(pair[k][i], weight[k], weight[i]);
      }
      edge[i][k] = both;
      edge[k][i] = both;
    }
  }

  /** Both directions between the union of i and k, and another cluster. */
  private double unionEdge(int i, int k, int other) {
    double union = weight[i] + weight[k];
    return information(pair[i][other] + pair[k][other], union, weight[other])
        + information(pair[other][i] + pair[other][k], weight[other], union);
  }

  private double lossOf(int i, int k) {
    double before = edge[i][i] + edge[k][k] + edge[i][k];
    double union = weight[i] + weight[k];
    double after = information(pair[i][i] + pair[i][k] + pair[k][i] + pair[k][k], union, union);
    for (int other = 0; other < size; other++) {
      if (used[other] && other != i && other != k) {
        before += edge[i][other] + edge[k][other];
        after += unionEdge(i, k, other);
      }
    }
    return before - after;
  }

  /** A new cluster changes every pair's loss by its own term, and has losses of its own. */
  private void addLosses(int added) {
    forOtherPairs(
        added,
        added,
        (i, k) -> loss[i][k] += edge[i][added] + edge[k][added] - unionEdge(i, k, added));
    for (int i = 0; i < size; i++) {
      if (used[i] && i != added) {
        loss[Math.min(i, added)][Math.max(i, added)] = lossOf(i, added);
      }
    }
  }

  private int[] cheapest() {
    int[] best = {-1, -1};
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < size; i++) {
      for (int k = i + 1; used[i] && k < size; k++) {
        if (used[k] && loss[i][k] < least) {
          least = loss[i][k];
          best[0] = i;
          best[1] = k;
        }
      }
    }
    return best;
  }

  /** Puts cluster {@code from} into {@code to}, {@code to < from}. */
  private void join(int to, int from) {
    forOtherPairs(
        to,
        from,
        (i, k) ->
            loss[i][k] -=
                edge[i][to]
                    + edge[k][to]
                    - unionEdge(i, k, to)
                    + edge[i][from]
                    + edge[k][from]
                    - unionEdge(i, k, from));
    pair[to][to] += pair[to][from] + pair[from][to] + pair[from][from];
    for (int other = 0; other < size; other++) {
      if (other != to) {
        pair[to][other] += pair[from][other];
        pair[other][to] += pair[other][from];
      }
      pair[from][other] = 0;
      pair[other][from] = 0;
    }
    weight[to] += weight[from];
    weight[from] = 0;
    used[from] = false;
    refreshEdges(to);
    refreshEdges(from);
    forOtherPairs(
        to, from, (i, k) -> loss[i][k] += edge[i][to] + edge[k][to] - unionEdge(i, k, to));
    for (int i = 0; i < size; i++) {
      if (used[i] && i != to) {
        loss[Math.min(i, to)][Math.max(i, to)] = lossOf(i, to);
      }
    }
  }

  private interface PairAction {
    void on(int i, int k);
  }

  private void forOtherPairs(int one, int two, PairAction action) {
    for (int i = 0; i < size; i++) {
      for (int k = i + 1; used[i] && i != one && i != two && k < size; k++) {
        if (used[k] && k != one && k != two) {
          action.on(i, k);
        }
      }
    }
  }

  /** Joins the clusters to one tree; the way down to a cluster is its path. */
  private Map<String, String> paths(List<String> vocabulary, int[] clusterOf) {
    String[] path = new String[size];
    Arrays.fill(path, "");
    List<List<Integer>> members = new ArrayList<>();
    int left = 0;
    for (int i = 0; i < size; i++) {
      members.add(new ArrayList<>(used[i] ? List.of(i) : List.of()));
      left += used[i] ? 1 : 0;
    }
    for (; left > 1; left--) {
      int[] best = cheapest();
      members.get(best[0]).forEach(cluster -> path[cluster] = "0" + path[cluster]);
      members.get(best[1]).forEach(cluster -> path[cluster] = "1" + path[cluster]);
      members.get(best[0]).addAll(members.get(best[1]));
      join(best[0], best[1]);
    }
    Map<String, String> result = new HashMap<>();
    for (int word = 0; word < clusterOf.length; word++) {
      result.put(vocabulary.get(word), path[clusterOf[word]]);
    }
    return result;
  }
}
