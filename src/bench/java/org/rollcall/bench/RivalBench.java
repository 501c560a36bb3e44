package org.rollcall.bench;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;

/** Lets programs find names in the same articles by turns, each on one core of its own process. */
final class RivalBench {
  private static final PrintStream OUT = System.out;

  /** A process that waits for its turns. */
  private record Runner(Process process, List<Double> seconds) {
    double turn() throws IOException {
      process.outputWriter().write("\n");
      process.outputWriter().flush();
      String answer = process.inputReader().readLine();
      if (answer == null) {
        throw new IOException("a contestant gave up; its messages are in bench-*.log in the temporary folder");
      }
      return Double.parseDouble(answer);
    }
  }

  private RivalBench() {}

  /**
   * Prints a line a program, with ratios to the first.
   *
   * @param args folder of the samples, number of articles, rounds, then for each program its name,
   *     class path, class and argument; the first is this program
   */
  public static void main(String[] args) throws IOException {
    Map<String, Runner> runners = new LinkedHashMap<>();
    for (int i = 3; i < args.length; i += 4) {
      runners.put(args[i], start(args, args[i + 1], args[i + 2], args[i + 3]));
    }
    int rounds = Integer.parseInt(args[2]);
    for (Runner runner : runners.values()) {
      for (double worked = 0; worked < Clock.WARM_UP; ) {
        worked += runner.turn();
      }
    }
    for (int round = 0; round < rounds; round++) {
      for (Runner runner : runners.values()) {
        runner.seconds().add(runner.turn());
      }
    }
    runners.values().forEach(runner -> runner.process().destroy());
    print(runners, MadeUpArticles.of(Path.of(args[0]), Integer.parseInt(args[1])), rounds);
  }

  private static void print(Map<String, Runner> runners, List<String> texts, int rounds) {
    long words = texts.stream().mapToLong(text -> new StringTokenizer(text).countTokens()).sum();
    double first = Clock.median(runners.values().iterator().next().seconds());
    OUT.printf(
        Locale.ROOT,
        "%s%n%d articles, %d words, median of %d rounds by turns, processor time of one thread%n",
        Machine.line(),
        texts.size(),
        words,
        rounds);
    runners.forEach(
        (name, runner) -> {
          double median = Clock.median(runner.seconds());
          OUT.printf(
              Locale.ROOT,
              "%-32s %,10.0f words/s   takes %6.2f times as long as the first%n",
              name,
              words / median,
              median / first);
        });
  }

  private static Runner start(String[] args, String classPath, String pass, String argument)
      throws IOException {
    String java = System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
    Process process =
        new ProcessBuilder(
                java,
                "-Xmx3g",
                "-XX:+UseSerialGC",
                "-DOPENNLP_EXT_ALLOWED_PACKAGES=org.rollcall.names",
                "-cp",
                classPath,
                "org.rollcall.bench.Contestant",
                args[0],
                args[1],
                pass,
                argument)
            .redirectError(File.createTempFile("bench-", ".log"))
            .start();
    return new Runner(process, new ArrayList<>());
  }
}
