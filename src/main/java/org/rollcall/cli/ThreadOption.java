package org.rollcall.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How many threads a run works on. */
final class ThreadOption {
  private static final int MOST_THREADS = 1024;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = {"-j", "--threads"},
      paramLabel = "N",
      description = "Threads to work on (default: the processors). The result is the same.")
  private Integer threads;

  /** The number of threads, 1 or more. */
  int count() {
    if (threads == null) {
      return Runtime.getRuntime().availableProcessors();
    }
    if (threads < 1 || threads > MOST_THREADS) {
      throw new ParameterException(
          command.commandLine(), "--threads: " + threads + " is not from 1 to " + MOST_THREADS);
    }
    return threads;
  }
}
