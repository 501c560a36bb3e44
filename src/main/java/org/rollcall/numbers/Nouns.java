package org.rollcall.numbers;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun phrase that is counted, without a tagger: what follows up to a function word, a
 * sign, or the plural that ends it.
 */
final class Nouns {
  /**
   * What is counted.
   *
   * @param first its first token
   * @param end behind its last token
   * @param head the head noun, lower case and singular
   */
  record Phrase(int first, int end, String head) {}

  private static final int MOST_WORDS = 6;
  private static final Set<String> SKIPPED = Table.words("before-counted");

  private Nouns() {}

  /**
   * The noun phrase at token {@code i}, behind articles, possessives and quotation marks, or null.
   *
   * @param one whether one is counted, or a number in a row: the noun is no plural
   */
  static @Nullable Phrase at(Tokens tokens, int i, boolean one) {
    int k = i;
    while (k < i + 6
        && (tokens.isIn(k, SKIPPED)
            || tokens.isAny(k, "'", "\"")
            || ((tokens.is(i, "of") || tokens.is(i - 1, "of")) && isNumeral(tokens, k)))) {
      k++;
    }
    k = possessor(tokens, k);
    if (tokens.isIn(k, Lexicon.PEOPLE) && !Plurals.isPlural(tokens, k + 1)) {
      return new Phrase(k, k + 1, Plurals.singular(tokens.key(k)));
    }
    int end = one ? -1 : plural(tokens, k);
    end = end < 0 ? singular(tokens, k) : end;
    return end <= k
        ? null
        : new Phrase(k, Math.max(end, quoted(tokens, k)), Plurals.singular(tokens.key(end - 1)));
  }

  /** Before the closing quotation mark of words that open with one at token {@code i}, or -1. */
  private static int quoted(Tokens tokens, int i) {
    int k = i;
    while (tokens.isAny(i - 1, "'", "\"") && tokens.isWord(k) && k < i + MOST_WORDS) {
      k++;
    }
    return k > i && tokens.is(k, tokens.key(i - 1)) && tokens.glued(k) ? k : -1;
  }

  /** The noun phrase that ends before token {@code end} ("contracts worth …"), or null. */
  static @Nullable Phrase before(Tokens tokens, int end) {
    int first = end;
    while (first > end - MOST_WORDS && isNominal(tokens, first - 1)) {
      first--;
    }
    return first == end ? null : new Phrase(first, end, Plurals.singular(tokens.key(end - 1)));
  }

  /** The second number of "24 of the 50 seats". */
  private static boolean isNumeral(Tokens tokens, int k) {
    return tokens.isDigits(k) || tokens.has(k, Roles.NUMERAL);
  }

  /** Behind "Iran's": the owner isn't counted. */
  private static int possessor(Tokens tokens, int i) {
    for (int k = i; k < i + 3 && isNominal(tokens, k); k++) {
      if (tokens.isPossessive(k)) {
        return k + 1;
      }
    }
    return i;
  }

  /** Behind the first plural from token {@code i} on, and the one it stands for, or -1. */
  private static int plural(Tokens tokens, int i) {
    int k = i;
    for (int n = 0; n < MOST_WORDS; n++) {
      if (!isNominal(tokens, k)) {
        return -1;
      }
      int hyphens = compound(tokens, k);
      if (Plurals.isPlural(tokens, hyphens - 1)) {
        int end = hyphens;
        boolean attributive =
            tokens.isIn(end - 1, Lexicon.ATTRIBUTIVE) || tokens.isCapital(end - 1);
        boolean more =
            Plurals.isPlural(tokens, end) && isNominal(tokens, end) && !tokens.isCapital(end);
        return attributive && more ? end + 1 : end;
      }
      k = hyphens;
    }
    return -1;
  }

  /** Behind the nominal words from token {@code i} on, up to a verb form or a name, or -1. */
  private static int singular(Tokens tokens, int i) {
    if (isVerb(tokens, i)) {
      return -1;
    }
    int k = i;
    for (int n = 0; n < 4 && isNominal(tokens, k); n++) {
      boolean acting =
          tokens.endsIn(k, "ing")
              && (isNominal(tokens, k + 1)
                  || tokens.has(k + 1, Roles.START)
                  || tokens.isAny(k + 1, "the", "his", "her", "its"));
      boolean verb = k > i && (acting || tokens.endsIn(k, "ed") || tokens.endsIn(k, "ly"));
      boolean name = k > i && tokens.isCapital(k) && !tokens.isCapital(k - 1);
      if (verb || name) {
        break;
      }
      k = compound(tokens, k);
    }
    return k > i ? k : -1;
  }

  /** A past form: "12 drowned", "40 swam"; not the noun that only ends like one ("seed"). */
  private static boolean isVerb(Tokens tokens, int i) {
    return tokens.isIn(i, Lexicon.VERBS)
        || (tokens.endsIn(i, "ed") && tokens.length(i) > 4 && !tokens.endsIn(i, "eed"));
  }

  /** Behind a word and those hyphenated on to it, or an abbreviation ("U.S."). */
  private static int compound(Tokens tokens, int i) {
    int k = i + 1;
    while (isInitial(tokens, k - 1) && k < i + MOST_WORDS) {
      k += tokens.glued(k + 1) && isInitial(tokens, k + 1) ? 2 : 1;
    }
    while (tokens.joins(k, "-") && tokens.isWord(k + 1) && k < i + MOST_WORDS) {
      k += 2;
    }
    return k;
  }

  private static boolean isInitial(Tokens tokens, int i) {
    return tokens.isCapital(i)
        && tokens.length(i) == 1
        && tokens.is(i + 1, ".")
        && tokens.glued(i + 1);
  }

  /** Whether token {@code i} can be part of a noun phrase. */
  static boolean isNominal(Tokens tokens, int i) {
    return tokens.isWord(i)
        && !tokens.has(i, Roles.STOP | Roles.NUMERAL)
        && (tokens.length(i) > 1 || isInitial(tokens, i));
  }
}
