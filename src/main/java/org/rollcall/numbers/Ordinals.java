package org.rollcall.numbers;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.model.Quantity.Bound;
import org.rollcall.model.Quantity.Kind;

/**
 * Reads ordinals: "first", "21st", "two hundred and thirty-sixth"; not seconds, not "first-class".
 */
final class Ordinals {
  private static final Set<String> HYPHENED = Table.words("behind-ordinal");
  private static final Set<String> PLACED =
      Set.of("came", "finished", "placed", "ranked", "seeded", "ended");

  private static final Set<String> DETERMINERS = Table.words("before-ordinal");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final Tokens tokens;
  private final NumeralParser numerals;

  Ordinals(Tokens tokens) {
    this.tokens = tokens;
    this.numerals = new NumeralParser(tokens);
  }

  /** The ordinal that starts at token {@code i}, or null. */
  @Nullable Reading parse(int i) {
    Numeral n = tokens.isDigits(i) ? digits(i) : words(i);
    if (n == null || (tokens.joins(i - 1, "-") && tokens.isWord(i - 2)) || !isOrdinal(i, n.end())) {
      return null;
    }
    boolean hyphen = tokens.joins(n.end(), "-");
    String value = TimeSpan.plain(n.value());
    return new Reading(
        i,
        n.end(),
        i,
        Kind.ORDINAL,
        value,
        null,
        null,
        Bound.EXACT,
        "",
        hyphen ? n.end() + 1 : n.end());
  }

  private @Nullable Numeral digits(int i) {
    boolean suffix = tokens.glued(i + 1) && tokens.isAny(i + 1, "st", "nd", "rd", "th");
    return suffix && tokens.value(i).scale() <= 0
        ? new Numeral(tokens.value(i), i + 2, Numeral.Form.DIGITS, false)
        : null;
  }

  private @Nullable Numeral words(int i) {
    BigDecimal alone = tokens.ordinal(i);
    if (alone != null) {
      return new Numeral(alone, i + 1, Numeral.Form.WORDS, false);
    }
    // "the one hundredth show", but "one hundredth of the cost"
    BigDecimal large = tokens.is(i, "one") ? tokens.ordinal(i + 1) : null;
    if (large != null
        && large.compareTo(HUNDRED) >= 0
        && tokens.isIn(i - 1, DETERMINERS)
        && !tokens.is(i + 2, "of")) {
      return new Numeral(large, i + 2, Numeral.Form.WORDS, false);
    }
    boolean hundred = tokens.is(i, "hundred") && tokens.isBarrier(i - 1);
    if (!tokens.has(i, Roles.NUMERAL) && !tokens.is(i, "a") && !hundred) {
      return null;
    }
    Numeral n = numerals.parse(i);
    if (n == null || n.form() != Numeral.Form.WORDS) {
      return null;
    }
    int k = tokens.isAny(n.end(), "-", "—", "and") ? n.end() + 1 : n.end();
    BigDecimal last = tokens.ordinal(k);
    BigDecimal value = last == null ? null : join(n.value(), last);
    return value == null ? null : new Numeral(value, k + 1, Numeral.Form.WORDS, false);
  }

  /**
   * "forty" and "third", "one hundred" and "fifth", "two" and "hundredth"; null if they don't fit.
   */
  private static @Nullable BigDecimal join(BigDecimal n, BigDecimal last) {
    if (last.compareTo(HUNDRED) >= 0) {
      // "one thousand two hundredth": only the two are multiplied
      boolean hundred = last.compareTo(HUNDRED) == 0;
      BigDecimal group = n.remainder(hundred ? THOUSAND : last.multiply(THOUSAND));
      boolean fits = group.signum() > 0 && group.compareTo(last) < 0;
      return fits ? n.subtract(group).add(group.multiply(last)) : null;
    }
    int tens = n.remainder(HUNDRED).intValue();
    boolean ones = last.compareTo(BigDecimal.TEN) < 0 && tens >= 20 && tens % 10 == 0;
    return ones || (tens == 0 && n.signum() > 0) ? n.add(last) : null;
  }

  private boolean isOrdinal(int i, int end) {
    if (tokens.joins(end, "-")) {
      return tokens.isIn(end + 1, HYPHENED) || tokens.endsIn(end + 1, "est");
    }
    boolean alone = tokens.isBarrier(i - 1) && tokens.isBarrier(end);
    if (alone || tokens.isDigits(i) || end > i + 1) {
      return true;
    }
    if (tokens.is(i - 1, "at")
        || (tokens.is(end, "of") && tokens.is(end + 1, "all"))
        || (tokens.is(end, "lady") && tokens.isCapital(i))) {
      return false;
    }
    boolean noun = Nouns.isNominal(tokens, end) && !tokens.endsIn(end, "ly") && !isVerb(i, end);
    boolean quoted = tokens.isAny(end, "'", "\"");
    if (tokens.is(i, "second") && tokens.isAny(i - 1, "a", "per", "every", "each", "split")) {
      return noun;
    }
    boolean another = tokens.isAny(i - 1, "and", "or", ",") && tokens.has(i - 2, Roles.ORDINAL);
    boolean placed = tokens.isIn(i - 1, PLACED) && !Nouns.isNominal(tokens, end);
    return noun
        || another
        || placed
        || quoted
        || tokens.isIn(i - 1, DETERMINERS)
        || tokens.isPossessive(i - 1);
  }

  private boolean isVerb(int i, int end) {
    return tokens.endsIn(end, "ed") && !tokens.isIn(i - 1, DETERMINERS);
  }
}
