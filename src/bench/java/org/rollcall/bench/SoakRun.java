package org.rollcall.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One run of the program in a folder, by a shell command that has its words as {@code "$@"}. */
final class SoakRun {
  /** A run of seconds may take minutes on a machine that is busy; more is an endless one. */
  private static final long SECONDS = 600;

  /** What the shell prints for a run that did not end; no program exits with it. */
  static final int ENDLESS = 999;

  private final Path folder;
  private final List<String> words;

  /**
   * A run to be.
   *
   * @param words the program and its options
   */
  SoakRun(Path folder, List<String> words) {
    this.folder = folder;
    this.words = List.copyOf(words);
  }

  /** How a run ended. */
  record End(int exit, byte[] out, String err) {}

  /** Runs it as it is. */
  End plain(int heap) throws IOException, InterruptedException {
    return run("exec \"$@\"", heap, null, 0);
  }

  /**
   * Runs it in a shell.
   *
   * @param script in which {@code "$@"} is the command line
   * @param heap in MB
   * @param signal to be sent, or null
   * @param millis when to send it
   */
  End run(String script, int heap, String signal, long millis)
      throws IOException, InterruptedException {
    List<String> line = new ArrayList<>(List.of("sh", "-c", script, "sh"));
    line.addAll(words);
    Path out = Files.createTempFile("soak", ".out");
    Path err = Files.createTempFile("soak", ".err");
    ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
    builder.environment().put("JAVA_OPTS", "-Xmx" + heap + "m");
    builder.environment().put("XDG_CONFIG_HOME", "/nowhere");
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    Process process = builder.start();
    try {
      if (signal != null && !process.waitFor(millis, TimeUnit.MILLISECONDS)) {
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
      }
      boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
      return new End(
          ended ? process.exitValue() : ENDLESS,
          Files.readAllBytes(out),
          Files.readString(err, StandardCharsets.UTF_8));
    } finally {
      process.destroyForcibly();
      Files.delete(out);
      Files.delete(err);
    }
  }
}
