package org.rollcall.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rollcall.model.Article;

/**
 * The articles of a report as they come in. Texts are kept for as many as a browser opens without
 * trouble: the first by id, whatever the order they come in, so that the report is always the same.
 * Not thread-safe.
 */
public final class KeptTexts {
  /** About as many bytes: what a browser opens and searches without delay. */
  public static final long MOST_CHARACTERS = 32_000_000;

  private final long most;
  private final TreeMap<String, Article> kept = new TreeMap<>();
  private long characters;
  private int count;
  private @Nullable String cut;

  /** Room for {@link #MOST_CHARACTERS}. */
  public KeptTexts() {
    this(MOST_CHARACTERS);
  }

  /**
   * Room for fewer texts.
   *
   * @param most characters of all texts together, 0 or more
   */
  KeptTexts(long most) {
    this.most = most;
  }

  /** Keeps an article if there is room; no two may have the same id. */
  public void add(Article article) {
    count++;
    // Behind the first that had no room none is kept, or the order would decide which.
    if (cut != null && article.id().compareTo(cut) >= 0) {
      return;
    }
    kept.put(article.id(), article);
    characters += article.text().length();
    while (characters > most) {
      Article last = kept.pollLastEntry().getValue();
      characters -= last.text().length();
      cut = last.id();
    }
  }

  /**
   * Keeps articles on their way.
   *
   * @param next where they go
   * @param article takes the article from what is on its way
   */
  public <T> Consumer<T> before(Consumer<T> next, Function<T, Article> article) {
    return value -> {
      add(article.apply(value));
      next.accept(value);
    };
  }

  /** Those with a text, by id. */
  List<Article> articles() {
    return new ArrayList<>(kept.values());
  }

  /** How many came in. */
  int count() {
    return count;
  }
}
