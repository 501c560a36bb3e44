package org.rollcall.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.model.Aliases;
import org.rollcall.model.Article;
import org.rollcall.model.Document;
import org.rollcall.model.EntityType;
import org.rollcall.numbers.NumberReader;
import org.rollcall.table.Roll;
import org.rollcall.text.Segmenter;

/** Stages that throw, overflow, run out of memory and hang, on one thread and on several. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class StageFaultsTest {
  private static final int ARTICLES = 300;
  private static final String BAD = "article 150";

  private final List<FailedArticle> failures = new ArrayList<>();

  private Roll run(int threads, Function<Article, Document> onBadArticle) {
    NumberReader numbers = new NumberReader();
    return new Pipeline(
            () -> {
              Segmenter segmenter = new Segmenter(); // one a thread
              return new Stages(
                  article ->
                      article.id().equals(BAD)
                          ? onBadArticle.apply(article)
                          : segmenter.segment(article),
                  document -> List.of(),
                  numbers::read,
                  (document, mentions) -> List.of());
            },
            Scope.CORPUS,
            Aliases.NONE,
            EnumSet.allOf(EntityType.class),
            false,
            threads,
            failures::add)
        .extract(
            sink ->
                IntStream.range(0, ARTICLES)
                    .forEach(i -> sink.accept(new Article("article " + i, "They had 5 boats."))));
  }

  /** Workers get a moment to end. */
  @AfterEach
  void noThreadIsLeft() throws InterruptedException {
    for (int wait = 0; wait < 200; wait++) {
      if (workers() == 0) {
        return;
      }
      Thread.sleep(20);
    }
    assertEquals(0, workers(), "threads left");
  }

  private static long workers() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("worker"))
        .count();
  }

  @SuppressWarnings("InfiniteRecursion") // that is the fault
  private static Document overflow(Article article) {
    return overflow(article).text().isEmpty() ? null : overflow(article);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void articleThatThrowsCostsNoOther(int threads) {
    Roll roll =
        run(
            threads,
            article -> {
              throw new IllegalArgumentException("made up");
            });
    assertEquals(ARTICLES - 1, roll.entityRows().get(0).mentions());
    assertEquals(List.of(BAD), failures.stream().map(FailedArticle::id).toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void articleThatOverflowsTheStackCostsNoOther(int threads) {
    Roll roll = run(threads, StageFaultsTest::overflow);
    assertEquals(ARTICLES - 1, roll.entityRows().get(0).mentions());
    assertTrue(failures.get(0).cause() instanceof StackOverflowError);
  }

  /** What else is lost then, nobody knows: the run ends, and does not wait for anything. */
  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void noMemoryEndsTheRun(int threads) {
    assertThrows(
        OutOfMemoryError.class,
        () -> {
          run(
              threads,
              article -> {
                long[][] more = new long[16][Integer.MAX_VALUE - 8]; // than any machine has
                throw new IllegalStateException("so much memory: " + more.length);
              });
        });
  }

  /** A class of the installation that is missing or damaged. */
  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void brokenInstallationEndsTheRun(int threads) {
    assertThrows(
        NoClassDefFoundError.class,
        () ->
            run(
                threads,
                article -> {
                  throw new NoClassDefFoundError("made up");
                }));
  }

  /** A stage that hangs can't be told from a slow one: it is waited for until the user ends it. */
  @Test
  void stageThatHangsEndsWithTheRun() throws InterruptedException {
    CountDownLatch hanging = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    Thread caller =
        new Thread(
            () -> {
              assertThrows(
                  IllegalStateException.class,
                  () ->
                      run(
                          4,
                          article -> {
                            hanging.countDown();
                            try {
                              Thread.sleep(TimeUnit.HOURS.toMillis(1));
                            } catch (InterruptedException e) {
                              ended.countDown();
                            }
                            return null;
                          }));
            });
    caller.start();
    assertTrue(hanging.await(1, TimeUnit.MINUTES));
    caller.interrupt();
    caller.join(TimeUnit.MINUTES.toMillis(1));
    assertTrue(ended.await(1, TimeUnit.MINUTES), "the worker is interrupted, too");
  }
}
