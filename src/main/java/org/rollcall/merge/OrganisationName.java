package org.rollcall.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** An organisation's name taken apart. What is asked for again and again is kept. */
final class OrganisationName implements Name {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 8;

  private final List<String> words;
  private final boolean acronym;
  private final String key;
  private @Nullable List<String>
      content; // these three when first asked for; any thread makes the same
  private @Nullable List<String> body;
  private @Nullable List<String> core;

  private OrganisationName(List<String> words, boolean acronym, String key) {
    this.words = words;
    this.acronym = acronym;
    this.key = key;
  }

  static OrganisationName of(String surface) {
    List<String> words = wordsOf(surface);
    boolean acronym = words.size() == 1 && isAcronym(surface);
    return new OrganisationName(words, acronym, joined(words));
  }

  static String keyOf(String surface) {
    return joined(wordsOf(surface));
  }

  /** Words with spaces between; a single one as it is. */
  static String joined(List<String> words) {
    return words.size() == 1 ? words.get(0) : String.join(" ", words);
  }

  /** Folded words; letters with full stops between are one word, a leading article is none. */
  static List<String> wordsOf(String surface) {
    List<String> words = Pieces.words(withoutStops(surface));
    int start = 0;
    while (start + 1 < words.size() && Words.ARTICLES.contains(words.get(start))) {
      start++;
    }
    return words.isEmpty()
        ? List.of(Letters.fold(surface))
        : List.copyOf(words.subList(start, words.size()));
  }

  private static String withoutStops(String surface) {
    String joined = isInitialled(surface) ? surface.replace("&", "").replace(" ", "") : surface;
    return joined.indexOf('.') < 0 ? joined : joined.replace(".", "");
  }

  /** "B&V", "B & V": letters for the names of a firm. */
  private static boolean isInitialled(String surface) {
    if (surface.length() > LONGEST || surface.indexOf('&') <= 0) {
      return false;
    }
    for (int i = 0; i < surface.length(); i++) {
      char c = surface.charAt(i);
      if (!Character.isUpperCase(c) && c != '&' && c != ' ') {
        return false;
      }
    }
    return true;
  }

  private static boolean isAcronym(String surface) {
    String letters = String.join("", Pieces.of(withoutStops(surface)));
    String singular = letters.endsWith("s") ? letters.substring(0, letters.length() - 1) : letters;
    return singular.length() >= SHORTEST
        && singular.length() <= LONGEST
        && Letters.isCapitals(singular);
  }

  /** Folded, without articles at the front. */
  List<String> words() {
    return words;
  }

  /** Whether it is one word of two to eight capitals. */
  boolean acronym() {
    return acronym;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public boolean full() {
    return !acronym;
  }

  @Override
  public OrganisationName sharing(UnaryOperator<List<String>> words) {
    return new OrganisationName(words.apply(this.words), acronym, key);
  }

  /** The name in {@code aliases.tsv}, if it is there. */
  Optional<String> usual() {
    return OtherNames.ORGANISATIONS.nameOf(key);
  }

  /** The words that carry meaning, countries as such ("danish" as "denmark", "us" in full). */
  List<String> content() {
    if (content == null) {
      content = content(words);
    }
    return content;
  }

  /** Whether it ends with Inc, Ltd or another legal form. */
  boolean company() {
    return Words.LEGAL.contains(words.get(words.size() - 1));
  }

  /** The content without Inc, Ltd and other legal forms at the end. */
  List<String> body() {
    if (body == null) {
      List<String> left = withoutEnd(words, Words.LEGAL);
      body = left.size() == words.size() ? content() : content(left);
    }
    return body;
  }

  /** The content without what an organisation is (Group, Agency, University) at the end. */
  List<String> core() {
    if (core == null) {
      List<String> left = withoutEnd(words, Words.LEGAL);
      List<String> few = withoutEnd(left, Words.GENERIC);
      core = few.size() == left.size() ? body() : content(few);
    }
    return core;
  }

  /** The words themselves, to save memory, if all of them carry meaning. */
  private static List<String> content(List<String> words) {
    List<String> content = new ArrayList<>(words.size());
    for (String word : words) {
      if (!Words.FUNCTION.contains(word)) {
        content.addAll(OtherNames.expand(word));
      }
    }
    return content.equals(words) ? words : content;
  }

  private static List<String> withoutEnd(List<String> words, Set<String> ends) {
    int end = words.size();
    while (end > 1 && ends.contains(words.get(end - 1))) {
      end--;
    }
    return words.subList(0, end);
  }

  /** The acronyms it may have, folded: of all words, of those with content, without "of X". */
  Set<String> acronyms() {
    Set<String> acronyms = new TreeSet<>();
    addInitials(words, acronyms);
    for (int i = SHORTEST; i < words.size(); i++) {
      if (Words.FUNCTION.contains(words.get(i))) {
        addInitials(words.subList(0, i), acronyms);
      }
    }
    return acronyms;
  }

  private static void addInitials(List<String> words, Set<String> to) {
    StringBuilder all = new StringBuilder();
    StringBuilder content = new StringBuilder();
    for (String word : words) {
      all.append(word.charAt(0));
      if (!Words.FUNCTION.contains(word)) {
        content.append(word.charAt(0));
      }
    }
    if (all.length() >= SHORTEST) {
      to.add(all.toString());
    }
    if (content.length() >= SHORTEST) {
      to.add(content.toString());
    }
  }

  @Override
  public boolean agrees(Name other) {
    return other instanceof OrganisationName name && OrganisationNames.agree(this, name);
  }
}
