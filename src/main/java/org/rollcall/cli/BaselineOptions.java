package org.rollcall.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rollcall.model.WrittenTable;
import org.rollcall.read.TableFile;

/** The options for a run that watches what changes. */
final class BaselineOptions extends Options {
  private final Argument<Path> baseline =
      option(
          "--baseline=FILE",
          ValueType.FILE,
          "Compare with the table of an earlier run (CSV, TSV, JSON or JSON Lines), as rollcall diff"
              + " does, and tell how many rows differ.");
  private final Argument<List<FailOn>> failOn =
      option(
          "--fail-on=WHAT",
          ValueType.words(FailOn.class).list(","),
          "Exit with 1 if, against the baseline, there are rows that are new, removed or changed,"
              + " or if an input is unreadable; separated by commas.");

  BaselineOptions(Options others) {
    super(others);
  }

  /**
   * What the options say, with the baseline read.
   *
   * @throws Failure if the baseline is no table
   */
  Watch watch() throws Failure {
    Set<FailOn> conditions = EnumSet.noneOf(FailOn.class);
    conditions.addAll(failOn.or(List.of()));
    for (FailOn condition : conditions) {
      if (baseline.value() == null && condition.kind().isPresent()) {
        throw refused("--fail-on " + condition.label() + " needs a --baseline to compare with");
      }
    }
    return new Watch(Optional.ofNullable(baseline.value()), table(), conditions);
  }

  private Optional<WrittenTable> table() throws Failure {
    try {
      return baseline.value() == null
          ? Optional.empty()
          : Optional.of(TableFile.read(baseline.value()));
    } catch (IOException e) {
      throw Failure.ofInput(e);
    }
  }
}
