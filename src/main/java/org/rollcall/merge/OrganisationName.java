package org.rollcall.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * An organisation's name taken apart.
 *
 * @param words folded, without articles at the front
 * @param acronym whether it is one word of two to eight capitals
 */
record OrganisationName(List<String> words, boolean acronym) implements Name {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 8;

  static OrganisationName of(String surface) {
    List<String> words = wordsOf(surface);
    boolean acronym = words.size() == 1 && isAcronym(surface);
    return new OrganisationName(words, acronym);
  }

  static String keyOf(String surface) {
    return String.join(" ", wordsOf(surface));
  }

  /** Folded words; letters with full stops between are one word, a leading article is none. */
  static List<String> wordsOf(String surface) {
    List<String> words = new ArrayList<>(Letters.words(withoutStops(surface)));
    while (words.size() > 1 && Words.ARTICLES.contains(words.get(0))) {
      words.remove(0);
    }
    return words.isEmpty() ? List.of(Letters.fold(surface)) : List.copyOf(words);
  }

  private static String withoutStops(String surface) {
    String joined = isInitialled(surface) ? surface.replace("&", "").replace(" ", "") : surface;
    return joined.indexOf('.') < 0 ? joined : joined.replace(".", "");
  }

  /** "B&V", "B & V": letters for the names of a firm. */
  private static boolean isInitialled(String surface) {
    return surface.indexOf('&') > 0
        && surface.length() <= LONGEST
        && surface.chars().allMatch(c -> Character.isUpperCase(c) || c == '&' || c == ' ');
  }

  private static boolean isAcronym(String surface) {
    String letters = Letters.pieces(withoutStops(surface)).stream().reduce("", String::concat);
    String singular = letters.endsWith("s") ? letters.substring(0, letters.length() - 1) : letters;
    return Letters.isCapitals(singular)
        && singular.length() >= SHORTEST
        && singular.length() <= LONGEST;
  }

  @Override
  public String key() {
    return String.join(" ", words);
  }

  @Override
  public boolean full() {
    return !acronym;
  }

  @Override
  public OrganisationName sharing(UnaryOperator<List<String>> words) {
    return new OrganisationName(words.apply(this.words), acronym);
  }

  /** The name in {@code aliases.tsv}, if it is there. */
  Optional<String> usual() {
    return OtherNames.ORGANISATIONS.nameOf(key());
  }

  /** The words that carry meaning, countries as such ("danish" as "denmark", "us" in full). */
  List<String> content() {
    return content(words);
  }

  /** Whether it ends with Inc, Ltd or another legal form. */
  boolean company() {
    return Words.LEGAL.contains(words.get(words.size() - 1));
  }

  /** The content without Inc, Ltd and other legal forms at the end. */
  List<String> body() {
    return content(withoutEnd(words, Words.LEGAL));
  }

  /** The content without what an organisation is (Group, Agency, University) at the end. */
  List<String> core() {
    return content(withoutEnd(withoutEnd(words, Words.LEGAL), Words.GENERIC));
  }

  private static List<String> content(List<String> words) {
    return words.stream()
        .filter(word -> !Words.FUNCTION.contains(word))
        .flatMap(word -> OtherNames.expand(word).stream())
        .toList();
  }

  private static List<String> withoutEnd(List<String> words, Set<String> ends) {
    int end = words.size();
    while (end > 1 && ends.contains(words.get(end - 1))) {
      end--;
    }
    return words.subList(0, end);
  }

  /** The acronyms it may have, folded: of all words, of those with content, without "of X". */
  TreeSet<String> acronyms() {
    TreeSet<String> acronyms = new TreeSet<>();
    addInitials(words, acronyms);
    for (int i = SHORTEST; i < words.size(); i++) {
      if (Words.FUNCTION.contains(words.get(i))) {
        addInitials(words.subList(0, i), acronyms);
      }
    }
    return acronyms;
  }

  private static void addInitials(List<String> words, TreeSet<String> to) {
    StringBuilder all = new StringBuilder();
    StringBuilder content = new StringBuilder();
    for (String word : words) {
      all.append(word.charAt(0));
      if (!Words.FUNCTION.contains(word)) {
        content.append(word.charAt(0));
      }
    }
    to.add(all.toString());
    to.add(content.toString());
    to.removeIf(acronym -> acronym.length() < SHORTEST);
  }

  @Override
  public boolean agrees(Name other) {
    return other instanceof OrganisationName name && OrganisationNames.agree(this, name);
  }
}
