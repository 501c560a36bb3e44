package org.rollcall.numbers;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.rollcall.model.Quantity.Bound;
import org.rollcall.model.Quantity.Kind;
import org.rollcall.numbers.Phrases.Match;

/** Reads amounts with what bounds them: ranges, "up to", "or more", ages by their place. */
final class AmountReader {
  private final Tokens tokens;
  private final AmountParser amounts;
  private final RelativeDates relative;
  private final Traps traps;

  AmountReader(Tokens tokens, LocalDate anchor, Traps traps) {
    this.tokens = tokens;
    this.amounts = new AmountParser(tokens);
    this.relative = new RelativeDates(tokens, anchor);
    this.traps = traps;
  }

  /**
   * The number that starts at token {@code i}, or null.
   *
   * @param floor no bound may start before this token
   */
  Reading parse(int i, int floor) {
    boolean between = tokens.is(i - 1, "between");
    Amount a = amounts.parse(i, !between);
    if (a == null) {
      return null;
    }
    Reading range = range(a, between, floor);
    if (range == null && between) {
      a = amounts.parse(i);
      range = range(a, true, floor);
    }
    if (range != null) {
      return range;
    }
    return a.isBare() && traps.soft(a, i) ? null : single(a, floor);
  }

  private Reading range(Amount a, boolean between, int floor) {
    int joint = joint(a.end(), between);
    Amount b = joint < 0 ? null : amounts.parse(joint);
    if (b == null) {
      return null;
    }
    boolean hyphen = tokens.is(joint - 1, "-");
    boolean or = tokens.is(joint - 1, "or");
    Amount low = like(a, b, hyphen);
    Amount high = like(b, a, hyphen);
    if (low == null || high == null || !isAscending(low, high)) {
      return null;
    }
    boolean from = tokens.is(a.first() - 1, "from");
    Match<Bound> left = between || from ? null : bound(a.first(), floor);
    if (hyphen && low.isBare() && left == null && !between && !from && isScore(low, high)) {
      return null;
    }
    if (or && high.number().compareTo(low.number().multiply(BigDecimal.valueOf(2))) > 0) {
      return null;
    }
    int first = between || from ? a.first() - 1 : left != null ? left.first() : a.first();
    Kind kind = low.isBare() && isAge(a.first()) ? Kind.AGE : low.kind();
    String unit = kind == Kind.AGE && low.unit().isEmpty() ? "year" : high.unit();
    return new Reading(
        first,
        b.end(),
        a.first(),
        kind,
        null,
        low.value(),
        high.value(),
        Bound.BETWEEN,
        unit,
        noun(b));
  }

  /** Behind the word between the ends of a range, or -1. */
  private int joint(int k, boolean between) {
    if (tokens.is(k, "-") && tokens.isAny(k + 1, "to", "or")
        || tokens.is(k, "up") && tokens.is(k + 1, "to")) {
      return k + 2;
    }
    if (tokens.isAny(k, "to", "~", "through", "or")
        || tokens.is(k, "-") && tokens.glued(k) == tokens.glued(k + 1)) {
      return k + 1;
    }
    return tokens.is(k, "and") && between ? k + 1 : -1;
  }

  /**
   * {@code a} with the scale and the unit that it leaves to {@code b}, or null if they don't go
   * together.
   */
  private static Amount like(Amount a, Amount b, boolean hyphen) {
    if (a.kind() == b.kind() && a.unit().equals(b.unit())) {
      return a.isBare() || a.kind() == Kind.MONEY ? scaled(a, b) : a;
    }
    if (a.kind() == Kind.DURATION && b.kind() == Kind.DURATION) {
      return a;
    }
    if (!a.isBare()) {
      boolean lends =
          a.kind() == Kind.MONEY || a.kind() == Kind.PERCENT && hyphen || a.end() > b.end();
      return b.isBare() && lends ? scaled(a, b) : null;
    }
    boolean later = b.first() > a.first();
    if (!later && b.kind() != Kind.MONEY) {
      return null;
    }
    BigDecimal number = scaled(a, b).number();
    if (b.kind() == Kind.MONEY && b.number().compareTo(b.numeral().value()) < 0) {
      number = number.movePointLeft(2);
    }
    TimeSpan time =
        b.time() == null ? null : TimeSpan.of(number, Lexicon.PERIOD_NAMES.get(b.unit()));
    return new Amount(
        a.first(), a.end(), b.kind(), number, b.unit(), time, a.numeral(), a.hyphenated());
  }

  /** "3 to 5 million": the scale belongs to both. */
  private static Amount scaled(Amount a, Amount b) {
    boolean lent =
        b.numeral().scaled()
            && !a.numeral().scaled()
            && b.first() > a.first()
            && a.number().compareTo(BigDecimal.valueOf(1000)) < 0
            && b.numeral().form() == Numeral.Form.DIGITS;
    if (!lent) {
      return a;
    }
    BigDecimal scale = b.scale();
    return new Amount(
        a.first(),
        a.end(),
        a.kind(),
        a.number().multiply(scale),
        a.unit(),
        a.time(),
        a.numeral(),
        a.hyphenated());
  }

  private static boolean isAscending(Amount low, Amount high) {
    if (low.time() == null) {
      return low.number().compareTo(high.number()) < 0;
    }
    LocalDate day = LocalDate.of(2000, 1, 1);
    LocalDate a = low.time().from(day, 1);
    LocalDate b = high.time().from(day, 1);
    return a == null || b == null ? low.number().compareTo(high.number()) < 0 : a.isBefore(b);
  }

  /**
   * A hyphen between bare numbers makes a range where something is counted; otherwise it is a
   * score.
   */
  private boolean isScore(Amount low, Amount high) {
    boolean large = low.number().compareTo(BigDecimal.valueOf(100)) >= 0;
    boolean counted =
        Nouns.isPlural(tokens, high.end())
            || Nouns.isNominal(tokens, high.end()) && Nouns.isPlural(tokens, high.end() + 1);
    return !counted && !large || tokens.joins(high.end(), "-");
  }

  private Match<Bound> bound(int i, int floor) {
    Match<Bound> left = Bounds.before(tokens, i);
    return left == null || left.first() < floor ? null : left;
  }

  private Reading single(Amount a, int floor) {
    Match<Bound> left = bound(a.first(), floor);
    if (left != null && isPreposition(a, left)) {
      left = null;
    }
    int first = left == null ? a.first() : left.first();
    if (a.kind() == Kind.DURATION) {
      Reading date = relative.parse(a, first);
      if (date != null) {
        return date;
      }
    }
    Match<Bound> right = Bounds.after(tokens, a.end());
    boolean rightHolds = right != null && (left == null || left.meaning() == Bound.APPROX);
    Bound bound = rightHolds ? right.meaning() : left != null ? left.meaning() : Bound.EXACT;
    Reading both = left == null ? null : otherToo(a, first, bound);
    if (both != null) {
      return both;
    }
    int end = right == null ? a.end() : right.end();
    end = a.kind() == Kind.DURATION && tokens.is(end, "ago") ? end + 1 : end;
    boolean age = a.isBare() && isAge(a.first());
    String value = a.value();
    String low = bound == Bound.AT_LEAST ? value : null;
    String high = bound == Bound.AT_MOST ? value : null;
    return new Reading(
        first,
        end,
        a.first(),
        age ? Kind.AGE : a.kind(),
        value,
        low,
        high,
        bound,
        age ? "year" : a.unit(),
        age ? -1 : right == null ? noun(a) : end);
  }

  /** "more than 40 and less than 90", in either order. */
  private Reading otherToo(Amount a, int first, Bound bound) {
    int k = a.end();
    Match<Bound> left = tokens.isAny(k, "and", "but") ? Lexicon.LEFT.at(tokens, k + 1) : null;
    Bound other =
        bound == Bound.AT_LEAST ? Bound.AT_MOST : bound == Bound.AT_MOST ? Bound.AT_LEAST : null;
    Amount b = left == null || left.meaning() != other ? null : amounts.parse(left.end());
    if (b == null || b.kind() != a.kind() || !b.unit().equals(a.unit())) {
      return null;
    }
    Amount low = other == Bound.AT_MOST ? a : b;
    Amount high = low == a ? b : a;
    if (!isAscending(low, high)) {
      return null;
    }
    return new Reading(
        first,
        b.end(),
        a.first(),
        a.kind(),
        null,
        low.value(),
        high.value(),
        Bound.BETWEEN,
        b.unit(),
        noun(b));
  }

  /** "over three years" is how long, "some two" and "near 5" are no bounds of small numbers. */
  private boolean isPreposition(Amount a, Match<Bound> left) {
    boolean single = left.end() == left.first() + 1;
    if (a.kind() == Kind.DURATION && single && tokens.is(left.first(), "over")) {
      return !tokens.isAny(
          left.first() - 1,
          "for",
          "after",
          "of",
          "lasted",
          "is",
          "was",
          "took",
          "and",
          "least",
          "well",
          "just");
    }
    boolean one = a.isBare() && a.number().compareTo(BigDecimal.ONE) == 0;
    return one
        && single
        && tokens.isAny(left.first(), "some", "about", "near", "under", "over", "below");
  }

  /** "aged 37", "at the age of 37". */
  private boolean isAge(int i) {
    int k = Bounds.before(tokens, i) == null ? i : Bounds.before(tokens, i).first();
    k = tokens.isAny(k - 1, "between", "from") ? k - 1 : k;
    return tokens.isAny(k - 1, "aged", "age", "ages")
        || tokens.is(k - 1, "of") && tokens.isAny(k - 2, "age", "ages");
  }

  /** Where the noun that {@code a} counts may start, or -1. */
  private int noun(Amount a) {
    if (tokens.is(a.end(), "of") && a.kind() != Kind.AGE) {
      return a.end() + 1;
    }
    if (a.hyphenated()) {
      return a.end();
    }
    if (a.isBare() && tokens.joins(a.end(), "-") && tokens.is(a.end() + 1, "strong")) {
      return a.end() + 2;
    }
    return a.isBare() ? tokens.joins(a.end(), "-") ? a.end() + 1 : a.end() : -1;
  }
}
