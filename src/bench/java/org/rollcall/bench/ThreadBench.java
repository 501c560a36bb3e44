package org.rollcall.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.rollcall.model.Aliases;
import org.rollcall.model.Article;
import org.rollcall.model.EntityType;
import org.rollcall.pipeline.Pipeline;
import org.rollcall.pipeline.Scope;
import org.rollcall.pipeline.StageFactory;
import org.rollcall.pipeline.Stages;
import org.rollcall.table.EntityRow;

/**
 * What more threads bring once Java is warm, from articles in memory to the rows of the table, by
 * turns; and beside it what the machine has to give: as many runs of one thread side by side, which
 * share the model, and wait for each other nowhere.
 */
final class ThreadBench {
  private static final PrintStream OUT = System.out;

  private final Supplier<Stages> stages;
  private final List<Article> articles;
  private final List<EntityRow> expected;

  private ThreadBench(Supplier<Stages> stages, List<Article> articles) {
    this.stages = stages;
    this.articles = articles;
    expected = rows(1);
  }

  /**
   * Prints a line a number of threads, and one for the runs side by side.
   *
   * @param args folder of the samples, folder of the models, number of articles, rounds, numbers of
   *     threads with commas, the first of which is 1
   */
  public static void main(String[] args) throws IOException {
    List<String> texts = MadeUpArticles.of(Path.of(args[0]), Integer.parseInt(args[2]));
    List<Article> articles =
        IntStream.range(0, texts.size())
            .mapToObj(i -> new Article("article-" + i, texts.get(i)))
            .toList();
    int[] threads = Arrays.stream(args[4].split(",", 0)).mapToInt(Integer::parseInt).toArray();
    new ThreadBench(StageFactory.withModels(Optional.of(Path.of(args[1])), Aliases.NONE), articles)
        .measure(threads, Integer.parseInt(args[3]));
  }

  private void measure(int[] threads, int rounds) {
    Map<String, Runnable> runs = new LinkedHashMap<>();
    Map<String, Integer> works = new LinkedHashMap<>();
    for (int n : threads) {
      runs.put(n + " threads", () -> check(rows(n)));
      works.put(n + " threads", 1);
      if (n > 1) {
        runs.put(n + " runs of 1 thread", () -> sideBySide(n));
        works.put(n + " runs of 1 thread", n);
      }
    }
    for (double worked = 0; worked < 2 * Clock.WARM_UP; ) {
      for (Runnable run : runs.values()) {
        worked += seconds(run);
      }
    }
    Map<String, List<Double>> seconds = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      runs.forEach(
          (name, run) ->
              seconds
                  .computeIfAbsent(name, n -> new ArrayList<>())
                  .add(seconds(run) / works.get(name)));
    }
    OUT.printf(
        Locale.ROOT,
        "%s%n%d articles, %d rows, median of %d rounds by the clock%n",
        Machine.line(),
        articles.size(),
        expected.size(),
        rounds);
    double one = Clock.median(seconds.values().iterator().next());
    seconds.forEach(
        (name, all) ->
            OUT.printf(
                Locale.ROOT,
                "%-18s %6.0f articles/s, speed %.2f%n",
                name,
                articles.size() / Clock.median(all),
                one / Clock.median(all)));
  }

  private static double seconds(Runnable run) {
    long start = System.nanoTime();
    run.run();
    return (System.nanoTime() - start) / 1e9;
  }

  private void sideBySide(int runs) {
    CompletableFuture.allOf(
            IntStream.range(0, runs)
                .mapToObj(
                    i ->
                        CompletableFuture.runAsync(
                            () -> check(rows(1)), r -> new Thread(r).start()))
                .toArray(CompletableFuture[]::new))
        .join();
  }

  private void check(List<EntityRow> rows) {
    if (!rows.equals(expected)) {
      throw new IllegalStateException("other rows");
    }
  }

  private List<EntityRow> rows(int threads) {
    return new Pipeline(
            stages,
            Scope.CORPUS,
            Aliases.NONE,
            EnumSet.allOf(EntityType.class),
            false,
            threads,
            failed -> {
              throw new IllegalStateException(failed.toString());
            })
        .extract(articles::forEach)
        .entityRows();
  }
}
