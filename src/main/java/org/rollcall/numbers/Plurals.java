package org.rollcall.numbers;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;

/** Knows the plurals of English nouns, by table and by rule. */
final class Plurals {
  private static final List<Map.Entry<String, String>> ENDINGS =
      List.of(
          Map.entry("ies", "y"),
          Map.entry("sses", "ss"),
          Map.entry("shes", "sh"),
          Map.entry("ches", "ch"),
          Map.entry("xes", "x"),
          Map.entry("zzes", "zz"),
          Map.entry("oes", "o"));

  private Plurals() {}

  /** Whether token {@code i} looks like the plural of a noun. */
  static boolean isPlural(Tokens tokens, int i) {
    if (!tokens.isWord(i) || tokens.length(i) < 3 || tokens.has(i, Roles.NUMERAL)) {
      return false;
    }
    if (tokens.has(i, Roles.STOP)) {
      return false;
    }
    if (tokens.has(i, Roles.IRREGULAR)) {
      return !requireNonNull(Lexicon.PLURALS.get(tokens.key(i))).isEmpty();
    }
    return tokens.length(i) > 3
        && tokens.endsIn(i, "s")
        && !tokens.endsIn(i, "ss")
        && !tokens.endsIn(i, "us")
        && !tokens.endsIn(i, "is")
        && !tokens.isPossessive(i);
  }

  /** The singular of an English noun in lower case, by table and by rule. */
  static String singular(String noun) {
    String word =
        noun.endsWith("'s") || noun.endsWith("’s") ? noun.substring(0, noun.length() - 2) : noun;
    String known = Lexicon.PLURALS.get(word);
    if (known != null) {
      return known.isEmpty() ? word : known;
    }
    if (word.length() <= 3
        || !word.endsWith("s")
        || word.endsWith("ss")
        || word.endsWith("us")
        || word.endsWith("is")) {
      return word;
    }
    for (Map.Entry<String, String> ending : ENDINGS) {
      if (word.endsWith(ending.getKey())) {
        return word.substring(0, word.length() - ending.getKey().length()) + ending.getValue();
      }
    }
    return word.substring(0, word.length() - 1);
  }
}
