package org.rollcall.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.FileSystemException;
import org.jspecify.annotations.Nullable;
import org.rollcall.read.Reason;

/** Ends a run with one line and an exit code. */
final class Failure extends Exception {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  Failure(int exitCode, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.exitCode = exitCode;
  }

  /** A file named on the command line, or in a file named there, that is not what it should be. */
  static Failure ofInput(IOException e) {
    String path = e instanceof FileSystemException failure ? failure.getFile() + ": " : "";
    return new Failure(ExitCode.USAGE, path + Reason.of(e), e);
  }

  /**
   * A result that could not be written.
   *
   * @param name of the destination
   */
  static Failure ofOutput(String name, IOException e) {
    return new Failure(ExitCode.CANNOT_WRITE, name + ": cannot be written: " + Reason.of(e), e);
  }

  @Override
  public String getMessage() {
    return requireNonNull(super.getMessage());
  }

  int exitCode() {
    return exitCode;
  }
}
