package org.rollcall.names;

import java.util.ArrayList;
import java.util.List;

/**
 * A word type with all that its features need, worked out once.
 *
 * @param form as written; an address or tag is {@code <url>}
 * @param key how the lexicon knows it
 * @param shape see {@link Shape}
 * @param capitalised whether it starts with a capital
 * @param allCaps whether it has two or more letters, all capitals
 * @param entry what the lexicon knows of it
 * @param affixes its prefixes and suffixes as features without position
 */
record Word(
    String form,
    String key,
    String shape,
    boolean capitalised,
    boolean allCaps,
    Lexicon.Entry entry,
    List<String> affixes) {

  private static final int LONGEST_AFFIX = 4;

  static Word of(String token, Lexicon lexicon) {
    String form = isAddress(token) ? "<url>" : token;
    String key = Lexicon.key(form);
    return new Word(
        form,
        key,
        Shape.of(form),
        Shape.isCapitalised(form),
        Shape.isAllCaps(form),
        lexicon.of(key),
        affixes(form));
  }

  /** Whether a token is a web or mail address, a handle or a tag. */
  static boolean isAddress(String token) {
    char first = token.charAt(0);
    return token.length() > 1 && (first == '@' || first == '#')
        || token.indexOf('/') > 0
        || token.indexOf('@') > 0
        || token.startsWith("www.");
  }

  private static List<String> affixes(String form) {
    List<String> affixes = new ArrayList<>(2 * LONGEST_AFFIX);
    for (int n = 1; n <= LONGEST_AFFIX && n < form.length(); n++) {
      affixes.add("p" + form.substring(0, n));
      affixes.add("s" + form.substring(form.length() - n));
    }
    return affixes;
  }

  /** The path of its class by meaning; empty if unknown. */
  String path() {
    return entry.path();
  }

  /** The lists of names it stands in; -1 for a word in lower case, which is none. */
  int gazetteer() {
    return capitalised ? entry.gazetteer() : -1;
  }

  /** The first {@code bits} of the class' path, or all of it if it is shorter. */
  String path(int bits) {
    String path = entry.path();
    return path.length() <= bits ? path : path.substring(0, bits);
  }
}
