package org.rollcall.numbers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.model.Quantity.Bound;
import org.rollcall.numbers.DateWords.Part;

/** Reads what is longer than a month: decades, centuries, their parts, years with their era. */
final class Eras {
  private final Tokens tokens;
  private final Quarters quarters;
  private final Stretches stretches;
  private final Decades decades;
  private final Centuries centuries;
  private final Years years;
  private final DateWords words;

  Eras(Tokens tokens, @Nullable LocalDate anchor) {
    this.tokens = tokens;
    this.quarters = new Quarters(tokens, anchor);
    this.stretches = new Stretches(tokens, anchor);
    this.decades = new Decades(tokens);
    this.centuries = new Centuries(tokens);
    this.years = new Years(tokens);
    this.words = new DateWords(tokens);
  }

  /** The era that starts at token {@code i}, or null. */
  @Nullable Reading parse(int i) {
    Reading r = stretches.parse(i);
    if (r == null) {
      r = fiscal(i);
    }
    if (r == null) {
      r = part(i);
    }
    if (r == null) {
      r = decades.parse(i);
    }
    if (r == null) {
      r = centuries.parse(i);
    }
    if (r == null) {
      r = quarters.parse(i);
    }
    return r == null ? christian(i) : r;
  }

  /** "FY2018", "FY 18". */
  private @Nullable Reading fiscal(int i) {
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
  private @Nullable Reading part(int i) {
    Part nth = words.ordinal(i);
    int k = nth == null ? i : nth.end();
    boolean half = tokens.is(k, "half");
    if (nth == null || (!half && !tokens.is(k, "decade")) || !tokens.is(k + 1, "of")) {
      return null;
    }
    int era = tokens.is(k + 2, "the") ? k + 3 : k + 2;
    Reading whole = centuries.parse(era);
    int years = half ? 50 : 10;
    if (whole == null && half) {
      whole = decades.parse(era);
      years = 5;
    }
    if (whole == null || whole.bound() != Bound.EXACT || nth.number() > (half ? 2 : 10)) {
      return null;
    }
    int low = Integer.parseInt(whole.low()) + (nth.number() - 1) * years;
    if (!half) {
      return Decades.from(i, whole.end(), low);
    }
    String from = PartialDate.padded(low, 4);
    String to = PartialDate.padded(low + years - 1, 4);
    return Reading.dates(i, whole.end(), from + "/" + to, from, to);
  }

  /** "300 BC", "14 A.D.". */
  private @Nullable Reading christian(int i) {
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
      case "bc", "bce" -> Reading.date(i, end, Centuries.beforeChrist(n));
      default -> null;
    };
  }
}
