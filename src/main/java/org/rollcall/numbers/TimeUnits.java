package org.rollcall.numbers;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.model.Quantity.Kind;
import org.rollcall.numbers.Lexicon.Period;
import org.rollcall.numbers.Phrases.Match;

/** Reads units of time behind a numeral, and ages. */
final class TimeUnits {
  private static final Set<String> BETWEEN = Table.words("between");

  private final Tokens tokens;

  TimeUnits(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Numeral {@code n} from token {@code first} with the unit at token {@code k}, or null.
   *
   * @param hyphen whether a hyphen joins the two
   */
  @Nullable Amount read(int first, Numeral n, int k, boolean hyphen) {
    boolean parted = !hyphen && (tokens.isIn(k, BETWEEN) || isTold(k));
    int adjective = parted ? k + 1 : k;
    Match<Period> m = Lexicon.PERIODS.at(tokens, adjective);
    if (m == null || !isPeriod(n, m, hyphen)) {
      return null;
    }
    int end = m.end();
    Period period = m.meaning();
    int old = tokens.is(end, "-") ? end + 1 : end;
    if (tokens.isAny(old, "old", "olds", "old's", "old’s")) {
      return age(first, old + 1, period, n, hyphen);
    }
    if (tokens.is(end, "of") && tokens.is(end + 1, "age")) {
      return age(first, end + 2, period, n, hyphen);
    }
    boolean attributive = hyphen;
    if (tokens.joins(end, "-") && tokens.is(end + 1, "long")) {
      end += 2;
      attributive = true;
    }
    TimeSpan span = TimeSpan.of(n.value(), period);
    return new Amount(first, end, Kind.DURATION, n.value(), period.name(), span, n, attributive);
  }

  /** "4 next months"; not "7 last year". */
  private boolean isTold(int k) {
    return tokens.isAny(k, "next", "past", "last") && tokens.endsIn(k + 1, "s");
  }

  private static Amount age(int first, int end, Period period, Numeral n, boolean hyphen) {
    return new Amount(first, end, Kind.AGE, n.value(), period.name(), null, n, hyphen);
  }

  private boolean isPeriod(Numeral n, Match<Period> m, boolean hyphen) {
    if (n.value().signum() < 0) {
      return false;
    }
    String word = tokens.key(m.first());
    if (word.length() == 1) {
      boolean tens = word.equals("s") && n.value().remainder(BigDecimal.TEN).signum() == 0;
      boolean ends = tokens.endsClause(m.end());
      boolean band = word.equals("s") && tokens.isAny(m.first() - 2, "over", "under", "-");
      return (tokens.glued(m.first()) ? !tens && !band : ends) && !tokens.isDigits(m.end());
    }
    boolean ordinal =
        word.equals("second")
            && n.form() == Numeral.Form.WORDS
            && n.value().compareTo(BigDecimal.ONE) != 0;
    boolean era = word.equals("century") && n.value().compareTo(BigDecimal.ONE) > 0;
    return (!ordinal && !era) || hyphen;
  }
}
