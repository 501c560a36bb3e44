package org.rollcall.cli;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** Runs other programs, which may not be installed. */
final class Shells {
  private static final long SECONDS = 60;

  private Shells() {}

  /** What a program left behind; of one that is not there, the exit code of shells for that. */
  record Outcome(int exit, String out) {}

  static Outcome run(String... command) throws Exception {
    Process process;
    try {
      process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
              .start();
    } catch (java.io.IOException e) {
      return new Outcome(127, "");
    }
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("still running");
    }
    return new Outcome(process.exitValue(), out);
  }
}
