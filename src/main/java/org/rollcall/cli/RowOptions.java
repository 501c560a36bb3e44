package org.rollcall.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.rollcall.model.Quantity;
import org.rollcall.table.Order;
import org.rollcall.table.Selection;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say what a row is, which there are, and in which order. */
final class RowOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--min-mentions",
      paramLabel = "N",
      description = "Only what is mentioned N times or more in all articles together.")
  private Integer minMentions;

  @Option(
      names = "--top",
      paramLabel = "N",
      description =
          "Only the N that are mentioned most, over all types; with --sort, the N that come first.")
  private Integer top;

  @Option(names = "--mentions", description = "A row a mention instead of a row an entity.")
  private boolean mentions;

  @Option(
      names = "--by-article",
      description = "A row an entity and article, with what that article has of it.")
  private boolean byArticle;

  @Mixin private ColumnOption columns;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description =
          "Sort all types together by mentions, name, articles or first (the first article);"
              + " default: by type, then mentions, then name.")
  private Order order;

  /**
   * The settings that the options make.
   *
   * @param kinds the kinds of numbers that are wanted
   * @throws ParameterException if they make none
   */
  RowSettings settings(Set<Quantity.Kind> kinds) {
    if (mentions && byArticle) {
      throw refused("--mentions and --by-article exclude each other");
    }
    Grain grain = mentions ? Grain.MENTION : byArticle ? Grain.ARTICLE : Grain.ENTITY;
    if (order != null && !suits(order, grain)) {
      String possible =
          Arrays.stream(Order.values())
              .filter(other -> suits(other, grain))
              .map(Order::label)
              .collect(Collectors.joining(" or "));
      throw refused(
          "--sort: rows of " + grain.option() + " can be sorted by " + possible + " only");
    }
    OptionalInt most = top == null ? OptionalInt.empty() : OptionalInt.of(count("--top", top));
    int least = minMentions == null ? 1 : count("--min-mentions", minMentions);
    return new RowSettings(
        grain, columns.names(grain), new Selection(kinds, least, most, Optional.ofNullable(order)));
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

  private ParameterException refused(String reason) {
    return new ParameterException(command.commandLine(), reason);
  }
}
