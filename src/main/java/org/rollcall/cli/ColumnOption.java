package org.rollcall.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which columns of the rows are printed. */
final class ColumnOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--columns",
      paramLabel = "COLUMN",
      split = ",",
      description = "Only these columns of the rows, separated by commas, in this order.")
  private List<String> columns;

  /**
   * The names of the columns; none if all are wanted.
   *
   * @param grain whose columns they are to be
   * @throws ParameterException if a name is none of theirs, or given twice
   */
  List<String> names(Grain grain) {
    if (columns == null) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    for (String column : columns) {
      String name = column.strip().toLowerCase(Locale.ROOT);
      if (!name.isEmpty()) {
        names.add(known(name, grain));
      }
    }
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!seen.add(name)) {
        throw refused(name + " is given twice");
      }
    }
    if (names.isEmpty()) {
      throw refused("none given");
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
    throw refused("'" + name + "' is none of " + String.join(", ", known) + hint);
  }

  /** The option of this command that gives rows with this column. */
  private String elsewhere(String name) {
    for (Grain other : Grain.values()) {
      boolean known = command.commandLine().getCommandSpec().findOption(other.option()) != null;
      if (known && other.layout().names().contains(name)) {
        return "; " + other.option() + " has it";
      }
    }
    return "";
  }

  private ParameterException refused(String reason) {
    return new ParameterException(command.commandLine(), "--columns: " + reason);
  }
}
