package org.rollcall.numbers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.numbers.DateWords.Part;

/** Reads quarters and halves of a year as their first and last month. */
final class Quarters {
  private final Tokens tokens;
  private final NearDates near;
  private final Years years;
  private final DateWords words;

  Quarters(Tokens tokens, @Nullable LocalDate anchor) {
    this.tokens = tokens;
    this.near = new NearDates(tokens, anchor);
    this.years = new Years(tokens);
    this.words = new DateWords(tokens);
  }

  /** "the first quarter of 2019", "Q3 2018", "2017 Q1", "2019-H2". */
  @Nullable Reading parse(int i) {
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
    Part owner = near.year(i);
    if (owner != null) {
      Part behind = tokens.is(owner.end() - 1, "year") ? null : inWords(owner.end());
      return behind == null ? null : months(i, behind.end(), owner.number(), behind.number());
    }
    Part nth = inWords(i);
    if (nth == null) {
      return null;
    }
    Part year = year(tokens.isAny(nth.end(), "of", "in", ",") ? nth.end() + 1 : nth.end());
    return year == null ? null : months(i, year.end(), year.number(), nth.number());
  }

  /** "third quarter", "second half"; or null. */
  private @Nullable Part inWords(int i) {
    Part nth = words.ordinal(i);
    int k = nth == null ? i : tokens.is(nth.end(), "-") ? nth.end() + 1 : nth.end();
    if (nth == null || nth.number() > 4) {
      return null;
    }
    boolean half = tokens.is(k, "half") && nth.number() <= 2;
    return half
        ? new Part(-nth.number(), k + 1)
        : tokens.is(k, "quarter") ? new Part(nth.number(), k + 1) : null;
  }

  /** Q1 to Q4 as 1 to 4, H1 and H2 as -1 and -2. */
  private @Nullable Part sign(int i) {
    int n = tokens.isAny(i, "q", "h") && tokens.glued(i + 1) ? tokens.whole(i + 1, 1) : -1;
    if (n < 1 || n > (tokens.is(i, "q") ? 4 : 2)) {
      return null;
    }
    return new Part(tokens.is(i, "q") ? n : -n, i + 2);
  }

  private @Nullable Part year(int k) {
    if (tokens.is(k + 1, "year") && tokens.isAny(k, "the", "this", "last", "next")) {
      Part told = near.year(k);
      return told == null ? new Part(near.currentYear(), k + 2) : told;
    }
    int at = tokens.isAny(k, "fiscal", "fy") ? k + 1 : k;
    return tokens.is(at, "'") ? years.at(at, false) : years.digits(at);
  }

  private static Reading months(int first, int end, int year, int part) {
    int low = part > 0 ? part * 3 - 2 : part == -1 ? 1 : 7;
    int high = part > 0 ? part * 3 : part == -1 ? 6 : 12;
    String from = new PartialDate(year, low, 0).iso();
    String to = new PartialDate(year, high, 0).iso();
    return Reading.dates(first, end, from + "/" + to, from, to);
  }
}
