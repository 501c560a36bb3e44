package org.rollcall.numbers;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.model.Quantity.Kind;
import org.rollcall.numbers.Currencies.Currency;
import org.rollcall.numbers.Phrases.Match;

/** Reads currencies behind a numeral. */
final class MoneyUnits {
  private static final Set<String> DOUBTFUL = Table.words("doubtful-currencies");
  private static final Set<String> CODES = Table.words("code-words");
  private static final Set<String> PAID = Table.words("paid");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Tokens tokens;

  MoneyUnits(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Numeral {@code n} from token {@code first} with the unit at token {@code k}, or null.
   *
   * @param hyphen whether a hyphen joins the two
   */
  @Nullable Amount read(int first, Numeral n, int k, boolean hyphen) {
    int article = n.form() == Numeral.Form.FRACTION && tokens.isAny(k, "a", "an", "of") ? k + 1 : k;
    Match<Currency> m = Lexicon.CURRENCIES.words.at(tokens, article);
    if (m == null || !isMoney(first, n, m, hyphen)) {
      return null;
    }
    return of(first, m.end(), m.meaning(), n, hyphen);
  }

  /** An amount of money. */
  static Amount of(int first, int end, Currency currency, Numeral n, boolean hyphen) {
    BigDecimal number = n.value().multiply(currency.share());
    return new Amount(first, end, Kind.MONEY, number, currency.code(), null, n, hyphen);
  }

  private boolean isMoney(int first, Numeral n, Match<Currency> m, boolean hyphen) {
    String word = tokens.key(m.first());
    if (word.equals("p") || word.equals("us")) {
      return word.equals("us")
          ? m.end() > m.first() + 1
          : tokens.glued(m.first()) && n.value().compareTo(HUNDRED) < 0;
    }
    boolean one = m.end() == m.first() + 1;
    if (CODES.contains(word) && !tokens.isAllCapitals(m.first())) {
      return false;
    }
    if (one && word.startsWith("pound")) {
      return (n.scaled() && !tokens.is(m.end(), "of"))
          || (isPaid(first) && !hyphen && !tokens.is(m.end(), "of"));
    }
    boolean large = n.scaled() || n.value().compareTo(HUNDRED) >= 0;
    return large || !one || !DOUBTFUL.contains(word);
  }

  private boolean isPaid(int first) {
    for (int k = first - 1; k >= first - 4; k--) {
      if (tokens.isIn(k, PAID)) {
        return true;
      }
    }
    return false;
  }
}
