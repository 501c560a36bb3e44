package org.rollcall.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Tells why a command ended early, in one line. */
final class Failures implements CommandLine.IExecutionExceptionHandler {
  private final Messages messages;

  Failures(Messages messages) {
    this.messages = messages;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    if (e instanceof Failure failure) {
      messages.failure(failure.getMessage(), failure.getCause());
      return failure.exitCode();
    }
    messages.internalError(e);
    return ExitCode.INTERNAL;
  }
}
