package org.rollcall.merge;

import java.util.List;
import java.util.Optional;
import org.rollcall.model.Document;
import org.rollcall.model.Sentence;

/**
 * Joins other names that the text introduces: "also known as", appositions ("the Iron Finch, Ilse
 * Brandel,"), a name in another language in brackets, and "he wrote under the name" far from whom
 * it means.
 */
final class Introductions {
  private static final int FARTHEST = 60;
  private static final String BREAKS = ",-\u2013\u2014";
  private static final String CLOSING = BREAKS + ".;:)";

  private final String text;
  private final Clusters clusters;
  private final List<Named> named;
  private final ProtagonistRule protagonists;

  /**
   * @param named all mentions in the order of the text
   */
  Introductions(Document document, Clusters clusters, List<Named> named) {
    this.text = document.text();
    this.clusters = clusters;
    this.named = named;
    List<Sentence> sentences = document.sentences();
    this.protagonists = new ProtagonistRule(text, sentences, named);
  }

  /** Looks at each two names that follow one another, then at the names nobody stands beside. */
  void join() {
    boolean[] introduced = new boolean[named.size()];
    boolean inBracket = false;
    boolean list = false;
    for (int i = 1; i < named.size(); i++) {
      Named left = named.get(i - 1);
      Named right = named.get(i);
      String between = between(left, right);
      boolean alike = left.form().type() == right.form().type();
      boolean near = alike && between.length() <= FARTHEST && between.indexOf('\n') < 0;
      boolean knownAs = near && KnownAs.links(between);
      boolean translated =
          near && (translates(left, right, between) || (inBracket && goesOn(between)));
      boolean next = near && introduced[i - 1] && ((list && isList(between)) || isOr(between));
      list =
          (list && next)
              || KnownAs.atEnd(between, 0, between.length()).filter(KnownAs::plural).isPresent();
      inBracket = translated;
      if (knownAs || translated || next) {
        introduced[i] = clusters.join(right.form(), left.form(), Rule.ALSO_KNOWN_AS);
      } else if (near && isApposition(left, right, between)) {
        introduced[i] = apposed(left, right);
      } else if (right.isPerson()) {
        Optional<Named> meant = protagonists.of(i);
        introduced[i] =
            meant.isPresent()
                && clusters.join(right.form(), meant.get().form(), Rule.ALSO_KNOWN_AS);
      }
    }
  }

  private boolean apposed(Named left, Named right) {
    Rule rule = isBehindKnownAs(text, left) ? Rule.ALSO_KNOWN_AS : Rule.APPOSITION;
    return isEpithet(right)
        ? clusters.join(right.form(), left.form(), rule)
        : clusters.join(left.form(), right.form(), rule);
  }

  /** "Port-Amel (Ruritanian: X", "Dr Sato (佐藤", "the sculptor Ada Bran ("Bran")". */
  private boolean translates(Named left, Named right, String between) {
    String mark = between.strip();
    if (mark.length() > 1 && mark.charAt(0) == '(' && Quotes.isQuote(mark.charAt(1))) {
      boolean quoted = right.end() < text.length() && Quotes.isQuote(text.charAt(right.end()));
      return quoted && mark.length() == 2;
    }
    if (!mark.startsWith("(") && !mark.startsWith("[")) {
      return false;
    }
    return Pieces.words(between).isEmpty()
        ? Letters.isLatin(left.mention().text()) != Letters.isLatin(right.mention().text())
        : goesOn(between) && (mark.indexOf(':') > 0 || mark.indexOf(';') > 0);
  }

  private static boolean goesOn(String between) {
    if (between.indexOf(')') >= 0) {
      return false;
    }
    for (String word : Pieces.words(between)) {
      if (!isLanguage(word)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLanguage(String word) {
    return Words.LANGUAGES.contains(word) || OtherNames.PLACES.countryOf(word).isPresent();
  }

  private static boolean isOr(String between) {
    List<String> words = Pieces.words(between);
    return words.contains("or") && Words.ALSO.containsAll(words);
  }

  /** A comma or "and", whatever brackets there are. */
  private static boolean isList(String between) {
    int open = between.indexOf('(');
    int close = between.indexOf(')');
    String rest = open >= 0 && close > open ? between.substring(close + 1) : between;
    List<String> words = Pieces.words(rest);
    return rest.indexOf('.') < 0 && (words.isEmpty() || words.equals(List.of("and")) || isOr(rest));
  }

  /** An epithet beside a name, or "known as the Iron Finch - Ilse Brandel". */
  private boolean isApposition(Named left, Named right, String between) {
    String mark = between.strip();
    if (isBreak(mark) && isBehindKnownAs(text, left)) {
      return true;
    }
    boolean broken = !mark.isEmpty() && BREAKS.indexOf(mark.charAt(0)) >= 0;
    if (!broken || !left.isPerson() || !isClosed(right)) {
      return false;
    }
    List<String> words = Pieces.words(between);
    return (words.isEmpty() && isEpithet(left) && right.form().name().full())
        || (words.equals(List.of("the")) && left.form().name().full() && !isEpithet(left));
  }

  /** A comma or dash and nothing else. */
  static boolean isBreak(String mark) {
    return mark.length() == 1 && BREAKS.contains(mark);
  }

  /** People's names have no article: what has one is an epithet. */
  private boolean isEpithet(Named named) {
    int start = named.start();
    return named.isPerson()
        && start >= 4
        && text.substring(start - 4, start).equalsIgnoreCase("the ")
        && (start == 4 || !Character.isLetterOrDigit(text.charAt(start - 5)));
  }

  private boolean isClosed(Named named) {
    int end = named.end();
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    return end == text.length()
        || CLOSING.indexOf(text.charAt(end)) >= 0
        || text.charAt(end) == '\n';
  }

  /** Whether a name stands right behind a strong mark. */
  static boolean isBehindKnownAs(String text, Named named) {
    return isBehindKnownAs(text, named.start());
  }

  /** Whether what starts here stands right behind a strong mark. */
  static boolean isBehindKnownAs(String text, int start) {
    return KnownAs.atEnd(text, Math.max(0, start - FARTHEST), start)
        .filter(KnownAs::strong)
        .isPresent();
  }

  private String between(Named left, Named right) {
    return text.substring(left.end(), Math.max(left.end(), right.start()));
  }
}
