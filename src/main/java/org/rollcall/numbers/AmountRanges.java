package org.rollcall.numbers;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.rollcall.model.Quantity.Bound;
import org.rollcall.model.Quantity.Kind;
import org.rollcall.numbers.Phrases.Match;

/** Reads two amounts as a range: "5-7 km", "between 3 and 5 million", "over 20 and under 30". */
final class AmountRanges {
  private final Tokens tokens;
  private final AmountParser amounts;
  private final Surroundings around;

  AmountRanges(Tokens tokens, AmountParser amounts, Surroundings around) {
    this.tokens = tokens;
    this.amounts = amounts;
    this.around = around;
  }

  /**
   * The range that starts with {@code a}, or null.
   *
   * @param between whether "between" stands before it
   * @param floor no bound may start before this token
   */
  @Nullable Reading parse(Amount a, boolean between, int floor) {
    Reading orTwo = orTwo(a);
    if (orTwo != null) {
      return orTwo;
    }
    int joint = joint(a.end(), between);
    Amount b = joint < 0 ? null : amounts.parse(joint);
    if (b == null) {
      return null;
    }
    boolean hyphen = tokens.is(joint - 1, "-");
    boolean or = tokens.is(joint - 1, "or");
    Amount low = AmountPairs.like(a, b, hyphen);
    Amount high = AmountPairs.like(b, a, hyphen);
    if (low == null || high == null || !AmountPairs.isAscending(low, high)) {
      return null;
    }
    boolean from = tokens.is(a.first() - 1, "from");
    Match<Bound> left = between || from ? null : around.bound(a.first(), floor);
    if (hyphen && low.isBare() && left == null && !between && !from && isScore(low, high)) {
      return null;
    }
    if (or && high.number().compareTo(low.number().multiply(BigDecimal.valueOf(2))) > 0) {
      return null;
    }
    int first = between || from ? a.first() - 1 : left != null ? left.first() : a.first();
    Kind kind = low.isBare() && around.isAge(a.first()) ? Kind.AGE : low.kind();
    String unit = kind == Kind.AGE && low.unit().isEmpty() ? "year" : high.unit();
    return Reading.between(
        first, b.end(), a.first(), kind, low.value(), high.value(), unit, around.noun(b));
  }

  /** "a day or two", "an hour or two". */
  private @Nullable Reading orTwo(Amount a) {
    int k = a.end();
    boolean pair =
        tokens.isAny(a.first(), "a", "an")
            && a.number().compareTo(BigDecimal.ONE) == 0
            && tokens.is(k, "or")
            && tokens.is(k + 1, "two");
    Amount two = pair ? AmountPairs.two(a) : null;
    return two == null
        ? null
        : Reading.between(
            a.first(), k + 2, a.first(), a.kind(), a.value(), two.value(), a.unit(), -1);
  }

  /** Behind the word between the ends of a range, or -1. */
  private int joint(int k, boolean between) {
    if ((tokens.is(k, "-") && tokens.isAny(k + 1, "to", "or"))
        || (tokens.is(k, "up") && tokens.is(k + 1, "to"))) {
      return k + 2;
    }
    if (tokens.isAny(k, "to", "~", "through", "or")
        || (tokens.is(k, "-") && tokens.glued(k) == tokens.glued(k + 1))) {
      return k + 1;
    }
    return tokens.is(k, "and") && between ? k + 1 : -1;
  }

  /**
   * A hyphen between bare numbers makes a range where something is counted; otherwise it is a
   * score.
   */
  private boolean isScore(Amount low, Amount high) {
    boolean large = low.number().compareTo(BigDecimal.valueOf(100)) >= 0;
    boolean counted =
        Plurals.isPlural(tokens, high.end())
            || (Nouns.isNominal(tokens, high.end()) && Plurals.isPlural(tokens, high.end() + 1));
    return (!counted && !large) || tokens.joins(high.end(), "-");
  }

  /** "more than 40 and less than 90", in either order. */
  @Nullable Reading ofBounds(Amount a, int first, Bound bound) {
    int k = a.end();
    Match<Bound> left = tokens.isAny(k, "and", "but") ? Lexicon.LEFT.at(tokens, k + 1) : null;
    Bound other =
        bound == Bound.AT_LEAST ? Bound.AT_MOST : bound == Bound.AT_MOST ? Bound.AT_LEAST : null;
    Amount b = left == null || left.meaning() != other ? null : amounts.parse(left.end());
    if (b == null || b.kind() != a.kind() || !b.unit().equals(a.unit())) {
      return null;
    }
    Amount low = other == Bound.AT_MOST ? a : b;
    Amount high = other == Bound.AT_MOST ? b : a;
    if (!AmountPairs.isAscending(low, high)) {
      return null;
    }
    return Reading.between(
        first, b.end(), a.first(), a.kind(), low.value(), high.value(), b.unit(), around.noun(b));
  }
}
