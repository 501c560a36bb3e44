package org.rollcall.numbers;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.rollcall.numbers.Lexicon.Month;

/** Reads one date, as far as it is told: "9 October 2017", "Mar. 3", "2019-07-30", "May 2012". */
final class DatePoints {
  /** A date and the token behind it. */
  record Point(PartialDate date, int end) {}

  /** A number and the token behind it. */
  record Part(int number, int end) {}

  private final Tokens tokens;
  private final LocalDate anchor;
  private final Years years;
  private final NumericDates numeric;

  DatePoints(Tokens tokens, LocalDate anchor) {
    this.tokens = tokens;
    this.anchor = anchor;
    this.years = new Years(tokens);
    this.numeric = new NumericDates(tokens);
  }

  /** The date with a month that starts at token {@code i}, or null. */
  Point at(int i) {
    Point p = numeric.at(i);
    if (p == null) {
      p = monthFirst(i);
    }
    if (p == null) {
      p = dayFirst(i);
    }
    if (p == null) {
      p = yearFirst(i);
    }
    if (p == null) {
      p = weekday(i);
    }
    return p != null && p.date().exists() ? p : null;
  }

  /** "Friday, 4 January", "the second Sunday of May". */
  private Point weekday(int i) {
    if (Lexicon.WEEKDAYS.containsKey(tokens.key(i))) {
      int k = i + 1;
      while (tokens.isAny(k, ",", ".", "the", "-") && k < i + 4) {
        k++;
      }
      boolean again = Lexicon.WEEKDAYS.containsKey(tokens.key(k));
      return again ? null : at(k);
    }
    Part nth = ordinal(i);
    Integer day = nth == null ? null : Lexicon.WEEKDAYS.get(tokens.key(nth.end()));
    if (day == null || !tokens.isAny(nth.end() + 1, "of", "in")) {
      return null;
    }
    Point month = monthFirst(nth.end() + 2);
    if (month == null || month.date().day() > 0 || nth.number() > 5) {
      return null;
    }
    PartialDate d = month.date().near(anchor);
    if (d.year() == 0) {
      return null;
    }
    LocalDate date =
        LocalDate.of(d.year(), d.month(), 1)
            .with(TemporalAdjusters.dayOfWeekInMonth(nth.number(), DayOfWeek.of(day)));
    return new Point(
        new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth()), month.end());
  }

  /** "October 9th, 2017", "Oct. 9", "June 2011", "March". */
  private Point monthFirst(int i) {
    Part month = month(i);
    if (month == null) {
      return relativeMonth(i);
    }
    int k = month.end();
    int separated = tokens.isAny(k, "/", "-") && tokens.glued(k) && tokens.glued(k + 1) ? k + 1 : k;
    separated = tokens.is(separated, "the") ? separated + 1 : separated;
    Part day = day(separated);
    boolean clock = day != null && (tokens.joins(day.end(), ":") || isClock(day.end()));
    if (day != null
        && !clock
        && !isYearHere(separated)
        && !tokens.isAny(day.end(), "%", "percent")) {
      PartialDate d = new PartialDate(0, month.number(), day.number());
      if (d.exists() && !isRangeOfCounts(day.end())) {
        return withYear(d, day.end());
      }
    }
    Point dated = withYear(new PartialDate(0, month.number(), 0), k);
    if (dated.end() > k) {
      return dated;
    }
    return isMonth(i, k) ? dated : null;
  }

  private boolean isClock(int k) {
    return tokens.isAny(k, "am", "pm", "o'clock");
  }

  private boolean isRangeOfCounts(int end) {
    return tokens.isAny(end, "million", "billion", "people");
  }

  private boolean isYearHere(int k) {
    Part year = years.words(k);
    return year != null;
  }

  /** "next month", "this month", where the article's day is known. */
  private Point relativeMonth(int i) {
    if (anchor == null || !tokens.is(i + 1, "month")) {
      return null;
    }
    int shift =
        tokens.is(i, "next")
            ? 1
            : tokens.is(i, "last") ? -1 : tokens.isAny(i, "this", "the", "current") ? 0 : 2;
    if (shift == 2) {
      return null;
    }
    LocalDate day = anchor.plusMonths(shift);
    return new Point(new PartialDate(day.getYear(), day.getMonthValue(), 0), i + 2);
  }

  /** "6 September 2021", "4th of July", "the twenty first of May 2012". */
  private Point dayFirst(int i) {
    Part day = day(i);
    if (day == null) {
      return null;
    }
    int k = day.end();
    if (tokens.is(k, "day") && tokens.is(k + 1, "of")) {
      k++;
    }
    boolean of = tokens.is(k, "of");
    k = of || tokens.joins(k, "-") ? k + 1 : k;
    k = of && tokens.is(k, "the") && !tokens.is(k + 1, "month") ? k + 1 : k;
    Part month = month(k);
    Point m =
        month == null
            ? of ? relativeMonth(k) : null
            : new Point(new PartialDate(0, month.number(), 0), month.end());
    if (m == null) {
      return null;
    }
    PartialDate d = new PartialDate(m.date().year(), m.date().month(), day.number());
    return d.exists() ? withYear(d, m.end()) : null;
  }

  /** "2018 June". */
  private Point yearFirst(int i) {
    Part year = years.digits(i);
    Part month = year == null ? null : month(year.end());
    if (month == null || !isMonthWord(year.end())) {
      return null;
    }
    Part day = day(month.end());
    return day != null && !isYearHere(month.end())
        ? new Point(new PartialDate(year.number(), month.number(), day.number()), day.end())
        : new Point(new PartialDate(year.number(), month.number(), 0), month.end());
  }

  private boolean isMonthWord(int i) {
    return !Lexicon.MONTHS.get(tokens.key(i)).when().equals("near");
  }

  /** Adds the year that follows: ", 2021", "of 1987", "in 2017", "nineteen seventy one". */
  private Point withYear(PartialDate date, int end) {
    if (date.year() > 0) {
      return new Point(date, end);
    }
    int k = tokens.is(end, ",") ? end + 1 : end;
    boolean of = tokens.isAny(k, "of", "in") && k == end;
    Part year = years.at(of ? k + 1 : k, of && tokens.is(k, "of"));
    boolean count =
        year != null
            && (tokens.joins(year.end(), ":")
                || of && tokens.is(k, "in") && date.day() > 0 && !tokens.isDigits(k + 1));
    if (year == null || count) {
      return new Point(date, end);
    }
    PartialDate dated = new PartialDate(year.number(), date.month(), date.day());
    return dated.exists() ? new Point(dated, year.end()) : new Point(date, end);
  }

  /** The month name at token {@code i} with its full stop, or null. */
  Part month(int i) {
    Month month = Lexicon.MONTHS.get(tokens.key(i));
    if (month == null) {
      return null;
    }
    boolean stop =
        tokens.is(i + 1, ".")
            && tokens.glued(i + 1)
            && tokens.key(i).length() < 5
            && !tokens.is(i, "may");
    return new Part(month.number(), stop ? i + 2 : i + 1);
  }

  /** Whether a month's name without day or year is one: not the verb, the modal or a person. */
  private boolean isMonth(int i, int end) {
    String when = Lexicon.MONTHS.get(tokens.key(i)).when();
    boolean beside =
        tokens.isAny(
                i - 1, "in", "since", "by", "until", "till", "last", "next", "this", "early",
                "late", "mid", "from", "during", "through", "every", "of", "between", "before",
                "after", "to", "-")
            || tokens.isAny(i - 1, "and", "or", ",")
                && Lexicon.MONTHS.containsKey(tokens.key(i - 2));
    boolean capital = tokens.isCapital(i);
    boolean person =
        capital && tokens.isCapital(end) && !tokens.isBarrier(end) && !when.equals("sure");
    return switch (when) {
      case "sure" -> !tokens.joins(i + 1, "-") || tokens.isCapital(i + 2);
      case "cap" -> beside && !person || capital && !person && !tokens.isCapital(i - 1);
      default -> capital && beside && !person && !tokens.is(i - 1, "to");
    };
  }

  /** A day of the month: "6", "6th", "sixth", "twenty-one"; or null. */
  Part day(int i) {
    int n = tokens.whole(i, 2);
    if (n >= 0) {
      boolean suffix = tokens.glued(i + 1) && tokens.isAny(i + 1, "st", "nd", "rd", "th");
      boolean other = !suffix && tokens.glued(i + 1) && tokens.isWord(i + 1);
      boolean decimal = tokens.joins(i + 1, "/") && tokens.isDigits(i + 2);
      return n < 1 || n > 31 || other || decimal ? null : new Part(n, suffix ? i + 2 : i + 1);
    }
    Part nth = ordinal(i);
    if (nth != null) {
      return nth.number() <= 31 ? nth : null;
    }
    Integer tens = Lexicon.NUMERALS.get(tokens.key(i));
    if (tens == null || tens < 1 || tens > 30) {
      return null;
    }
    int k = tokens.joins(i + 1, "-") ? i + 2 : i + 1;
    Integer ones = tens >= 20 ? Lexicon.NUMERALS.get(tokens.key(k)) : null;
    boolean two = ones != null && ones > 0 && ones < 10 && tens + ones <= 31;
    return two ? new Part(tens + ones, k + 1) : new Part(tens, i + 1);
  }

  /** A small ordinal: "22nd", "twenty second"; or null. */
  Part ordinal(int i) {
    int n = tokens.whole(i, 3);
    if (n > 0) {
      boolean suffix = tokens.glued(i + 1) && tokens.isAny(i + 1, "st", "nd", "rd", "th");
      return suffix ? new Part(n, i + 2) : null;
    }
    Integer tens = Lexicon.NUMERALS.get(tokens.key(i));
    int k = tens == null ? i : tokens.is(i + 1, "-") ? i + 2 : i + 1;
    java.math.BigDecimal nth = Lexicon.ORDINALS.get(tokens.key(k));
    boolean fits =
        nth != null && nth.intValue() < 100 && (tens == null || tens >= 20 && nth.intValue() < 10);
    return fits ? new Part((tens == null ? 0 : tens) + nth.intValue(), k + 1) : null;
  }
}
