package org.rollcall.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Runs the built program as a user would, over folders of more and more articles, with one thread
 * and with several by turns; the bytes have to be the same.
 */
final class ScaleBench {
  private static final PrintStream OUT = System.out;

  /** What a run took: by the clock, by the processor, and its heap and whole memory at most. */
  private record Run(double seconds, double processor, long heap, long memory) {}

  private final String launcher;
  private final Path work;
  private final List<String> options;

  private ScaleBench(String launcher, Path work, List<String> options) {
    this.launcher = launcher;
    this.work = work;
    this.options = options;
  }

  /**
   * Prints a line a run.
   *
   * @param args the launcher, folder of the samples, folder to work in, rounds, largest heap in MB,
   *     numbers of articles with commas, numbers of threads with commas, then options of the
   *     program
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> options = Arrays.asList(args).subList(7, args.length);
    ScaleBench bench = new ScaleBench(args[0], Path.of(args[2]), options);
    OUT.println(Machine.line());
    OUT.printf("rollcall %s, largest heap %s MB%n", String.join(" ", options), args[4]);
    for (String count : args[5].split(",", 0)) {
      Path folder = Path.of(args[2], "articles-" + count);
      if (!Files.isDirectory(folder)) {
        MadeUpArticles.main(new String[] {args[1], folder.toString(), count});
      }
      bench.measure(
          folder,
          Integer.parseInt(count),
          args[6].split(",", 0),
          Integer.parseInt(args[3]),
          args[4]);
    }
  }

  private void measure(Path folder, int articles, String[] threads, int rounds, String heap)
      throws IOException, InterruptedException {
    List<List<Run>> runs = new ArrayList<>();
    Arrays.stream(threads).forEach(n -> runs.add(new ArrayList<>()));
    Path first = null;
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < threads.length; i++) {
        Path out = work.resolve("out-" + threads[i] + ".csv");
        runs.get(i).add(run(folder, threads[i], heap, out));
        first = first == null ? out : first;
        if (Files.mismatch(first, out) >= 0) {
          throw new IllegalStateException("other bytes with " + threads[i] + " threads");
        }
      }
    }
    long rows;
    try (Stream<String> lines = Files.lines(first)) {
      rows = lines.count() - 1;
    }
    double one = median(runs.get(0), Run::seconds);
    for (int i = 0; i < threads.length; i++) {
      double seconds = median(runs.get(i), Run::seconds);
      OUT.printf(
          Locale.ROOT,
          "%,7d articles, %,7d rows, %s threads: %7.1f s (%.1f s of processor), %5.0f articles/s,"
              + " speed %.2f, heap %.0f MB, memory %.0f MB%n",
          articles,
          rows,
          threads[i],
          seconds,
          median(runs.get(i), Run::processor),
          articles / seconds,
          one / seconds,
          median(runs.get(i), run -> run.heap() / 1e6),
          median(runs.get(i), run -> run.memory() / 1e6));
    }
  }

  private static double median(List<Run> runs, java.util.function.ToDoubleFunction<Run> value) {
    return Clock.median(runs.stream().mapToDouble(value).boxed().toList());
  }

  private Run run(Path folder, String threads, String heap, Path out)
      throws IOException, InterruptedException {
    Path log = work.resolve("gc.log");
    List<String> command = new ArrayList<>(List.of(launcher, "-j", threads, "-o", out.toString()));
    command.addAll(options);
    command.add(folder.toString());
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    Map<String, String> environment = builder.environment();
    environment.put("JAVA_OPTS", "-Xmx" + heap + "m -Xlog:gc:file=" + log);
    ProcessRun run = ProcessRun.of(builder);
    return new Run(run.seconds(), run.processor(), heap(log), run.memory());
  }

  /**
   * Most of what was left on the heap behind a collection, from lines that end "96M-&gt;12M(…)".
   */
  private static long heap(Path log) throws IOException {
    long most = 0;
    for (String line : Files.readAllLines(log)) {
      int from = line.indexOf("->");
      int to = line.indexOf("M(", from);
      if (from > 0 && to > from) {
        most = Math.max(most, Long.parseLong(line.substring(from + 2, to)) << 20);
      }
    }
    return most;
  }
}
