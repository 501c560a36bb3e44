package org.rollcall.numbers;

import java.time.LocalDate;
import org.rollcall.model.Quantity.Bound;
import org.rollcall.model.Quantity.Kind;
import org.rollcall.numbers.DateWords.Part;

/** Reads stretches of years and parts of one: decades, centuries, quarters, years before Christ. */
final class Eras {
  private final Tokens tokens;
  private final Quarters quarters;
  private final Stretches stretches;
  private final Years years;
  private final DateWords words;

  Eras(Tokens tokens, LocalDate anchor) {
    this.tokens = tokens;
    this.quarters = new Quarters(tokens, anchor);
    this.stretches = new Stretches(tokens, anchor);
    this.years = new Years(tokens);
    this.words = new DateWords(tokens);
  }

  /** The era that starts at token {@code i}, or null. */
  Reading parse(int i) {
    Reading r = stretches.parse(i);
    if (r == null) {
      r = fiscal(i);
    }
    if (r == null) {
      r = part(i);
    }
    if (r == null) {
      r = decade(i);
    }
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
      boolean four = tokens.length(i) == 4 && n >= 1000;
      boolean two = tokens.length(i) == 2 && n >= 20 && (tokens.is(i - 1, "'") || isTold(i));
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

  /** The ten years from {@code year} on. */
  static Reading decade(int first, int end, int year) {
    String value = PartialDate.padded(year / 10, 3) + "X";
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
    if (!tokens.isAny(k, "century", "centuries")) {
      return null;
    }
    int before = beforeChrist(k + 1);
    if (before < 0) {
      return century(i, k + 1, nth.number() - 1);
    }
    String low = negative(nth.number() * 100);
    String high = negative(nth.number() * 100 - 99);
    return Reading.dates(i, before, low + "/" + high, low, high);
  }

  /** The hundred years from 100 times {@code hundreds} on. */
  static Reading century(int first, int end, int hundreds) {
    String value = PartialDate.padded(hundreds, 2) + "XX";
    String low = PartialDate.padded(hundreds * 100, 4);
    String high = PartialDate.padded(hundreds * 100 + 99, 4);
    return new Reading(first, end, first, Kind.DATE, value, low, high, Bound.EXACT, "", -1);
  }

  /** Behind "BC" or "B.C." at token {@code k}, or -1. */
  private int beforeChrist(int k) {
    if (tokens.isAny(k, "bc", "bce")) {
      return k + 1;
    }
    boolean dotted = tokens.is(k, "b") && tokens.is(k + 1, ".") && tokens.is(k + 2, "c");
    return dotted ? tokens.is(k + 3, ".") ? k + 4 : k + 3 : -1;
  }

  /** Year {@code n} before Christ; ISO 8601 counts the year before the first one as 0. */
  private static String negative(int n) {
    return n == 1 ? "0000" : "-" + PartialDate.padded(n - 1, 4);
  }

  /** "FY2018", "FY 18". */
  private Reading fiscal(int i) {
    if (!tokens.is(i, "fy")) {
      return null;
    }
    Part year = years.at(i + 1, false);
    if (year == null && tokens.length(i + 1) == 2 && tokens.whole(i + 1, 2) >= 0) {
      year = new Part(Years.full(tokens.whole(i + 1, 2)), i + 2);
    }
    return year == null ? null : Reading.date(i, year.end(), Integer.toString(year.number()));
  }

  /** "the second half of the 1990s", "the first decade of the 21st century". */
  private Reading part(int i) {
    Part nth = words.ordinal(i);
    int k = nth == null ? i : nth.end();
    boolean half = tokens.is(k, "half");
    if (nth == null || !half && !tokens.is(k, "decade") || !tokens.is(k + 1, "of")) {
      return null;
    }
    int era = tokens.is(k + 2, "the") ? k + 3 : k + 2;
    Reading whole = century(era);
    int years = half ? 50 : 10;
    if (whole == null && half) {
      whole = decade(era);
      years = 5;
    }
    if (whole == null || whole.bound() != Bound.EXACT || nth.number() > (half ? 2 : 10)) {
      return null;
    }
    int low = Integer.parseInt(whole.low()) + (nth.number() - 1) * years;
    if (!half) {
      return decade(i, whole.end(), low);
    }
    String from = PartialDate.padded(low, 4);
    String to = PartialDate.padded(low + years - 1, 4);
    return Reading.dates(i, whole.end(), from + "/" + to, from, to);
  }

  /** "300 BC", "14 A.D.". */
  private Reading christian(int i) {
    int n = tokens.whole(i, 4);
    if (n < 1) {
      return null;
    }
    if (tokens.is(i - 1, "ad") && tokens.isAllCapitals(i - 1) && !tokens.glued(i)) {
      return Reading.date(i - 1, i + 1, PartialDate.padded(n, 4));
    }
    int k = i + 1;
    boolean dotted = tokens.is(k + 1, ".") && tokens.is(k + 3, ".");
    String era = dotted ? tokens.key(k) + tokens.key(k + 2) : tokens.key(k);
    if (tokens.glued(k) || !(dotted || tokens.isAllCapitals(k))) {
      return null;
    }
    int end = dotted ? k + 4 : k + 1;
    return switch (era) {
      case "ad", "ce" -> Reading.date(i, end, PartialDate.padded(n, 4));
      case "bc", "bce" -> Reading.date(i, end, negative(n));
      default -> null;
    };
  }
}
