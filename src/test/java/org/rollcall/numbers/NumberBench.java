package org.rollcall.numbers;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.rollcall.model.Article;
import org.rollcall.model.Document;

/**
 * Times the number stage alone, on one thread: tokens (words, numerals and signs) a second over a
 * folder of texts, and seconds for lines of ten million characters that hold nothing but one thing.
 * A program and no test, as a timing on a shared machine proves nothing:
 *
 * <pre>mvn -q test-compile
 * java -cp target/classes:target/test-classes org.rollcall.numbers.NumberBench samples</pre>
 */
final class NumberBench {
  private static final int ROUNDS = 15;
  private static final int LEAST_CHARS = 5_000_000;
  private static final int LINE = 10_000_000;
  private static final PrintStream OUT = System.out;

  /**
   * How long a run took, in seconds.
   *
   * @param processor of this thread, so that other work on the machine hardly counts
   * @param clock as a user waits, the collection of garbage included
   */
  private record Time(double processor, double clock) {}

  private NumberBench() {}

  /**
   * Prints the figures.
   *
   * @param args a folder of texts; none for the lines alone
   */
  public static void main(String[] args) throws IOException {
    if (args.length > 0) {
      texts(Path.of(args[0]));
    }
    lines();
  }

  private static void texts(Path folder) throws IOException {
    List<Document> documents = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        documents.add(document(Files.readString(file)));
      }
    }
    long chars = documents.stream().mapToLong(d -> d.text().length()).sum();
    long tokens = documents.stream().mapToLong(d -> new Tokens(d.text()).size()).sum();
    long times = LEAST_CHARS / Math.max(1, chars) + 1;
    OUT.printf(
        Locale.ROOT,
        "%d texts, %d tokens, read %d times a round%n",
        documents.size(),
        tokens,
        times);
    double[] rates = new double[ROUNDS];
    for (int round = 1; round <= ROUNDS; round++) {
      Time time = time(documents, times);
      rates[round - 1] = times * tokens / time.processor() / 1e6;
      OUT.printf(
          Locale.ROOT,
          "round %2d: %.2f million tokens/s, %.1f MB/s (by the clock: %.2f million)%n",
          round,
          times * tokens / time.processor() / 1e6,
          times * chars / time.processor() / 1e6,
          times * tokens / time.clock() / 1e6);
    }
    Arrays.sort(rates);
    OUT.printf(
        Locale.ROOT,
        "median %.2f, best %.2f million tokens/s%n",
        rates[ROUNDS / 2],
        rates[ROUNDS - 1]);
  }

  private static void lines() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("digits", "7");
    parts.put("digits and spaces", "777 ");
    parts.put("grouped digits", "1,22,");
    parts.put("number words", "nine hundred thousand ");
    parts.put("ones", "one ");
    parts.put("commas", ",");
    parts.put("and", "and ");
    parts.put("next", "next ");
    parts.put("dates", "from 3 May to ");
    parts.put("hyphens", "1-");
    for (Map.Entry<String, String> part : parts.entrySet()) {
      String line = part.getValue().repeat(LINE / part.getValue().length());
      Time half = time(List.of(document(line.substring(0, LINE / 2))), 1);
      Time whole = time(List.of(document(line)), 1);
      OUT.printf(
          Locale.ROOT,
          "10 MB of %-18s %.2f s (5 MB: %.2f s; by the clock: %.2f s)%n",
          part.getKey() + ":",
          whole.processor(),
          half.processor(),
          whole.clock());
    }
  }

  private static Document document(String text) {
    return new Document(new Article("bench", text), List.of());
  }

  private static Time time(List<Document> documents, long times) {
    NumberReader reader = new NumberReader();
    long clock = System.nanoTime();
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    long numbers = 0;
    for (long n = 0; n < times; n++) {
      for (Document document : documents) {
        numbers += reader.read(document, List.of()).size();
      }
    }
    long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    if (numbers < 0) {
      throw new IllegalStateException("keeps the compiler from leaving out the work");
    }
    return new Time((end - start) / 1e9, (System.nanoTime() - clock) / 1e9);
  }
}
