package org.rollcall.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Runs command lines in a shell that finds the built program as {@code rollcall}. */
final class Launcher {
  /** The folder of the project, in which Maven runs the tests. */
  static final Path PROJECT = Path.of("").toAbsolutePath();

  private static final Path BIN = PROJECT.resolve("target/rollcall/bin");
  private static final long SECONDS = 120;

  /** What whoever runs the tests may have set, and the program would heed. */
  private static final Set<String> UNSET =
      Set.of("NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "GITHUB_STEP_SUMMARY");

  private Launcher() {}

  /** What a command line left behind. */
  record Outcome(int exit, String out, String err) {}

  /**
   * Runs a command line.
   *
   * @param command in the language of {@code sh}; {@code $ROLLCALL} is the distribution's folder
   * @param folder where to run it
   * @param processors how many of them Java is to see, which is the number of threads by default
   */
  static Outcome run(String command, Path folder, int processors)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("rollcall", ".out");
    Path err = Files.createTempFile("rollcall", ".err");
    ProcessBuilder shell = new ProcessBuilder(List.of("sh", "-c", command));
    Map<String, String> environment = shell.environment();
    environment.keySet().removeIf(name -> name.startsWith("ROLLCALL_") || UNSET.contains(name));
    environment.put("XDG_CONFIG_HOME", "/nowhere");
    environment.put("PATH", BIN + ":" + environment.get("PATH"));
    environment.put("ROLLCALL", BIN.getParent().toString());
    environment.put("JAVA_OPTS", "-XX:ActiveProcessorCount=" + processors);
    shell.directory(folder.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
    shell.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    Process process = shell.start();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("still running after " + SECONDS + " s: " + command);
    }
    Outcome outcome =
        new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
    Files.delete(out);
    Files.delete(err);
    return outcome;
  }
}
