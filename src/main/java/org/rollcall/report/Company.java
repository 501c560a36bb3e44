package org.rollcall.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Who appears with whom: pairs of names that share sentences or paragraphs. */
final class Company {
  /** More pairs than anyone reads; the page says how many there are. */
  static final int MOST_PAIRS = 20_000;

  /** A list of all members of a parliament is no company, and its pairs would be thousands. */
  private static final int MOST_TOGETHER = 40;

  /**
   * Two names.
   *
   * @param one the number of the row that comes first
   * @param other the number of the other row
   * @param sentences in how many sentences both are named
   * @param paragraphs in how many paragraphs
   */
  record Pair(int one, int other, int sentences, int paragraphs) {}

  private final int names;
  private final Map<Long, int[]> counts = new HashMap<>();

  private Company(int names) {
    this.names = names;
  }

  /**
   * The pairs, most common sentences first.
   *
   * @param names how many of the rows, from the first, are names; numbers keep no company
   */
  static List<Pair> of(List<MarkedArticle> articles, int names) {
    Company company = new Company(names);
    for (MarkedArticle article : articles) {
      article.sentences().forEach(marks -> company.count(marks, 0));
      article.paragraphs().forEach(marks -> company.count(marks, 1));
    }
    List<Pair> pairs = new ArrayList<>();
    company.counts.forEach(
        (key, n) -> pairs.add(new Pair((int) (key >>> 32), (int) (long) key, n[0], n[1])));
    pairs.sort(
        Comparator.comparingInt(descending(Pair::sentences))
            .thenComparingInt(descending(Pair::paragraphs))
            .thenComparingInt(Pair::one)
            .thenComparingInt(Pair::other));
    return pairs;
  }

  private static ToIntFunction<Pair> descending(ToIntFunction<Pair> count) {
    return pair -> -count.applyAsInt(pair);
  }

  private void count(List<Mark> marks, int unit) {
    int[] present =
        marks.stream().mapToInt(Mark::entity).filter(e -> e < names).distinct().sorted().toArray();
    if (present.length > MOST_TOGETHER) {
      return;
    }
    for (int i = 0; i < present.length; i++) {
      for (int j = i + 1; j < present.length; j++) {
        long key = (long) present[i] << 32 | present[j];
        counts.computeIfAbsent(key, k -> new int[2])[unit]++;
      }
    }
  }
}
