package org.rollcall.names.lexicon;

import java.text.Normalizer;

/** Words without their accents, as Unicode takes letters apart. */
final class Accents {
  /**
   * The letters from U+00C0 to U+017F without their accents; a question mark where a letter has
   * none. The tables of {@link Normalizer} take long to load.
   */
  private static final String LATIN =
      "AAAAAA?CEEEEIIII?NOOOOO??UUUUY??aaaaaa?ceeeeiiii?nooooo??uuuuy?y"
          + "AaAaAaCcCcCcCcDd??EeEeEeEeEeGgGgGgGgHh??IiIiIiIiI???JjKk?LlLlLl?"
          + "???NnNnNn???OoOoOo??RrRrRrSsSsSsSsTtTt??UuUuUuUuUuUuWwYyYZzZzZz?";

  private static final char LATIN_START = '\u00c0';

  private Accents() {}

  /** The word without its accents; the same if it has none. */
  static String without(String word) {
    StringBuilder plain = null;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      int at = c - LATIN_START;
      if (at < 0 || (c >= '\u2010' && c <= '\u20bf')) { // none in ASCII, and no dash or currency
        continue;
      }
      if (at >= LATIN.length()) {
        return ofAny(word);
      }
      if (LATIN.charAt(at) != '?') {
        if (plain == null) {
          plain = new StringBuilder(word);
        }
        plain.setCharAt(i, LATIN.charAt(at));
      }
    }
    return plain == null ? word : plain.toString();
  }

  /** What Unicode has to say of any word; {@link #without} says the same of what it knows. */
  static String ofAny(String word) {
    StringBuilder plain = new StringBuilder(Normalizer.normalize(word, Normalizer.Form.NFD));
    for (int i = plain.length() - 1; i >= 0; i--) {
      if (Character.getType(plain.charAt(i)) == Character.NON_SPACING_MARK) {
        plain.deleteCharAt(i);
      }
    }
    return plain.toString();
  }
}
