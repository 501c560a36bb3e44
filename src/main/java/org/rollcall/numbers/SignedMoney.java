package org.rollcall.numbers;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.numbers.Currencies.Currency;
import org.rollcall.numbers.Phrases.Match;

/** Reads money with its sign in front. */
final class SignedMoney {
  private static final Set<String> WORDS =
      Set.of("dollars", "dollar", "euros", "euro", "yen", "rupees");

  private final Tokens tokens;
  private final NumeralParser numerals;

  SignedMoney(Tokens tokens, NumeralParser numerals) {
    this.tokens = tokens;
    this.numerals = numerals;
  }

  /** "$5", "USD 5 million", "Rs two crore": the sign of a currency; in words only large numbers. */
  @Nullable Amount parse(int i, boolean and) {
    boolean minus = tokens.is(i, "-") && tokens.glued(i + 1);
    int at = minus ? i + 1 : i;
    Match<Currency> sign =
        tokens.has(at, Roles.MONEY) ? Lexicon.CURRENCIES.signs.at(tokens, at) : null;
    if (sign == null || !isSign(sign)) {
      return null;
    }
    Numeral n = numerals.parse(sign.end(), and, true);
    boolean digits = tokens.isDigits(sign.end());
    if (n == null || n.value().signum() < 0 || !(digits || n.scaled())) {
      return null;
    }
    int end = n.end();
    Match<Currency> again = Lexicon.CURRENCIES.words.at(tokens, end);
    if (again != null
        && again.meaning().share().compareTo(BigDecimal.ONE) == 0
        && (tokens.isIn(end, WORDS)
            || (again.meaning().equals(sign.meaning()) && !tokens.is(end, "$")))) {
      end = again.end();
    }
    boolean hyphen = tokens.joins(end - 2, "-");
    if (minus) {
      n = new Numeral(n.value().negate(), n.end(), n.form(), n.scaled());
    }
    return MoneyUnits.of(i, end, sign.meaning(), n, hyphen);
  }

  /** A word counts as a sign where it is in capitals, or written on to a sign or its digits. */
  private boolean isSign(Match<Currency> sign) {
    int first = sign.first();
    if (!tokens.isWord(first) || sign.end() > first + 1) {
      return true;
    }
    boolean name = tokens.isCapital(first) && tokens.written(first).length() == 2;
    return tokens.isAllCapitals(first) || name || tokens.glued(sign.end());
  }
}
