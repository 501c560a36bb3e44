package org.rollcall.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.rollcall.model.EntityType;
import org.rollcall.model.LinkedMention;
import org.rollcall.model.Mention;
import org.rollcall.model.Profile;

/**
 * Reads from an article what it says of its people: the words right before a name ("the Ruritanian
 * striker Maria Lopez"), what stands beside it ("Maria Lopez, a striker,", "Maria Lopez is a
 * striker"), a year of birth in brackets, and relatives named next.
 */
final class Profiles {
  private static final int WORDS_BEFORE = 4;
  private static final int WORDS_BEHIND = 10;
  private static final int FARTHEST = 90;

  private final String text;
  private final List<Mention> people = new ArrayList<>();
  private final Map<Mention, Integer> ranks = new HashMap<>();

  /**
   * @param mentions all mentions of the article in the order of the text
   */
  Profiles(String text, List<Named> mentions) {
    this.text = text;
    for (Named named : mentions) {
      if (named.mention().type() == EntityType.PERSON) { // as it was tagged
        ranks.put(named.mention(), people.size());
        people.add(named.mention());
      }
    }
  }

  /** What is said of a person at all the mentions of him. */
  Profile of(List<LinkedMention> mentions) {
    NavigableSet<String> roles = new TreeSet<>();
    NavigableSet<String> countries = new TreeSet<>();
    NavigableSet<String> relatives = new TreeSet<>();
    OptionalInt born = OptionalInt.empty();
    for (LinkedMention linked : mentions) {
      Mention mention = linked.mention();
      for (String word : said(mention)) {
        role(word).ifPresent(roles::add);
        country(word).ifPresent(countries::add);
      }
      relative(mention).ifPresent(relatives::add);
      born = born.isPresent() ? born : born(mention);
    }
    boolean nothing = roles.isEmpty() && countries.isEmpty() && relatives.isEmpty();
    return nothing && born.isEmpty()
        ? Profile.NONE
        : new Profile(roles, countries, relatives, born);
  }

  private static Optional<String> role(String word) {
    Optional<String> role = Roles.of(word);
    return role.isPresent() ? role : Roles.of(OrganisationNames.singular(word));
  }

  private static Optional<String> country(String word) {
    Optional<String> country = OtherNames.PLACES.countryOf(word);
    return country.isPresent() ? country : OtherNames.PLACES.nameOf(word);
  }

  private List<String> said(Mention mention) {
    List<String> said = new ArrayList<>(before(mention.span().start()));
    said.addAll(behind(mention.span().end()));
    for (String word : Pieces.words(mention.text())) {
      if (Words.TITLES.contains(word)) {
        said.add(word);
      }
    }
    return said;
  }

  /** The last words before a name, up to a mark. */
  private List<String> before(int start) {
    int from = start;
    while (from > 0 && start - from < FARTHEST && !isMark(text.charAt(from - 1))) {
      from--;
    }
    List<String> words = Pieces.words(text, from, start);
    List<String> last = words.subList(Math.max(0, words.size() - WORDS_BEFORE), words.size());
    // Of "the coach of striker" and "defender and striker" only what stands behind counts.
    int cut = last.size();
    while (cut > 0 && !Words.FUNCTION.contains(last.get(cut - 1)) && !isVerb(last.get(cut - 1))) {
      cut--;
    }
    return last.subList(cut, last.size());
  }

  private static boolean isVerb(String word) {
    return (word.length() > 3 && word.endsWith("ed")) || word.equals("said") || word.equals("met");
  }

  /** ", a striker of X," or " is a striker": up to a mark. */
  private List<String> behind(int end) {
    boolean comma = text.startsWith(", ", end);
    if (!comma && !text.startsWith(" ", end)) {
      return List.of();
    }
    int last = Math.min(text.length(), end + FARTHEST);
    int from = comma ? end + 2 : end;
    List<String> lead = Pieces.words(text, from, Math.min(last, from + 9));
    if (lead.isEmpty() || !(comma ? isOpening(lead.get(0)) : isCopula(lead.get(0)))) {
      return List.of();
    }
    int to = from;
    while (to < last && !isMark(text.charAt(to))) {
      to++;
    }
    List<String> words = Pieces.words(text, from, to);
    return words.subList(0, Math.min(words.size(), WORDS_BEHIND));
  }

  private static boolean isCopula(String word) {
    return word.equals("is") || word.equals("was");
  }

  private static boolean isOpening(String word) {
    return Words.ARTICLES.contains(word)
        || word.equals("former")
        || Roles.of(word).isPresent()
        || OtherNames.PLACES.countryOf(word).isPresent();
  }

  private static boolean isMark(char c) {
    return ",.;:()!?\n\"\u201c\u201d\u2013\u2014".indexOf(c) >= 0;
  }

  /** "his wife Ada" behind a name: {@code wife:ada}. */
  private Optional<String> relative(Mention mention) {
    int at = ranks.getOrDefault(mention, people.size());
    if (at + 1 >= people.size()) {
      return Optional.empty();
    }
    Mention next = people.get(at + 1);
    int end = mention.span().end();
    int start = Math.max(end, next.span().start());
    if (start - end > FARTHEST) {
      return Optional.empty();
    }
    String lastWord = Pieces.lastWord(text, /* start= */ end, /* end= */ start);
    if (!lastWord.equals("of") && !Words.KIN.contains(lastWord)) {
      return Optional.empty();
    }
    List<String> words = Pieces.words(text, /* start= */ end, /* end= */ start);
    int last = words.size() - 1;
    boolean own = last > 0 && Words.POSSESSIVE.contains(words.get(last - 1));
    boolean of =
        last > 0 && words.get(last).equals("of") && Words.KIN.contains(words.get(last - 1));
    String kin = own && Words.KIN.contains(words.get(last)) ? words.get(last) : "";
    kin = of ? words.get(last - 1) + " of" : kin;
    return kin.isEmpty()
        ? Optional.empty()
        : Optional.of(kin + ":" + PersonName.of(next.text()).given());
  }

  /** "(born 3 May 1931)", "(1931-1999)". */
  private OptionalInt born(Mention mention) {
    int open = mention.span().end();
    if (!text.startsWith(" (", open)) {
      return OptionalInt.empty();
    }
    String behind = text.substring(open, Math.min(text.length(), open + FARTHEST));
    int close = behind.indexOf(')');
    if (close < 0) {
      return OptionalInt.empty();
    }
    for (String word : Pieces.words(behind.substring(0, close))) {
      if (isYear(word)) {
        return OptionalInt.of(Integer.parseInt(word));
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isYear(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return false;
      }
    }
    return word.length() == 4;
  }
}
