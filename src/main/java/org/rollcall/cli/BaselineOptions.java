package org.rollcall.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rollcall.model.WrittenTable;
import org.rollcall.read.TableFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options for a run that watches what changes. */
final class BaselineOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description =
          "Compare with the table of an earlier run (CSV, TSV, JSON or JSON Lines), as rollcall diff"
              + " does, and tell how many rows differ.")
  private Path baseline;

  @Option(
      names = "--fail-on",
      paramLabel = "WHAT",
      split = ",",
      description =
          "Exit with 1 if, against the baseline, there are rows that are new, removed or changed,"
              + " or if an input is unreadable; separated by commas.")
  private List<FailOn> failOn = List.of();

  /**
   * What the options say, with the baseline read.
   *
   * @throws Failure if the baseline is no table
   */
  Watch watch() throws Failure {
    Set<FailOn> conditions = EnumSet.noneOf(FailOn.class);
    conditions.addAll(failOn);
    Optional<FailOn> without =
        conditions.stream().filter(condition -> condition.kind().isPresent()).findFirst();
    if (baseline == null && without.isPresent()) {
      throw new ParameterException(
          command.commandLine(),
          "--fail-on " + without.get().label() + " needs a --baseline to compare with");
    }
    return new Watch(Optional.ofNullable(baseline), table(), conditions);
  }

  private Optional<WrittenTable> table() throws Failure {
    try {
      return baseline == null ? Optional.empty() : Optional.of(TableFile.read(baseline));
    } catch (IOException e) {
      throw Failure.ofInput(e);
    }
  }
}
