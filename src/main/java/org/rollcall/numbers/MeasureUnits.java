package org.rollcall.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import org.rollcall.model.Quantity.Kind;
import org.rollcall.numbers.Lexicon.Period;
import org.rollcall.numbers.Phrases.Match;
import org.rollcall.numbers.Units.Unit;

/** Reads units of measure behind a numeral, and adds those that are told together. */
final class MeasureUnits {
  /** Kilometres and centimetres are told together, tonnes and milligrams are not. */
  private static final BigDecimal LARGEST_RATIO = BigDecimal.valueOf(100_000);

  private final Tokens tokens;

  MeasureUnits(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Numeral {@code n} from token {@code first} with the unit at token {@code k}, or null.
   *
   * @param hyphen whether a hyphen joins the two
   */
  @Nullable Amount read(int first, Numeral n, int k, boolean hyphen) {
    if (tokens.is(k, "below")
        && tokens.isAny(k + 1, "zero", "freezing")
        && n.value().signum() > 0) {
      return below(first, k + 2, "degree", n);
    }
    Match<Unit> m = Lexicon.UNITS.at(tokens, k);
    Unit unit = m == null ? pound(k) : m.meaning();
    if (unit == null || (m != null && !isUnit(m, hyphen))) {
      return null;
    }
    int end = m == null ? k + 1 : m.end();
    String name = unit.name();
    int per = perPeriod(end);
    Match<Period> period = per > 0 ? Lexicon.PERIODS.at(tokens, per) : null;
    if (period != null && !unit.dimension().equals("temperature")) {
      name += "_per_" + period.meaning().name();
      end = period.end();
    }
    if (unit.dimension().equals("temperature") && isBelowZero(end)) {
      return below(first, end + 2, name, n);
    }
    return new Amount(first, end, Kind.QUANTITY, n.value(), name, null, n, hyphen);
  }

  /** Whether a unit of measure stands at token {@code k}. */
  boolean isAt(int k) {
    Match<Unit> m = Lexicon.UNITS.at(tokens, k);
    return m != null && isUnit(m, false);
  }

  private boolean isBelowZero(int k) {
    return tokens.isAny(k, "below", "under")
        && (tokens.isAny(k + 1, "zero", "freezing") || tokens.isFigure(k + 1, "0"));
  }

  /** "five degrees below zero", "ten below zero". */
  private static Amount below(int first, int end, String unit, Numeral n) {
    return new Amount(first, end, Kind.QUANTITY, n.value().negate(), unit, null, n, false);
  }

  private @Nullable Unit pound(int k) {
    return tokens.isAny(k, "pound", "pounds") ? Lexicon.UNITS.named("pound") : null;
  }

  /** The token of a unit of time behind "per", "an" or a slash, or -1. */
  private int perPeriod(int k) {
    boolean per = tokens.isAny(k, "per", "an", "a", "/");
    Match<Period> m = per ? Lexicon.PERIODS.at(tokens, k + 1) : null;
    return m == null ? -1 : k + 1;
  }

  /** Whether a unit's sign is meant: "in", "m" and their like are words and initials too. */
  private boolean isUnit(Match<Unit> m, boolean hyphen) {
    String word = tokens.key(m.first());
    if (word.equals("in")) {
      boolean feet =
          tokens.isAny(m.first() - 2, "ft", "feet", "foot") || tokens.is(m.first() - 3, "ft");
      return feet
          || tokens.is(m.first() + 1, ".")
          || hyphen
          || tokens.isBarrier(m.end())
          || tokens.is(m.end(), ")");
    }
    if (word.length() == 1 && tokens.isWord(m.first()) && m.end() == m.first() + 1) {
      boolean alone = !tokens.isDigits(m.end()) || !tokens.glued(m.end());
      boolean apart = tokens.endsClause(m.end()) || tokens.has(m.end(), Roles.STOP);
      return alone && ((tokens.glued(m.first()) && !hyphen) || apart);
    }
    return true;
  }

  /**
   * Feet and inches, kilometres and metres: two amounts of one dimension, the second unit the
   * smaller, in the smaller unit; or null.
   */
  static @Nullable Amount sum(Amount a, Amount b) {
    Unit large = unit(a);
    Unit small = unit(b);
    if (large == null
        || small == null
        || !large.dimension().equals(small.dimension())
        || large.size().compareTo(small.size()) <= 0
        || small.size().signum() == 0) {
      return null;
    }
    BigDecimal ratio = large.size().divide(small.size(), MathContext.DECIMAL64);
    // "1.80 m, 6 feet" is the same twice
    if (ratio.stripTrailingZeros().scale() > 0 || ratio.compareTo(LARGEST_RATIO) > 0) {
      return null;
    }
    BigDecimal number = a.number().multiply(ratio).add(b.number());
    return new Amount(
        a.first(), b.end(), Kind.QUANTITY, number, small.name(), null, a.numeral(), false);
  }

  private static @Nullable Unit unit(Amount a) {
    return a.kind() == Kind.QUANTITY ? Lexicon.UNITS.named(a.unit()) : null;
  }
}
