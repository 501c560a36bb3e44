package org.rollcall.cli;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.rollcall.pipeline.HeadStart;

/**
 * Does what users do, with nothing printed, so that {@code bin/rollcall-archive} sees every class
 * that a usual run loads. All in one Java, as the list of what it loaded holds for one.
 */
final class Rehearsal {
  private static final String ARTICLE = "harbour-strike-1.txt";

  /** For what the samples have not: a bare surname that is not quite another's. */
  private static final String PIPED =
      "Maria Brannigan of Lisbon paid about $5m on 3 May. Mr Brennet was there, said Brannigen.";

  private static final List<List<String>> COMMAND_LINES =
      List.of(
          List.of("-f", "table", "-v"),
          List.of("--help"),
          List.of("--types", "number", "-f", "csv"),
          List.of("-f", "csv"),
          List.of("-f", "tsv", "-j", "1"),
          List.of("-f", "json"),
          List.of("--mentions", "-f", "jsonl"),
          List.of("--no-such-option"));

  private Rehearsal() {}

  /**
   * Runs the command lines.
   *
   * @param home the program's folder
   * @return 0
   */
  static int run(Path home) {
    Path samples = home.resolve("samples");
    Path article = samples.resolve(ARTICLE);
    byte[] piped = PIPED.getBytes(StandardCharsets.UTF_8);
    ThreadLocalRandom.current(); // Java's maps ask it when two threads meet, as they seldom do
    HeadStart.begin(ModelFolder.likely(List.of()));
    for (List<String> options : COMMAND_LINES) {
      Application program =
          new Application(
              new ByteArrayInputStream(piped),
              OutputStream.nullOutputStream(),
              OutputStream.nullOutputStream(),
              Terminal.NONE,
              System.getenv());
      List<String> line = new ArrayList<>(options);
      line.addAll(List.of(samples.toString(), article.toString(), "-"));
      program.run(line.toArray(String[]::new));
    }
    return ExitCode.DONE;
  }
}
