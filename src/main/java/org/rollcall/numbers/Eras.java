package org.rollcall.numbers;

import java.time.LocalDate;
import java.util.Locale;
import org.rollcall.model.Quantity.Bound;
import org.rollcall.model.Quantity.Kind;
import org.rollcall.numbers.DateWords.Part;

/** Reads stretches of years and parts of one: decades, centuries, quarters, years before Christ. */
final class Eras {
  private final Tokens tokens;
  private final Quarters quarters;
  private final DateWords words;

  Eras(Tokens tokens, LocalDate anchor) {
    this.tokens = tokens;
    this.quarters = new Quarters(tokens, anchor);
    this.words = new DateWords(tokens);
  }

  /** The era that starts at token {@code i}, or null. */
  Reading parse(int i) {
    Reading r = decade(i);
    if (r == null) {
      r = century(i);
    }
    if (r == null) {
      r = quarters.parse(i);
    }
    return r == null ? christian(i) : r;
  }

  /**
   * "1980s", "the 1980's", "the '80s", "the eighties", "nineteen eighties", "the two thousands".
   */
  private Reading decade(int i) {
    if (tokens.isDigits(i)) {
      int n = tokens.whole(i, 4);
      int plural = plural(i + 1);
      if (plural < 0 || n < 0 || n % 10 != 0) {
        return null;
      }
      boolean four = tokens.key(i).length() == 4 && n >= 1000;
      boolean two = tokens.key(i).length() == 2 && n >= 20 && (tokens.is(i - 1, "'") || isTold(i));
      return four ? decade(i, plural, n) : two ? decade(i, plural, 1900 + n) : null;
    }
    Integer tens = Lexicon.DECADES.get(tokens.key(i));
    if (tens != null) {
      return isTold(i) ? decade(i, i + 1, 1900 + tens) : null;
    }
    Integer century = tokens.numeral(i);
    Integer later = century == null ? null : Lexicon.DECADES.get(tokens.key(i + 1));
    if (later != null && century >= 11 && century <= 20) {
      return decade(i, i + 2, century * 100 + later);
    }
    boolean thousands =
        tokens.is(i, "two") && tokens.is(i + 1, "thousands") && tokens.is(i - 1, "the");
    return thousands ? decade(i, i + 2, 2000) : null;
  }

  private int plural(int k) {
    if (tokens.is(k, "s") && tokens.glued(k)) {
      return k + 1;
    }
    return tokens.joins(k, "'") && tokens.is(k + 1, "s") ? k + 2 : -1;
  }

  private boolean isTold(int i) {
    int k = tokens.isAny(i - 1, "early", "late", "mid", "-") ? i - 2 : i - 1;
    k = tokens.isAny(k, "early", "late", "mid") ? k - 1 : k;
    return tokens.is(k, "the");
  }

  private static Reading decade(int first, int end, int year) {
    String value = String.format(Locale.ROOT, "%03dX", year / 10);
    return new Reading(
        first,
        end,
        first,
        Kind.DATE,
        value,
        Integer.toString(year),
        Integer.toString(year + 9),
        Bound.EXACT,
        "",
        -1);
  }

  /** "the 15th century", "21st-century". */
  private Reading century(int i) {
    Part nth = words.ordinal(i);
    if (nth == null || nth.number() > 30) {
      return null;
    }
    int k = tokens.is(nth.end(), "-") ? nth.end() + 1 : nth.end();
    if (!tokens.isAny(k, "century", "centuries") || tokens.isAny(k + 1, "bc", "bce", "b")) {
      return null;
    }
    int first = (nth.number() - 1) * 100;
    String value = String.format(Locale.ROOT, "%02dXX", nth.number() - 1);
    String low = String.format(Locale.ROOT, "%04d", first);
    String high = String.format(Locale.ROOT, "%04d", first + 99);
    return new Reading(i, k + 1, i, Kind.DATE, value, low, high, Bound.EXACT, "", -1);
  }

  /** "300 BC", "14 A.D.": ISO 8601 counts the year before the first one as 0. */
  private Reading christian(int i) {
    int n = tokens.whole(i, 4);
    if (n < 1) {
      return null;
    }
    if (tokens.is(i - 1, "ad") && tokens.isAllCapitals(i - 1) && !tokens.glued(i)) {
      return Reading.date(i - 1, i + 1, String.format(Locale.ROOT, "%04d", n));
    }
    int k = i + 1;
    boolean dotted = tokens.is(k + 1, ".") && tokens.is(k + 3, ".");
    String era = dotted ? tokens.key(k) + tokens.key(k + 2) : tokens.key(k);
    if (tokens.glued(k) || !(dotted || tokens.isAllCapitals(k))) {
      return null;
    }
    int end = dotted ? k + 4 : k + 1;
    return switch (era) {
      case "ad", "ce" -> Reading.date(i, end, String.format(Locale.ROOT, "%04d", n));
      case "bc", "bce" ->
          Reading.date(i, end, n == 1 ? "0000" : String.format(Locale.ROOT, "-%04d", n - 1));
      default -> null;
    };
  }
}
