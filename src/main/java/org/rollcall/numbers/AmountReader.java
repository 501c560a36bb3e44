package org.rollcall.numbers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.model.Quantity.Bound;
import org.rollcall.model.Quantity.Kind;
import org.rollcall.numbers.Phrases.Match;

/** Reads amounts with what bounds them: ranges, "up to", "or more", ages by their place. */
final class AmountReader {
  /** Words before "over" that make it a bound: "for over three years". */
  private static final Set<String> LASTING = Table.words("before-over");

  private static final Set<String> PREPOSITIONS =
      Set.of("some", "about", "near", "under", "over", "below");

  private final Tokens tokens;
  private final AmountParser amounts;
  private final AmountRanges ranges;
  private final Surroundings around;
  private final RelativeDates relative;
  private final Labels labels;

  AmountReader(Tokens tokens, @Nullable LocalDate anchor) {
    this.tokens = tokens;
    this.amounts = new AmountParser(tokens);
    this.around = new Surroundings(tokens);
    this.ranges = new AmountRanges(tokens, amounts, around);
    this.relative = new RelativeDates(tokens, anchor);
    this.labels = new Labels(tokens);
  }

  /**
   * The number that starts at token {@code i}, or null.
   *
   * @param floor no bound may start before this token
   */
  @Nullable Reading parse(int i, int floor) {
    boolean between = tokens.is(i - 1, "between");
    Amount a = amounts.parse(i, !between);
    if (a == null) {
      return null;
    }
    Reading range = ranges.parse(a, between, floor);
    if (range == null && between) {
      a = amounts.parse(i);
      range = a == null ? null : ranges.parse(a, true, floor);
    }
    if (range != null || a == null) {
      return range;
    }
    return a.isBare() && labels.isNone(a, i) ? null : single(a, floor);
  }

  private @Nullable Reading single(Amount a, int floor) {
    Match<Bound> left = around.bound(a.first(), floor);
    if (left != null && isPreposition(a, left)) {
      left = null;
    }
    int first = left == null ? a.first() : left.first();
    if (a.kind() == Kind.DURATION) {
      Reading date = relative.parse(a, first, floor);
      if (date != null) {
        return left == null || date.first() != first ? date : dated(date, left.meaning());
      }
      boolean implied = tokens.isAny(a.first(), "a", "an") && left == null && !isCouple(a);
      if (implied && amounts.isDated(a.end())) {
        return null;
      }
    }
    return bounded(a, left, first);
  }

  private Reading bounded(Amount a, @Nullable Match<Bound> left, int first) {
    Match<Bound> right = Bounds.after(tokens, a.end());
    Bound bound = left != null ? left.meaning() : isCouple(a) ? Bound.APPROX : Bound.EXACT;
    if (right != null && (left == null || left.meaning() == Bound.APPROX)) {
      bound = right.meaning();
    }
    Reading both = left == null ? null : ranges.ofBounds(a, first, bound);
    if (both != null) {
      return both;
    }
    int end = right == null ? a.end() : right.end();
    end = a.kind() == Kind.DURATION && tokens.is(end, "ago") ? end + 1 : end;
    boolean age = a.isBare() && around.isAge(a.first());
    Kind kind = age ? Kind.AGE : a.kind();
    int noun = age ? -1 : right == null ? around.noun(a) : end;
    String unit = age ? "year" : a.unit();
    return new Reading(first, end, a.first(), kind, a.value(), null, null, bound, unit, noun)
        .bounded(first, bound);
  }

  /** "a couple of days" is about two. */
  private boolean isCouple(Amount a) {
    return tokens.is(a.first(), "couple") || tokens.is(a.first() + 1, "couple");
  }

  /** More than a year ago is before that day. */
  private Reading dated(Reading date, Bound left) {
    boolean ago = tokens.isAny(date.end() - 1, "ago", "back");
    Bound meant = ago ? opposite(left) : left;
    return date.bound() == Bound.EXACT ? date.bounded(date.first(), meant) : date;
  }

  private static Bound opposite(Bound bound) {
    return switch (bound) {
      case AT_LEAST -> Bound.AT_MOST;
      case AT_MOST -> Bound.AT_LEAST;
      default -> bound;
    };
  }

  /** "over three years" is how long, "some two" and "near 5" are no bounds of small numbers. */
  private boolean isPreposition(Amount a, Match<Bound> left) {
    boolean single = left.end() == left.first() + 1;
    boolean over = single && tokens.is(left.first(), "over");
    if (a.kind() == Kind.DURATION && over && !tokens.is(a.end(), "ago")) {
      return !tokens.isIn(left.first() - 1, LASTING);
    }
    boolean one = a.isBare() && a.number().compareTo(BigDecimal.ONE) == 0;
    return one && single && tokens.isIn(left.first(), PREPOSITIONS);
  }
}
