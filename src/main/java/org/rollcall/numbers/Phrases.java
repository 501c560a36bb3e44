package org.rollcall.numbers;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table of phrases, found at a token or ending before one, the longest first. Where a phrase is
 * written without a space the text has none either; a single letter keeps its case. Filled once,
 * then only read.
 *
 * @param <T> what a phrase means
 */
final class Phrases<T> {
  /**
   * A phrase that was found.
   *
   * @param first its first token
   * @param end behind its last token
   */
  record Match<T>(T meaning, int first, int end) {}

  /**
   * A phrase, and the next one of those that start or end alike; none of them is longer.
   *
   * @param letter the phrase, if it is a single character; otherwise null
   */
  private record Entry<T>(
      String[] form, boolean[] glued, @Nullable String letter, T meaning, @Nullable Entry<T> next) {
    Entry<T> before(@Nullable Entry<T> other) {
      return new Entry<>(form, glued, letter, meaning, other);
    }

    /** These entries with {@code added} behind those as long as it. */
    static <T> Entry<T> insert(@Nullable Entry<T> entries, Entry<T> added) {
      return entries == null || entries.form.length < added.form.length
          ? added.before(entries)
          : entries.before(insert(entries.next, added));
    }
  }

  private final Map<String, Entry<T>> byFirst = new HashMap<>();
  private final Map<String, Entry<T>> byLast = new HashMap<>();
  private final Vocabulary vocabulary;
  private final int role;

  /**
   * @param vocabulary learns all words of the phrases, so that they are told by their keys
   * @param role the role, of {@link Roles}, that the first and last tokens of all phrases get
   */
  Phrases(Vocabulary vocabulary, int role) {
    this.vocabulary = vocabulary;
    this.role = role;
  }

  /** Adds a phrase that is sought where it starts; of two equal ones the first holds. */
  void put(String phrase, T meaning) {
    putFirst(entry(phrase, meaning));
  }

  /** Adds a phrase that is sought where it ends, too. */
  void putBoth(String phrase, T meaning) {
    Entry<T> entry = entry(phrase, meaning);
    putFirst(entry);
    String last = entry.form()[entry.form().length - 1];
    vocabulary.add(last, role);
    byLast.put(last, Entry.insert(byLast.get(last), entry));
  }

  private void putFirst(Entry<T> entry) {
    String first = entry.form()[0];
    byFirst.put(first, Entry.insert(byFirst.get(first), entry));
  }

  private Entry<T> entry(String phrase, T meaning) {
    String letter = phrase.length() == 1 ? phrase : null;
    if (letter == null && isWord(phrase)) {
      String[] form = {vocabulary.add(phrase, role)};
      return new Entry<>(form, new boolean[1], null, meaning, null);
    }
    Columns tokens = Lexer.read(phrase, vocabulary);
    String[] form = new String[tokens.size];
    boolean[] glued = new boolean[tokens.size];
    for (int k = 0; k < form.length; k++) {
      String key = tokens.keys[k];
      String written = phrase.substring(tokens.starts[k], tokens.ends[k]);
      String word = key != null ? key : written.toLowerCase(Locale.ROOT);
      form[k] = vocabulary.add(word, k == 0 ? role : 0);
      glued[k] = k > 0 && (tokens.roles[k] & Roles.GLUED) != 0;
    }
    return new Entry<>(form, glued, letter, meaning, null);
  }

  /** Whether it is one word in plain lower case, as most are: it needn't be cut. */
  private static boolean isWord(String phrase) {
    for (int i = 0; i < phrase.length(); i++) {
      if (phrase.charAt(i) < 'a' || phrase.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  /** The longest phrase that starts at token {@code i}, or null. */
  @Nullable Match<T> at(Tokens tokens, int i) {
    return at(tokens, i, false);
  }

  /**
   * The longest phrase that starts at token {@code i}, or null.
   *
   * @param anyCase whether single letters match whatever their case
   */
  @Nullable Match<T> at(Tokens tokens, int i, boolean anyCase) {
    if (!tokens.has(i, role)) {
      return null;
    }
    for (Entry<T> e = byFirst.get(tokens.key(i)); e != null; e = e.next()) {
      if (fits(tokens, i, e, anyCase)) {
        return new Match<>(e.meaning(), i, i + e.form().length);
      }
    }
    return null;
  }

  /** The longest phrase whose last token is before token {@code end}, or null. */
  @Nullable Match<T> before(Tokens tokens, int end) {
    if (!tokens.has(end - 1, role)) {
      return null;
    }
    for (Entry<T> e = byLast.get(tokens.key(end - 1)); e != null; e = e.next()) {
      int first = end - e.form().length;
      if (fits(tokens, first, e, false)) {
        return new Match<>(e.meaning(), first, end);
      }
    }
    return null;
  }

  private static boolean fits(Tokens tokens, int first, Entry<?> entry, boolean anyCase) {
    String[] form = entry.form();
    for (int k = 0; k < form.length; k++) {
      boolean same = tokens.is(first + k, form[k]) || tokens.isFigure(first + k, form[k]);
      if (!same || (entry.glued()[k] && !tokens.glued(first + k))) {
        return false;
      }
    }
    return anyCase || entry.letter() == null || tokens.written(first).equals(entry.letter());
  }
}
