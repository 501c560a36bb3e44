package org.rollcall.numbers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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

  private record Entry<T>(List<Token> form, String written, T meaning) {}

  private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();
  private final Map<String, List<Entry<T>>> byLast = new HashMap<>();

  private final int role;

  /**
   * @param role the role, of {@link Roles}, that the first tokens of all phrases have, and the last
   *     ones where phrases are sought backwards
   */
  Phrases(int role) {
    this.role = role;
  }

  /** The role of the tokens at which a phrase may start or end. */
  int role() {
    return role;
  }

  /** Adds a phrase; of two equal ones the first holds. */
  void put(String phrase, T meaning) {
    List<Token> form = Lexer.read(phrase, null);
    Entry<T> entry = new Entry<>(form, phrase, meaning);
    insert(byFirst, form.get(0).key(), entry);
    insert(byLast, form.get(form.size() - 1).key(), entry);
  }

  private static <T> void insert(Map<String, List<Entry<T>>> map, String key, Entry<T> entry) {
    List<Entry<T>> entries = map.computeIfAbsent(key, k -> new ArrayList<>());
    entries.add(entry);
    entries.sort(Comparator.comparingInt((Entry<T> e) -> -e.form().size()));
  }

  /** The first tokens of all phrases. */
  Set<String> firsts() {
    return byFirst.keySet();
  }

  /** The last tokens of all phrases. */
  Set<String> lasts() {
    return byLast.keySet();
  }

  /** All words and signs of all phrases. */
  Set<String> words() {
    return byFirst.values().stream()
        .flatMap(List::stream)
        .flatMap(entry -> entry.form().stream())
        .map(Token::key)
        .collect(Collectors.toSet());
  }

  /** The longest phrase that starts at token {@code i}, or null. */
  Match<T> at(Tokens tokens, int i) {
    if (!tokens.has(i, role)) {
      return null;
    }
    for (Entry<T> e : byFirst.getOrDefault(tokens.key(i), List.of())) {
      if (fits(tokens, i, e)) {
        return new Match<>(e.meaning(), i, i + e.form().size());
      }
    }
    return null;
  }

  /** The longest phrase whose last token is before token {@code end}, or null. */
  Match<T> before(Tokens tokens, int end) {
    if (!tokens.has(end - 1, role)) {
      return null;
    }
    for (Entry<T> e : byLast.getOrDefault(tokens.key(end - 1), List.of())) {
      int first = end - e.form().size();
      if (fits(tokens, first, e)) {
        return new Match<>(e.meaning(), first, end);
      }
    }
    return null;
  }

  private static boolean fits(Tokens tokens, int first, Entry<?> entry) {
    List<Token> form = entry.form();
    for (int k = 0; k < form.size(); k++) {
      Token want = form.get(k);
      Token have = tokens.get(first + k);
      boolean same = tokens.is(first + k, want.key()) || tokens.isFigure(first + k, want.key());
      if (!same || k > 0 && want.glued() && !have.glued()) {
        return false;
      }
    }
    return entry.written().length() > 1 || tokens.written(first).equals(entry.written());
  }
}
