package org.rollcall.names.train;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongToIntFunction;

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
    int[][] after = rows(counts.length, keys, Neighbours::left);
    int[][] before = rows(counts.length, keys, Neighbours::right);
    int[] afterSize = new int[counts.length];
    int[] beforeSize = new int[counts.length];
    for (long key : keys) {
      int left = left(key);
      int right = right(key);
      int count = pairs.get(key);
      afterSize[left] = put(after[left], afterSize[left], right, count);
      beforeSize[right] = put(before[right], beforeSize[right], left, count);
    }
    return new Neighbours(counts, after, before, total);
  }

  private static int left(long pair) {
    return (int) (pair >> 32);
  }

  private static int right(long pair) {
    return (int) pair;
  }

  /** Rows with room for a word and a count for each pair that a word is in. */
  private static int[][] rows(int words, long[] pairs, LongToIntFunction word) {
    int[] sizes = new int[words];
    for (long pair : pairs) {
      sizes[word.applyAsInt(pair)] += 2;
    }
    return Arrays.stream(sizes).mapToObj(int[]::new).toArray(int[][]::new);
  }

  private static int put(int[] row, int size, int word, int count) {
    row[size] = word;
    row[size + 1] = count;
    return size + 2;
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
