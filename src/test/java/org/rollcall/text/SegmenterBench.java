package org.rollcall.text;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rollcall.model.Article;
import org.rollcall.model.Document;

/**
 * Times the text stage alone, on one thread: how long the first segmenter takes in a fresh Java,
 * and how many tokens a second it cuts, beside the same on OpenNLP's own sentence detector. A
 * program and no test, as a timing on a shared machine proves nothing:
 *
 * <pre>mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/class-path
 * java -cp target/classes:target/test-classes:$(cat target/class-path) \
 *   org.rollcall.text.SegmenterBench models/articles</pre>
 */
final class SegmenterBench {
  private static final int ROUNDS = 8;
  private static final int LEAST_CHARS = 10_000_000;
  private static final PrintStream OUT = System.out;

  private SegmenterBench() {}

  /**
   * Prints the figures.
   *
   * @param args a folder of texts
   */
  public static void main(String[] args) throws IOException {
    Article small = new Article("small", "Ana Ruiz left. The port, she said, had closed at 3 p.m.");
    long start = cpu();
    Segmenter segmenter = new Segmenter();
    segmenter.segment(small);
    OUT.printf(Locale.ROOT, "first segmenter: %.1f ms%n", (cpu() - start) / 1e6);
    start = cpu();
    StockSegmenter stock = new StockSegmenter();
    stock.segment(small);
    OUT.printf(Locale.ROOT, "with OpenNLP's detector: %.1f ms%n", (cpu() - start) / 1e6);

    List<Article> articles = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        articles.add(new Article(file.toString(), Files.readString(file)));
      }
    }
    for (int round = 1; round <= ROUNDS; round++) {
      OUT.printf(
          Locale.ROOT,
          "round %d: %.2f million tokens/s; with OpenNLP's detector %.2f%n",
          round,
          rate(articles, segmenter::segment),
          rate(articles, stock::segment));
    }
  }

  /** Millions of tokens a second of the processor's time. */
  private static double rate(List<Article> articles, Function<Article, Document> segmenter) {
    long tokens = 0;
    long chars = 0;
    long start = cpu();
    while (chars < LEAST_CHARS) {
      for (Article article : articles) {
        Document document = segmenter.apply(article);
        tokens += document.sentences().stream().mapToInt(s -> s.tokens().size()).sum();
        chars += article.text().length();
      }
    }
    return tokens * 1e3 / (cpu() - start);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
