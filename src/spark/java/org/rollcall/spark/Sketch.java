package org.rollcall.spark;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rollcall.model.CodePointOrder;

/**
 * What the articles have of one name, counted where they are and added up: as large as the name has
 * spellings, however many articles have it.
 */
final class Sketch {
  /**
   * A place in the articles, in the order of their ids.
   *
   * @param at the entity's index, or the start of a mention
   * @param end of a mention
   */
  record Spot(String article, int at, int end) implements Comparable<Spot> {
    @Override
    public int compareTo(Spot other) {
      int order = CodePointOrder.INSTANCE.compare(article, other.article);
      order = order == 0 ? Integer.compare(at, other.at) : order;
      return order == 0 ? Integer.compare(end, other.end) : order;
    }

    static @Nullable Spot earlier(@Nullable Spot one, @Nullable Spot other) {
      return one == null || (other != null && other.compareTo(one) < 0) ? other : one;
    }
  }

  private final HashMap<String, Spot> firsts = new HashMap<>();
  private final HashMap<String, Integer> texts = new HashMap<>();
  private int mentions;
  private int articles;
  private boolean known;
  private @Nullable Spot unit;
  private @Nullable Spot mention;

  /** Of a name that nothing was counted of. */
  Sketch() {}

  /** What was counted before, but for the ways to write it. */
  Sketch(int mentions, int articles, boolean known, Spot unit, Spot mention) {
    this.mentions = mentions;
    this.articles = articles;
    this.known = known;
    this.unit = unit;
    this.mention = mention;
  }

  /** Notes where an article first chose a name. */
  void first(String name, Spot at) {
    firsts.merge(name, at, Spot::earlier);
  }

  /** Counts a way to write it. */
  void text(String text, int count) {
    texts.merge(text, count, Integer::sum);
  }

  /**
   * Counts an entity of an article.
   *
   * @param name its name there
   * @param at its article and index
   * @param weight its mentions
   * @param fresh whether it is the first of this form in the article
   * @param says whether the article says anything of the person
   */
  void add(String name, Spot at, int weight, boolean fresh, boolean says) {
    first(name, at);
    mentions += weight;
    articles += fresh ? 1 : 0;
    known |= says;
    unit = Spot.earlier(unit, at);
  }

  /** Counts mentions that are written alike. */
  void add(String text, int count, Spot at) {
    text(text, count);
    mention = Spot.earlier(mention, at);
  }

  /** Adds what others counted. */
  Sketch add(Sketch other) {
    other.firsts.forEach(this::first);
    other.texts.forEach(this::text);
    mentions += other.mentions;
    articles += other.articles;
    known |= other.known;
    unit = Spot.earlier(unit, other.unit);
    mention = Spot.earlier(mention, other.mention);
    return this;
  }

  /** The names that articles chose, with where each is first. */
  Map<String, Spot> firsts() {
    return firsts;
  }

  /** The ways to write it, with their counts. */
  Map<String, Integer> texts() {
    return texts;
  }

  /** How often it is named. */
  int mentions() {
    return mentions;
  }

  /** In how many articles. */
  int articles() {
    return articles;
  }

  /** Whether anything is said of the person. */
  boolean known() {
    return known;
  }

  /** The first entity of an article, of a name that was counted. */
  Spot unit() {
    return Objects.requireNonNull(unit);
  }

  /** The first mention, of a name that was counted. */
  Spot mention() {
    return Objects.requireNonNull(mention);
  }
}
