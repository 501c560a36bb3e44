package org.rollcall.merge;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The words that introduce another name: "also known as", "nicknamed", "née", "under the pen name".
 *
 * @param start the mark's first word among the words it was found in
 * @param strong whether it says so by itself; "formerly" and "born" do only behind a comma or
 *     bracket
 * @param plural whether several names may follow ("under the pseudonyms")
 */
record KnownAs(int start, boolean strong, boolean plural) {
  private static final Set<String> BARE = Set.of("name", "names");
  private static final Set<String> BEFORE_AS = Set.of("known", "referred");
  private static final Set<String> LAST = new HashSet<>(Set.of("as", "called"));

  static {
    LAST.addAll(Words.ARTICLES); // and the last letter of "a.k.a."
    LAST.addAll(Words.KNOWN);
    LAST.addAll(Words.NAMING);
    LAST.addAll(Words.ONCE);
  }

  /** The mark at the end of a stretch of text; its last word tells of most that there is none. */
  static Optional<KnownAs> atEnd(String text, int start, int end) {
    return LAST.contains(Pieces.lastWord(text, start, end))
        ? atEnd(words(text.substring(start, end)))
        : Optional.empty();
  }

  /** The mark at the end of these words, an article behind it left aside. */
  static Optional<KnownAs> atEnd(List<String> words) {
    int last = words.size() - 1;
    if (last > 0 && Words.ARTICLES.contains(words.get(last))) {
      last--;
    }
    if (last < 0) {
      return Optional.empty();
    }
    String word = words.get(last);
    if (word.equals("as") && last > 0) {
      int known = words.get(last - 1).equals("to") ? last - 2 : last - 1;
      return known >= 0 && BEFORE_AS.contains(words.get(known))
          ? Optional.of(new KnownAs(known, true, false))
          : Optional.empty();
    }
    if (Words.KNOWN.contains(word)) {
      return Optional.of(new KnownAs(last, true, false));
    }
    if (Words.NAMING.contains(word) && (!BARE.contains(word) || isNaming(words, last))) {
      return Optional.of(new KnownAs(last, true, word.endsWith("s")));
    }
    if (word.equals("called")) {
      boolean adverb = last > 0 && Words.ALSO.contains(words.get(last - 1));
      return Optional.of(new KnownAs(last, adverb, false));
    }
    return Words.ONCE.contains(word)
        ? Optional.of(new KnownAs(last, false, false))
        : Optional.empty();
  }

  /** "under the name", "by his stage name"; not "the name" alone. */
  private static boolean isNaming(List<String> words, int at) {
    for (int i = at - 1; i >= 0 && Words.ALSO.contains(words.get(i)); i--) {
      if (words.get(i).equals("under") || words.get(i).equals("by")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the text between two names says that the second is another name of the first.
   *
   * @param between what stands between them
   */
  static boolean links(String between) {
    int bracket = between.lastIndexOf(')') + 1;
    Optional<KnownAs> mark = atEnd(between, bracket, between.length());
    if (mark.isEmpty()) {
      return false;
    }
    String behindBracket = between.substring(bracket);
    if (!mark.get().strong() && !isBreak(behindBracket.strip())) {
      return false;
    }
    List<String> before = words(behindBracket).subList(0, mark.get().start());
    return Words.ALSO.containsAll(before) || (mark.get().strong() && isRole(between, before));
  }

  /** The words of a stretch of text, "a.k.a." and "b." as one. */
  static List<String> words(String text) {
    return Pieces.words(text.replace("a.k.a.", "aka").replace("f.k.a.", "formerly"));
  }

  /** ", a singer better" before "known as": who a person is, but nobody's relative. */
  private static boolean isRole(String between, List<String> before) {
    return between.startsWith(", ")
        && between.indexOf(',', 1) < 0
        && Words.ARTICLES.contains(before.get(0))
        && Words.ALSO.contains(before.get(before.size() - 1))
        && Collections.disjoint(before, Words.KIN);
  }

  private static boolean isBreak(String between) {
    return !between.isEmpty() && ",([;".indexOf(between.charAt(0)) >= 0;
  }
}
