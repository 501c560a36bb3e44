package org.rollcall.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The job on Spark in local mode against the command line, over the same records; the rows of
 * entities have to be the same. Speeds are of what a larger number takes more than a smaller one,
 * so that no start counts.
 */
final class SparkBench {
  private static final PrintStream OUT = System.out;

  private final String launcher;
  private final Path work;
  private final List<String> submit;
  private final MadeUpArticles articles;

  private SparkBench(String launcher, Path samples, Path work, List<String> submit)
      throws IOException {
    this.launcher = launcher;
    this.work = work;
    this.submit = submit;
    articles = new MadeUpArticles(samples, 1);
  }

  /** A run of either program, with the first step of the job alone, in seconds. */
  private record Timed(ProcessRun run, double extraction) {}

  /**
   * Prints a line a program and number of threads, or with one number of articles a line a program.
   *
   * @param args the launcher, folder of the samples, folder to work in, one or two numbers of
   *     articles with a comma, numbers of threads with commas, then what starts Spark up to the
   *     options of the job, {@code THREADS} for their number
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> submit = Arrays.asList(args).subList(5, args.length);
    SparkBench bench = new SparkBench(args[0], Path.of(args[1]), Path.of(args[2]), submit);
    OUT.println(Machine.line());
    int[] counts = Arrays.stream(args[3].split(",")).mapToInt(Integer::parseInt).toArray();
    for (String threads : args[4].split(",", 0)) {
      if (counts.length == 1) {
        bench.compare(counts[0], threads);
      } else {
        bench.compare(counts[0], counts[1], threads);
      }
    }
  }

  /** Whole runs. */
  private void compare(int count, String threads) throws IOException, InterruptedException {
    Timed ours = commandLine(count, threads);
    Timed job = job(count, threads);
    assertSameRows();
    print(count, threads, "command line", ours.run());
    print(count, threads, "Spark", job.run());
    OUT.printf(
        Locale.ROOT,
        "Spark / command line: time %.2f, processor %.2f, memory %.2f%n",
        job.run().seconds() / ours.run().seconds(),
        job.run().processor() / ours.run().processor(),
        (double) job.run().memory() / ours.run().memory());
  }

  private static void print(int count, String threads, String program, ProcessRun run) {
    OUT.printf(
        Locale.ROOT,
        "%,d articles, %s threads, %s: %.1f s (%.1f s of processor), memory %.0f MB%n",
        count,
        threads,
        program,
        run.seconds(),
        run.processor(),
        run.memory() / 1e6);
  }

  /** What more articles take more. */
  private void compare(int few, int many, String threads) throws IOException, InterruptedException {
    Timed fewOurs = commandLine(few, threads);
    Timed manyOurs = commandLine(many, threads);
    Timed fewJob = job(few, threads);
    Timed manyJob = job(many, threads);
    assertSameRows();
    int more = many - few;
    double ours = more / (manyOurs.run().seconds() - fewOurs.run().seconds());
    double job = more / (manyJob.run().seconds() - fewJob.run().seconds());
    double extraction = more / (manyJob.extraction() - fewJob.extraction());
    OUT.printf(
        Locale.ROOT,
        "%s threads: command line %.0f articles/s; Spark %.0f (%.2f of it), its extraction alone"
            + " %.0f (%.2f); processor time a further article %.2f times the command line's;"
            + " %,d articles take it %.1f s%n",
        threads,
        ours,
        job,
        job / ours,
        extraction,
        extraction / ours,
        (manyJob.run().processor() - fewJob.run().processor())
            / (manyOurs.run().processor() - fewOurs.run().processor()),
        few,
        fewJob.run().seconds());
  }

  private Timed commandLine(int count, String threads) throws IOException, InterruptedException {
    Path out = work.resolve("spark-expected.csv");
    List<String> command = new ArrayList<>(List.of(launcher, "-j", threads, "-o", out.toString()));
    command.addAll(List.of("--input", "jsonl", records(count).toString()));
    return new Timed(ProcessRun.of(new ProcessBuilder(command).inheritIO()), 0);
  }

  private Timed job(int count, String threads) throws IOException, InterruptedException {
    Path out = work.resolve("spark-table");
    delete(out);
    List<String> command = new ArrayList<>();
    submit.forEach(word -> command.add(word.replace("THREADS", threads)));
    command.addAll(List.of("--input", "jsonl", "--no-mentions", "--out", out.toString()));
    command.add(records(count).toString());
    File printed = work.resolve("spark-printed.txt").toFile();
    ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(printed);
    ProcessRun run = ProcessRun.of(builder.redirectError(work.resolve("spark.log").toFile()));
    String first = Files.readAllLines(printed.toPath()).get(0); // extraction: 12.3 s
    return new Timed(run, Double.parseDouble(first.split(" ", 0)[1]));
  }

  private Path records(int count) throws IOException {
    Path file = work.resolve("articles-" + count + ".jsonl");
    if (!Files.exists(file)) {
      JsonFactory json = new JsonFactory();
      try (BufferedWriter out = Files.newBufferedWriter(file)) {
        for (int i = 0; i < count; i++) {
          JsonGenerator record = json.createGenerator(out).setRootValueSeparator(null);
          record.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
          record.writeStartObject();
          record.writeStringField("id", String.format(Locale.ROOT, "article-%07d", i));
          record.writeStringField("text", articles.get(i));
          record.writeEndObject();
          record.close();
          out.write('\n');
        }
      }
    }
    return file;
  }

  /** The entities of the last two runs. */
  private void assertSameRows() throws IOException {
    List<String> expected = Files.readAllLines(work.resolve("spark-expected.csv"));
    List<String> found = new ArrayList<>(expected.subList(0, 1));
    try (Stream<Path> files = Files.list(work.resolve("spark-table/entities"))) {
      for (Path part : files.sorted().toList()) {
        if (part.getFileName().toString().startsWith("part-")) {
          Files.readAllLines(part).stream().skip(1).forEach(found::add);
        }
      }
    }
    if (!found.equals(expected)) {
      throw new IllegalStateException("other rows from Spark");
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
