package org.rollcall.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.rollcall.model.Quantity;

/** Chooses which of equal numbers stands for all in their row, and what the row is called. */
final class UsualNumber {
  private static final int NONE = -1;

  private UsualNumber() {}

  /** The name that most of the numbers have. */
  static String name(List<Occurrence> numbers) {
    if (numbers.size() == 1) {
      return numbers.get(0).number().get().name(); // as most are
    }
    Map<String, Integer> names = new HashMap<>();
    for (Occurrence occurrence : numbers) {
      names.merge(occurrence.number().get().name(), 1, Integer::sum);
    }
    return Variant.ranked(names).get(0).text();
  }

  /**
   * The index of the number that stands for a row: one that is named like the row, with its usual
   * bound; of two as usual the one that says less, so that no row claims to be exact that is not. A
   * single article may have none that is named like the row; then one of all.
   */
  static int index(String name, List<Occurrence> occurrences) {
    if (occurrences.size() == 1) {
      return 0;
    }
    int named = usual(occurrences, number -> number.name().equals(name));
    return named != NONE ? named : usual(occurrences, number -> true);
  }

  private static int usual(List<Occurrence> occurrences, Predicate<Quantity> fits) {
    int[] counts = new int[Quantity.Bound.values().length];
    int[] firsts = new int[counts.length];
    Arrays.fill(firsts, NONE);
    for (int i = occurrences.size() - 1; i >= 0; i--) {
      Quantity number = occurrences.get(i).number().orElseThrow();
      if (fits.test(number)) {
        counts[number.bound().ordinal()]++;
        firsts[number.bound().ordinal()] = i;
      }
    }
    int usual = 0;
    for (int bound = 1; bound < counts.length; bound++) {
      usual = counts[bound] >= counts[usual] ? bound : usual;
    }
    return firsts[usual];
  }
}
