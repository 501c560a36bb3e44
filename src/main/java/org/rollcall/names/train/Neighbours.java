package org.rollcall.names.train;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often each word of a vocabulary follows each other word. */
final class Neighbours {
  /** Told a neighbour and how often it is one. */
  interface Visitor {
    void visit(int word, int count);
  }

  private final int[] counts;
  private final int[][] after;
  private final int[][] before;
  private final double total;

  private Neighbours(int[] counts, int[][] after, int[][] before, double total) {
    this.counts = counts;
    this.after = after;
    this.before = before;
    this.total = total;
  }

  static Neighbours of(List<String[]> sentences, Map<String, Integer> ids) {
    int[] counts = new int[ids.size()];
    Map<Long, Integer> pairs = new HashMap<>();
    double total = 0;
    for (String[] words : sentences) {
      int last = -1;
      for (String word : words) {
        int id = ids.getOrDefault(word, -1);
        if (id >= 0) {
          counts[id]++;
          total++;
          if (last >= 0) {
            pairs.merge((long) last << 32 | id, 1, Integer::sum);
          }
        }
        last = id;
      }
    }
    long[] keys = pairs.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
    int[][] after = new int[counts.length][0];
    int[][] before = new int[counts.length][0];
    for (long key : keys) {
      int left = (int) (key >> 32);
      int right = (int) key;
      int count = pairs.get(key);
      after[left] = append(after[left], right, count);
      before[right] = append(before[right], left, count);
    }
    return new Neighbours(counts, after, before, total);
  }

  private static int[] append(int[] row, int word, int count) {
    int[] longer = Arrays.copyOf(row, row.length + 2);
    longer[row.length] = word;
    longer[row.length + 1] = count;
    return longer;
  }

  double total() {
    return total;
  }

  int count(int word) {
    return counts[word];
  }

  void after(int word, Visitor visitor) {
    visit(after[word], visitor);
  }

  void before(int word, Visitor visitor) {
    visit(before[word], visitor);
  }

  private static void visit(int[] row, Visitor visitor) {
    for (int i = 0; i < row.length; i += 2) {
      visitor.visit(row[i], row[i + 1]);
    }
  }
}
