package org.rollcall.numbers;

import java.util.Set;

/** Knows bare numbers that name or point and count nothing: labels, goals, the pronoun "one". */
final class Labels {
  private static final Set<String> NO_ONE = Table.words("before-one");

  private static final Set<String> NOT_ONE = Set.of("way", "day", "thing", "time", "another");

  private static final Set<String> JOINED = Table.words("behind-hyphen");

  private final Tokens tokens;

  Labels(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Whether the bare amount at token {@code i} counts nothing. */
  boolean isNone(Amount a, int i) {
    int end = a.end();
    if (tokens.glued(end)
        && (tokens.isWord(end) && !tokens.endsIn(end - 1, ".") && tokens.isDigits(end - 1))) {
      return true;
    }
    return isLabel(i, end)
        || isGroup(i, end)
        || isJoined(a, i)
        || isPronoun(a, i)
        || isScore(i, end)
        || isScoreline(i, end);
  }

  /** "page 5", "No. 5", "Boeing 737", "World War Two". */
  private boolean isLabel(int i, int end) {
    boolean dotted = tokens.is(i - 1, ".") && tokens.glued(i - 1);
    int k = dotted ? i - 2 : i - 1;
    if (tokens.is(i - 1, "#")
        || (tokens.isAny(k, "no", "nos", "number")
            && (dotted || tokens.isDigits(i) || tokens.is(k, "number")))) {
      return true;
    }
    boolean counted =
        Plurals.isPlural(tokens, end)
            || (Plurals.isPlural(tokens, end + 1) && Nouns.isNominal(tokens, end));
    if (dotted || counted) {
      return false;
    }
    boolean label = tokens.has(k, Roles.LABEL) && !tokens.isAny(k - 1, "a", "of");
    boolean name =
        tokens.hasCapital(k)
            && !tokens.has(k, Roles.STOP)
            && !tokens.has(k, Roles.CALENDAR)
            && Lexicon.LEFT.before(tokens, i) == null
            && !tokens.isBarrier(end);
    return label || (name && !tokens.isBarrier(k - 1));
  }

  /** "the Group of 20 met", "Gang of Four"; not "Group of 20 scouts". */
  private boolean isGroup(int i, int end) {
    return tokens.is(i - 1, "of")
        && tokens.isAny(i - 2, "group", "gang")
        && tokens.isCapital(i - 2)
        && !Plurals.isPlural(tokens, end);
  }

  /** "Rovers 3 United 1", "City 2, Wanderers 0": the goals of two clubs. */
  private boolean isScoreline(int i, int end) {
    if (tokens.whole(i, 2) < 0 || !isClub(i - 1)) {
      return false;
    }
    int k = tokens.is(end, ",") ? end + 1 : end;
    int first = k;
    while (k < first + 3 && isClub(k)) {
      k++;
    }
    return k > first && tokens.whole(k, 2) >= 0 && !Plurals.isPlural(tokens, k + 1);
  }

  private boolean isClub(int k) {
    return tokens.isCapital(k)
        && !tokens.has(k, Roles.STOP)
        && !tokens.has(k, Roles.CALENDAR | Roles.NUMERAL);
  }

  /** "one-sided", "two-way"; also the end of a compound. */
  private boolean isJoined(Amount a, int i) {
    if (tokens.joins(a.end(), "-")) {
      boolean small = a.number().intValue() <= 1 || tokens.isIn(a.end() + 1, JOINED);
      return !tokens.isWord(a.end() + 1) || small;
    }
    boolean compound = tokens.joins(i - 1, "-") && tokens.isWord(i - 2);
    return compound && !Codes.isMagnitude(tokens, i - 2);
  }

  /** "2-1", "3-0": two bare numbers with a hyphen that are no range. */
  private boolean isScore(int i, int end) {
    boolean left = tokens.joins(i - 1, "-") && tokens.isDigits(i - 2);
    boolean right = tokens.joins(end, "-") && tokens.isDigits(end + 1);
    return left || right;
  }

  /** "no one", "one of the", "this one": "one" counts only right before a noun. */
  private boolean isPronoun(Amount a, int i) {
    if (!tokens.is(i, "one") || a.end() != i + 1 || a.numeral().form() != Numeral.Form.WORDS) {
      return false;
    }
    if (tokens.isBarrier(i - 1) && tokens.isBarrier(i + 1)) {
      return false;
    }
    boolean noun =
        Nouns.isNominal(tokens, i + 1)
            && !tokens.isIn(i + 1, NOT_ONE)
            && !tokens.endsIn(i + 1, "ly");
    boolean named = tokens.isCapital(i) && tokens.isCapital(i - 1) && !tokens.isBarrier(i - 1);
    return !noun || tokens.isIn(i - 1, NO_ONE) || named;
  }
}
