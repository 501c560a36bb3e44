package org.rollcall.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.ParameterException;

/** Which columns of the rows are printed. */
final class ColumnOption extends Options {
  private final Argument<List<String>> columns =
      option(
          "--columns=COLUMN",
          ValueType.TEXT.list(","),
          "Only these columns of the rows, separated by commas, in this order.");

  ColumnOption(Options others) {
    super(others);
  }

  /**
   * The names of the columns; none if all are wanted.
   *
   * @param grain whose columns they are to be
   * @throws ParameterException if a name is none of theirs, or given twice
   */
  List<String> names(Grain grain) {
    if (columns.value() == null) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    for (String column : columns.value()) {
      String name = column.strip().toLowerCase(Locale.ROOT);
      if (!name.isEmpty()) {
        names.add(known(name, grain));
      }
    }
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!seen.add(name)) {
        throw refused("--columns: " + name + " is given twice");
      }
    }
    if (names.isEmpty()) {
      throw refused("--columns: none given");
    }
    return names;
  }

  private String known(String name, Grain grain) {
    List<String> known = grain.layout().names();
    if (known.contains(name)) {
      return name;
    }
    String hint =
        Suggestion.nearest(name, known)
            .map(near -> "; did you mean " + near + "?")
            .orElseGet(() -> elsewhere(name));
    throw refused("--columns: '" + name + "' is none of " + String.join(", ", known) + hint);
  }

  /** The option of this command that gives rows with this column. */
  private String elsewhere(String name) {
    for (Grain other : Grain.values()) {
      boolean known = spec().findOption(other.option()) != null;
      if (known && other.layout().names().contains(name)) {
        return "; " + other.option() + " has it";
      }
    }
    return "";
  }
}
