package org.rollcall.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.model.Aliases;
import org.rollcall.model.Article;
import org.rollcall.model.ArticleEntity;
import org.rollcall.model.Document;
import org.rollcall.model.EntityType;
import org.rollcall.model.ExactNumber;
import org.rollcall.model.LinkedMention;
import org.rollcall.model.Mention;
import org.rollcall.model.Quantity;
import org.rollcall.model.Span;
import org.rollcall.table.Roll;

class PipelineTest {
  /** Takes the first word of an article for a person, and the second for a number. */
  private static Stages firstWord() {
    return new Stages(
        article -> new Document(article, List.of()),
        document -> List.of(person(word(document.text(), 0), document.text())),
        (document, names) -> List.of(number(word(document.text(), 1), document.text())),
        (document, mentions) ->
            mentions.stream()
                .map(
                    m ->
                        new ArticleEntity(
                            m.type(), m.text(), List.of(new LinkedMention(m, "first")), List.of()))
                .toList());
  }

  private final List<FailedArticle> failures = new ArrayList<>();

  private Pipeline pipeline(int threads, Supplier<Stages> stages) {
    return new Pipeline(
        stages,
        Scope.ARTICLE,
        Aliases.NONE,
        EnumSet.allOf(EntityType.class),
        true,
        threads,
        failures::add);
  }

  private static Span word(String text, int index) {
    int space = text.indexOf(' ');
    return index == 0 ? new Span(0, space) : new Span(space + 1, text.length());
  }

  private static Mention person(Span span, String text) {
    return new Mention(span, EntityType.PERSON, span.of(text));
  }

  private static Quantity number(Span span, String text) {
    return ExactNumber.of(span, span.of(text), Quantity.Kind.CARDINAL, span.of(text));
  }

  private static List<Article> articles(int n) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      articles.add(new Article("article" + i, "Ada" + i % 7 + " " + i % 5));
    }
    return articles;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void neitherThreadsNorOrderChangeTheResult(int threads) {
    List<Article> articles = articles(200);
    Roll expected = pipeline(1, PipelineTest::firstWord).extract(articles::forEach);
    Collections.shuffle(articles);
    Roll roll = pipeline(threads, PipelineTest::firstWord).extract(articles::forEach);
    assertEquals(expected.entityRows(), roll.entityRows());
    assertEquals(expected.mentionRows(), roll.mentionRows());
    assertEquals(400, roll.mentionRows().size());
  }

  @Test
  void articleThatAStageCanNotCopeWithIsLeftOut() {
    List<Article> articles = articles(30);
    articles.add(13, new Article("wordless", ""));
    Roll roll = pipeline(3, PipelineTest::firstWord).extract(articles::forEach);
    assertEquals(60, roll.mentionRows().size());
    assertEquals(List.of("wordless"), failures.stream().map(FailedArticle::id).toList());
  }

  @Test
  void stagesThatCanNotBeMadeEndTheRun() {
    Supplier<Stages> broken =
        () -> {
          throw new IllegalArgumentException("no stages");
        };
    assertThrows(
        IllegalArgumentException.class, () -> pipeline(2, broken).extract(articles(100)::forEach));
  }

  @Test
  void everyThreadHasItsOwnStages() {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    AtomicInteger made = new AtomicInteger();
    Supplier<Stages> counted =
        () -> {
          made.incrementAndGet();
          threads.add(Thread.currentThread());
          return firstWord();
        };
    pipeline(4, counted).extract(articles(500)::forEach);
    assertEquals(made.get(), threads.size());
    assertTrue(made.get() <= 4);
  }

  @Test
  void fastSourceWaitsForTheWork() {
    assertTrue(mostUnderWay(2, i -> 1) <= 2 * Workers.INPUTS_PER_THREAD + 1);
    assertTrue(mostUnderWay(2, i -> Workers.LARGEST / 3) <= 4, "few large inputs");
    assertTrue(
        mostUnderWay(2, i -> 2 * Workers.LARGEST) <= 2, "one that is larger than all may be");
  }

  /** How many inputs were read and not yet handed on, at most. */
  private static int mostUnderWay(int threads, ToLongFunction<Integer> sizes) {
    AtomicInteger given = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Workers<Integer, Integer> workers = new Workers<>(threads, () -> i -> i, sizes);
    List<Integer> done = new ArrayList<>();
    workers.run(
        sink -> {
          for (int i = 0; i < 1000; i++) {
            given.incrementAndGet();
            sink.accept(i);
            most.accumulateAndGet(given.get() - done.size(), Math::max);
          }
        },
        done::add);
    assertEquals(IntStream.range(0, 1000).boxed().toList(), done, "in the order of the inputs");
    return most.get();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void interruptEndsTheRun(int threads) {
    Thread.currentThread().interrupt();
    assertThrows(
        IllegalStateException.class,
        () -> pipeline(threads, PipelineTest::firstWord).extract(articles(9)::forEach));
    assertTrue(Thread.interrupted(), "it stays interrupted");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void errorOfAStageEndsTheRun(int threads) {
    Supplier<Stages> fatal =
        () ->
            new Stages(
                article -> {
                  throw new OutOfMemoryError("made up");
                },
                document -> List.of(),
                (document, names) -> List.of(),
                (document, mentions) -> List.of());
    assertThrows(
        OutOfMemoryError.class, () -> pipeline(threads, fatal).extract(articles(500)::forEach));
  }
}
