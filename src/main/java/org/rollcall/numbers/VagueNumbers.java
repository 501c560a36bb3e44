package org.rollcall.numbers;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.rollcall.model.Quantity.Bound;
import org.rollcall.numbers.Lexicon.Scale;
import org.rollcall.numbers.Lexicon.Vague;

/**
 * Reads numbers that say only their size: "hundreds of", "tens of thousands", "several hundred".
 * The value is that size, and the least that is meant is two of it.
 */
final class VagueNumbers {
  private static final int MOST_WORDS = 4;

  private final Tokens tokens;
  private final UnitParser units;

  VagueNumbers(Tokens tokens) {
    this.tokens = tokens;
    this.units = new UnitParser(tokens);
  }

  /** The vague number that starts at token {@code i}, or null. */
  @Nullable Reading parse(int i) {
    Vague vague = tokens.has(i, Roles.AMOUNT) ? Lexicon.VAGUE.get(tokens.key(i)) : null;
    if (vague != null) {
      return plural(i, vague);
    }
    return several(i);
  }

  private @Nullable Reading plural(int i, Vague vague) {
    if ((vague.onlyBeforeOf() && !tokens.is(i + 1, "of"))
        || (tokens.is(i, "scores") && tokens.isAny(i - 1, "test", "their", "with"))) {
      return null;
    }
    BigDecimal value = vague.value();
    int end = i + 1;
    for (int n = 0; n < MOST_WORDS && tokens.is(end, "of"); n++) {
      Vague next = Lexicon.VAGUE.get(tokens.key(end + 1));
      if (next == null || next.onlyBeforeOf()) {
        break;
      }
      value = value.multiply(next.value());
      end += 2;
    }
    return reading(i, end, i, value, end);
  }

  /** "several hundred", "a few dozen", "several hundred thousand". */
  private @Nullable Reading several(int i) {
    if (!tokens.isAny(i - 1, "several", "few", "many", "couple")) {
      return null;
    }
    BigDecimal value = BigDecimal.ONE;
    int end = i;
    while (end < i + MOST_WORDS) {
      Scale scale = Lexicon.SCALES.get(tokens.key(end));
      if (tokens.is(end, "dozen")) {
        value = value.multiply(BigDecimal.valueOf(12));
      } else if (scale != null && scale.isWord()) {
        value = value.multiply(scale.factor());
      } else {
        break;
      }
      end++;
    }
    if (end == i) {
      return null;
    }
    int first = tokens.is(i - 2, "a") && !tokens.is(i - 1, "several") ? i - 2 : i - 1;
    return reading(first, end, i, value, end);
  }

  private Reading reading(int first, int end, int core, BigDecimal value, int noun) {
    Amount size = unit(first, end, value);
    Amount least = unit(first, end, value.add(value));
    int behind = size.isBare() ? end : size.end();
    return new Reading(
        first,
        behind,
        core,
        size.kind(),
        size.value(),
        least.value(),
        null,
        Bound.VAGUE,
        size.unit(),
        size.isBare() ? noun : tokens.is(behind, "of") ? behind : -1);
  }

  /**
   * "tens of millions of dollars", "several hundred miles": the number with its unit, if it has
   * one.
   */
  private Amount unit(int first, int end, BigDecimal value) {
    int k = tokens.is(end, "of") ? end + 1 : end;
    return units.read(first, new Numeral(value, k, Numeral.Form.WORDS, true));
  }
}
