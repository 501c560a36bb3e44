package org.rollcall.merge;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which names of organisations don't contradict one another. */
final class OrganisationNames {
  private static final int SHORTEST_PLURAL = 5;
  private static final int LONG = 16;
  private static final Set<String> TAILS = Set.of("of", "for", "and");

  private OrganisationNames() {}

  /** Whether two names may be one organisation's. */
  static boolean agree(OrganisationName a, OrganisationName b) {
    if (a.acronym() || b.acronym()) {
      return (a.acronym() && b.acronym()) ? sameTail(a.key(), b.key()) : true;
    }
    Optional<String> usual = a.usual();
    return (usual.isPresent() && usual.equals(b.usual()))
        || within(a.body(), b.body())
        || within(b.body(), a.body())
        || plural(a, b);
  }

  /** NRF and NRFA: one may name the country and the other not. */
  private static boolean sameTail(String a, String b) {
    return a.startsWith(b) || b.startsWith(a);
  }

  private static boolean within(List<String> few, List<String> many) {
    return (many.size() > LONG ? new HashSet<>(many) : many).containsAll(few);
  }

  /** The same name but for an s or es at its end. */
  static boolean plural(OrganisationName a, OrganisationName b) {
    return a.key().equals(b.key() + "s") || b.key().equals(a.key() + "s");
  }

  /** A key without the s of its plural; short words and those in ss keep it. */
  static String singular(String key) {
    boolean plural = key.length() > SHORTEST_PLURAL && key.endsWith("s") && !key.endsWith("ss");
    return plural ? key.substring(0, key.length() - 1) : key;
  }

  /**
   * Whether people shorten the long name so: to its end (Farmers Party, of Ruritanian Farmers
   * Party), to what stands before "of", or to its first word. "Tidewater Works" is no short form of
   * "Tidewater Works Europe", nor an academy of its branch.
   */
  static boolean shortens(OrganisationName few, OrganisationName many) {
    List<String> part = few.words();
    List<String> whole = many.words();
    int rest = whole.size() - part.size();
    if (rest <= 0 || few.content().isEmpty()) {
      return false;
    }
    if (whole.subList(rest, whole.size()).equals(part)) {
      return !Words.FUNCTION.contains(whole.get(rest - 1));
    }
    boolean begins = whole.subList(0, part.size()).equals(part);
    return begins && (part.size() == 1 || isTail(whole.get(part.size())));
  }

  private static boolean isTail(String word) {
    return TAILS.contains(word) || Words.GENERIC.contains(word);
  }

  /** Whether a run of words stands in another side by side. */
  static boolean isRun(List<String> few, List<String> many) {
    return Collections.indexOfSubList(many, few) >= 0;
  }

  /** Whether the letters of a folded acronym go in order through the name, from an initial on. */
  static boolean spells(String acronym, OrganisationName name) {
    String letters = String.join("", name.words());
    boolean initial = false;
    for (String word : name.words()) {
      initial |= word.charAt(0) == acronym.charAt(0);
    }
    int at = letters.indexOf(acronym.charAt(0));
    for (int i = 1; i < acronym.length() && at >= 0; i++) {
      at = letters.indexOf(acronym.charAt(i), at + 1);
    }
    return initial && at >= 0;
  }
}
