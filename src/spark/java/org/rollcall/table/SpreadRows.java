package org.rollcall.table;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rollcall.model.CodePointOrder;
import org.rollcall.model.EntityType;
import org.rollcall.model.Quantity;
import org.rollcall.model.WhiteSpace;

/**
 * What rows are made of, for an engine that counts mentions where they are and never has all those
 * of one row together.
 */
public final class SpreadRows {
  private SpreadRows() {}

  /**
   * All numbers of one row that are written alike and mean the same.
   *
   * @param number one of them
   * @param count how many there are
   * @param article the id of the first article that has it
   * @param start where it stands there first, in UTF-16
   */
  public record Writing(Quantity number, int count, String article, int start) {}

  /**
   * What a row of numbers shows.
   *
   * @param name its normal form
   * @param number the number that stands for all
   */
  public record Shown(String name, Quantity number) {}

  /** Equal numbers have equal keys, and no name has the key of a number. */
  public static String key(Quantity number) {
    return Ids.key(number.key());
  }

  /** As {@link #key(Quantity)}, of a name. */
  public static String key(EntityType type, String name) {
    return Ids.key(type, name);
  }

  /** The key of one of several entities of one key, by where each is first named. */
  public static String key(String key, String article, int start) {
    return Ids.join(key, article, String.valueOf(start));
  }

  /** The key to try where the id of a key is another entity's. */
  public static String next(String key) {
    return Ids.next(key);
  }

  /** The id of a key. */
  public static String id(String key) {
    return Ids.id(key);
  }

  /** The ways of writing with equal white space counted together, most frequent first. */
  public static List<Variant> variants(Map<String, Integer> texts) {
    Map<String, Integer> collapsed = new HashMap<>();
    texts.forEach((text, count) -> collapsed.merge(WhiteSpace.collapse(text), count, Integer::sum));
    return Variant.ranked(collapsed);
  }

  /** What {@link Subject} shows of equal numbers. */
  public static Shown shown(List<Writing> writings) {
    Map<String, Integer> names = new HashMap<>();
    writings.forEach(w -> names.merge(w.number().name(), w.count(), Integer::sum));
    String name = Variant.ranked(names).get(0).text();
    List<Writing> named = writings.stream().filter(w -> w.number().name().equals(name)).toList();
    int[] counts = new int[Quantity.Bound.values().length];
    named.forEach(w -> counts[w.number().bound().ordinal()] += w.count());
    int usual = 0;
    for (int bound = 1; bound < counts.length; bound++) {
      usual = counts[bound] >= counts[usual] ? bound : usual;
    }
    Quantity.Bound shown = Quantity.Bound.values()[usual];
    Optional<Writing> first =
        named.stream()
            .filter(w -> w.number().bound() == shown)
            .min(
                Comparator.comparing(Writing::article, CodePointOrder.INSTANCE)
                    .thenComparingInt(Writing::start));
    return new Shown(name, first.orElseThrow().number());
  }
}
