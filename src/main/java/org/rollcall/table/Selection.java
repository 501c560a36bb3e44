package org.rollcall.table;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.rollcall.model.Quantity;

/**
 * Which entities are wanted, and what comes first. It chooses by what an entity has in all
 * articles, whatever rows are made of it.
 *
 * @param kinds the kinds of numbers; names are wanted in any case
 * @param minMentions the least number of mentions
 * @param top only so many entities: those that come first by {@code order}, or have most mentions
 *     if there is none; at least 1
 * @param order what rows are sorted by; if empty, they are in the order of the table
 */
public record Selection(
    Set<Quantity.Kind> kinds, int minMentions, OptionalInt top, Optional<Order> order) {
  /** Everything in the order of the table. */
  public static final Selection ALL =
      new Selection(EnumSet.allOf(Quantity.Kind.class), 1, OptionalInt.empty(), Optional.empty());

  /** What is wanted of these entries, which are in the order of the table. */
  List<Roll.Entry> of(List<Roll.Entry> entries) {
    List<Roll.Entry> wanted = entries.stream().filter(entry -> isWanted(entry.subject())).toList();
    if (top.isPresent() && top.getAsInt() < wanted.size()) {
      Set<String> first = new HashSet<>();
      ranked(wanted, order.orElse(Order.MENTIONS))
          .limit(top.getAsInt())
          .forEach(entry -> first.add(entry.id()));
      wanted = wanted.stream().filter(entry -> first.contains(entry.id())).toList();
    }
    return order.isEmpty() ? wanted : ranked(wanted, order.get()).toList();
  }

  private boolean isWanted(Subject subject) {
    return subject.mentions() >= minMentions && subject.kind().map(kinds::contains).orElse(true);
  }

  static Stream<Roll.Entry> ranked(List<Roll.Entry> entries, Order order) {
    return entries.stream().sorted(Comparator.comparing(Roll.Entry::subject, order.comparator()));
  }
}
