package org.rollcall.numbers;

import java.time.LocalDate;
import java.util.Locale;
import org.rollcall.model.Quantity.Bound;
import org.rollcall.model.Quantity.Kind;
import org.rollcall.numbers.DatePoints.Part;

/** Reads stretches of years and parts of one: decades, centuries, quarters, years before Christ. */
final class Eras {
  private final Tokens tokens;
  private final LocalDate anchor;
  private final Years years;
  private final DatePoints points;

  Eras(Tokens tokens, LocalDate anchor) {
    this.tokens = tokens;
    this.anchor = anchor;
    this.years = new Years(tokens);
    this.points = new DatePoints(tokens, anchor);
  }

  /** The era that starts at token {@code i}, or null. */
  Reading parse(int i) {
    Reading r = decade(i);
    if (r == null) {
      r = century(i);
    }
    if (r == null) {
      r = quarter(i);
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
    Integer century = Lexicon.NUMERALS.get(tokens.key(i));
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
    Part nth = points.ordinal(i);
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

  /** "the first quarter of 2019", "Q3 2018", "2017 Q1", "2019-H2". */
  private Reading quarter(int i) {
    Part part = sign(i);
    if (part != null) {
      int k = tokens.isAny(part.end(), "-", "of", ",") ? part.end() + 1 : part.end();
      Part year = year(k);
      return year == null ? null : months(i, year.end(), year.number(), part.number());
    }
    Part before = years.digits(i);
    if (before != null) {
      Part behind = sign(tokens.is(before.end(), "-") ? before.end() + 1 : before.end());
      return behind == null ? null : months(i, behind.end(), before.number(), behind.number());
    }
    Part nth = points.ordinal(i);
    int k = nth == null ? i : tokens.is(nth.end(), "-") ? nth.end() + 1 : nth.end();
    boolean half = nth != null && tokens.is(k, "half") && nth.number() <= 2;
    if (nth == null || !half && (!tokens.is(k, "quarter") || nth.number() > 4)) {
      return null;
    }
    Part year = year(tokens.isAny(k + 1, "of", "in") ? k + 2 : k + 1);
    return year == null
        ? null
        : months(i, year.end(), year.number(), half ? -nth.number() : nth.number());
  }

  /** Q1 to Q4 as 1 to 4, H1 and H2 as -1 and -2. */
  private Part sign(int i) {
    int n = tokens.isAny(i, "q", "h") && tokens.glued(i + 1) ? tokens.whole(i + 1, 1) : -1;
    if (n < 1 || n > (tokens.is(i, "q") ? 4 : 2)) {
      return null;
    }
    return new Part(tokens.is(i, "q") ? n : -n, i + 2);
  }

  private Part year(int k) {
    if (tokens.is(k + 1, "year") && tokens.isAny(k, "the", "this", "last", "next")) {
      int shift = tokens.is(k, "last") ? -1 : tokens.is(k, "next") ? 1 : 0;
      return new Part(anchor == null ? 0 : anchor.getYear() + shift, k + 2);
    }
    int at = tokens.is(k, "fiscal") ? k + 1 : k;
    return years.digits(at);
  }

  private static Reading months(int first, int end, int year, int part) {
    int low = part > 0 ? part * 3 - 2 : part == -1 ? 1 : 7;
    int high = part > 0 ? part * 3 : part == -1 ? 6 : 12;
    String from = new PartialDate(year, low, 0).iso();
    String to = new PartialDate(year, high, 0).iso();
    return Reading.dates(first, end, from + "/" + to, from, to);
  }

  /** "300 BC", "14 A.D.": ISO 8601 counts the year before the first one as 0. */
  private Reading christian(int i) {
    int n = tokens.whole(i, 4);
    if (n < 1) {
      return null;
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
