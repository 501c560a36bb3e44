package org.rollcall.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.rollcall.model.Quantity;
import org.rollcall.table.Order;
import org.rollcall.table.Selection;
import picocli.CommandLine.ParameterException;

/** The options that say what a row is, which there are, and in which order. */
final class RowOptions extends Options {
  private final Argument<Integer> minMentions =
      option(
          "--min-mentions=N",
          ValueType.NUMBER,
          "Only what is mentioned N times or more in all articles together.");
  private final Argument<Integer> top =
      option(
          "--top=N",
          ValueType.NUMBER,
          "Only the N that are mentioned most, over all types; with --sort, the N that come first.");
  private final Argument<Boolean> mentions =
      flag("--mentions", "A row a mention instead of a row an entity.");
  private final Argument<Boolean> byArticle =
      flag("--by-article", "A row an entity and article, with what that article has of it.");
  private final ColumnOption columns = new ColumnOption(this);
  private final Argument<Order> order =
      option(
          "--sort=ORDER",
          ValueType.words(Order.class),
          "Sort all types together by mentions, name, articles or first (the first article);"
              + " default: by type, then mentions, then name.");

  RowOptions(Options others) {
    super(others);
  }

  /**
   * The settings that the options make.
   *
   * @param kinds the kinds of numbers that are wanted
   * @throws ParameterException if they make none
   */
  RowSettings settings(Set<Quantity.Kind> kinds) {
    if (mentions.value() && byArticle.value()) {
      throw refused("--mentions and --by-article exclude each other");
    }
    Grain grain =
        mentions.value() ? Grain.MENTION : byArticle.value() ? Grain.ARTICLE : Grain.ENTITY;
    Order wanted = order.value();
    if (wanted != null && !suits(wanted, grain)) {
      String possible =
          Arrays.stream(Order.values())
              .filter(other -> suits(other, grain))
              .map(Words::of)
              .collect(Collectors.joining(" or "));
      throw refused(
          "--sort: rows of " + grain.option() + " can be sorted by " + possible + " only");
    }
    OptionalInt most =
        top.value() == null ? OptionalInt.empty() : OptionalInt.of(count("--top", top.value()));
    int least = count("--min-mentions", minMentions.or(1));
    return new RowSettings(
        grain,
        columns.names(grain),
        new Selection(kinds, least, most, Optional.ofNullable(wanted)));
  }

  /** Rows are sorted by what they have. */
  private static boolean suits(Order order, Grain grain) {
    return grain.layout().names().contains(order.label());
  }

  private int count(String option, int number) {
    if (number < 1) {
      throw refused(option + ": " + number + " is not 1 or more");
    }
    return number;
  }
}
