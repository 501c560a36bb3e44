package org.rollcall.merge;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.rollcall.model.ArticleEntities;
import org.rollcall.model.ArticleEntity;
import org.rollcall.model.Entity;
import org.rollcall.model.EntityType;
import org.rollcall.model.LinkedMention;
import org.rollcall.model.Mention;
import org.rollcall.model.Span;
import org.rollcall.model.WordTable;

/**
 * Measures the corpus stage on distinct names that it makes up: six in ten are people's (with
 * middle names, initials, bare surnames and nicknames), a quarter organisations' (with acronyms and
 * legal forms), the rest places'. Surnames and given names are as uneven as real ones. Not a test:
 * {@code mvn test-compile}, then {@code java -Xmx2g -cp target/test-classes:target/classes
 * org.rollcall.merge.CorpusBenchmark 1000000}.
 */
final class CorpusBenchmark {
  private static final int NAMES_AN_ARTICLE = 20;
  private static final String[] SYLLABLES =
      "ba be bo da de dra fa fi gar gre ha he hol i ja ka ko kri la le lo ma mi mor na ne o pa pe ra re ro sa se si sto ta te ti to tra u va ve vi vo wa wi ya ze zo"
          .split(" ", 0);
  private static final String[] ENDS = "n r s ch k l m nd rt sen vic ski dez ".split(" ", -1);
  private static final String[] HEADS =
      "Party,Bank,Front,Union,Council,Group,Ministry,University,Agency,Inc,Ltd,Foundation"
          .split(",", 0);

  private final Random random = new Random(20261122);
  private final List<String> surnames;
  private final List<String> givens = new ArrayList<>();

  private CorpusBenchmark() {
    surnames = words(90_000);
    // A tenth of the given names are known ones, so that nicknames and spellings meet.
    List<String> known = new ArrayList<>();
    WordTable.lines(Words.class, "nicknames.txt")
        .forEach(line -> known.add(capital(line.split(" ", 0)[0])));
    givens.addAll(words(5_000));
    for (int i = 0; i < 500; i++) {
      givens.set(i * 10, known.get(i % known.size()));
    }
  }

  /**
   * Prints what a run took.
   *
   * @param args numbers of names; each is a run of its own
   */
  public static void main(String[] args) {
    for (String names : args) {
      run(Integer.parseInt(names));
    }
  }

  private static void run(int names) {
    List<ArticleEntities> articles = new CorpusBenchmark().articles(names);
    long[] comparisons = new long[1];
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long work = threads.getCurrentThreadCpuTime();
    long start = System.nanoTime();
    CorpusMerger merger = new CorpusMerger();
    articles.forEach(merger::add);
    List<Entity> entities = merger.entities(count -> comparisons[0] = count);
    double seconds = (System.nanoTime() - start) / 1e9;
    double busy = (threads.getCurrentThreadCpuTime() - work) / 1e9;
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "names %,d  entities %,d  seconds %.1f (%.1f busy)  comparisons a name %.2f  heap behind it"
            + " %d MB of %d MB%n",
        names,
        entities.size(),
        seconds,
        busy,
        (double) comparisons[0] / names,
        (runtime.totalMemory() - runtime.freeMemory()) >> 20,
        runtime.maxMemory() >> 20);
  }

  private List<ArticleEntities> articles(int names) {
    Set<String> seen = new HashSet<>();
    List<ArticleEntity> article = new ArrayList<>();
    List<ArticleEntities> articles = new ArrayList<>();
    while (seen.size() < names) {
      int kind = random.nextInt(100);
      EntityType type =
          kind < 60 ? EntityType.PERSON : kind < 85 ? EntityType.ORGANISATION : EntityType.PLACE;
      String name = kind < 60 ? person() : kind < 85 ? organisation() : place();
      if (seen.add(name)) {
        Mention mention = new Mention(new Span(0, name.length()), type, name);
        List<LinkedMention> mentions = List.of(new LinkedMention(mention, "first"));
        article.add(new ArticleEntity(type, name, mentions, List.of()));
      }
      if (article.size() == NAMES_AN_ARTICLE || seen.size() == names) {
        articles.add(new ArticleEntities("article-" + articles.size(), article));
        article = new ArrayList<>();
      }
    }
    return articles;
  }

  private String person() {
    String given = pick(givens);
    String surname = pick(surnames);
    return switch (random.nextInt(10)) {
      case 0 -> surname;
      case 1 -> given.charAt(0) + ". " + surname;
      case 2 -> given + " " + pick(givens).charAt(0) + ". " + surname;
      case 3, 4 -> given + " " + pick(givens) + " " + surname;
      default -> given + " " + surname;
    };
  }

  private String organisation() {
    String head = HEADS[random.nextInt(HEADS.length)];
    return switch (random.nextInt(6)) {
      case 0 -> acronym();
      case 1 -> head + " of " + pick(surnames);
      case 2 -> pick(surnames) + " " + pick(surnames) + " " + head + " of " + pick(surnames);
      default -> pick(surnames) + " " + pick(surnames) + " " + head;
    };
  }

  private String acronym() {
    StringBuilder letters = new StringBuilder();
    for (int i = 3 + random.nextInt(3); i > 0; i--) {
      letters.append((char) ('A' + random.nextInt(26)));
    }
    return letters.toString();
  }

  private String place() {
    String name = pick(surnames);
    return switch (random.nextInt(4)) {
      case 0 -> name + " Valley";
      case 1 -> name + ", " + pick(surnames);
      default -> name + " " + pick(givens);
    };
  }

  /** The first words far more often than the last, as names are. */
  private String pick(List<String> words) {
    double at = random.nextDouble();
    return words.get((int) (at * at * at * words.size()));
  }

  private List<String> words(int count) {
    Set<String> words = new HashSet<>();
    List<String> ordered = new ArrayList<>();
    while (ordered.size() < count) {
      StringBuilder word = new StringBuilder();
      for (int i = 2 + random.nextInt(2); i > 0; i--) {
        word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
      String name = capital(word.append(ENDS[random.nextInt(ENDS.length)]).toString());
      if (words.add(name)) {
        ordered.add(name);
      }
    }
    Collections.shuffle(ordered, random);
    return ordered;
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
