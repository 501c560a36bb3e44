package org.rollcall.numbers;

import org.jspecify.annotations.Nullable;
import org.rollcall.model.Quantity.Kind;

/** Reads what stands behind a numeral: per cent, currency, age, unit of time or of measure. */
final class UnitParser {
  private final Tokens tokens;
  private final MoneyUnits money;
  private final TimeUnits times;
  private final MeasureUnits measures;

  UnitParser(Tokens tokens) {
    this.tokens = tokens;
    this.money = new MoneyUnits(tokens);
    this.times = new TimeUnits(tokens);
    this.measures = new MeasureUnits(tokens);
  }

  /** Numeral {@code n} from token {@code first} with its unit; bare if there is none. */
  Amount read(int first, Numeral n) {
    boolean hyphen = tokens.joins(n.end(), "-") && tokens.isWord(n.end() + 1);
    int k = hyphen ? n.end() + 1 : n.end();
    Amount found = percent(first, n, k);
    if (found == null) {
      found = money.read(first, n, k, hyphen);
    }
    int unit = behindArticle(n, k);
    if (found == null) {
      found = times.read(first, n, unit, hyphen);
    }
    if (found == null) {
      found = measures.read(first, n, unit, hyphen);
    }
    return found == null ? Amount.bare(first, n) : found;
  }

  /** Whether a unit of time or of measure stands at token {@code k}. */
  boolean isAt(int k) {
    return Lexicon.PERIODS.at(tokens, k) != null || measures.isAt(k);
  }

  /** Behind the article between a fraction and its unit: "half an hour", "a tenth of a mile". */
  private int behindArticle(Numeral n, int k) {
    int article = tokens.is(k, "of") ? k + 1 : k;
    boolean one = tokens.is(k, "of") && tokens.is(article, "one");
    boolean parted = n.form() == Numeral.Form.FRACTION && (one || tokens.isAny(article, "a", "an"));
    return parted ? article + 1 : k;
  }

  private @Nullable Amount percent(int first, Numeral n, int at) {
    int k = behindArticle(n, at);
    if (tokens.isAny(k, "%", "percent", "percents", "pct", "percentages")) {
      return percent(first, k + 1, "%", n);
    }
    if (tokens.is(k, "per") && tokens.is(k + 1, "cent")) {
      return percent(first, k + 2, "%", n);
    }
    if (tokens.is(k, "percentage") && tokens.isAny(k + 1, "point", "points")) {
      return percent(first, k + 2, "percentage_point", n);
    }
    if (tokens.is(k, "basis") && tokens.isAny(k + 1, "point", "points")) {
      return percent(first, k + 2, "basis_point", n);
    }
    return null;
  }

  private static Amount percent(int first, int end, String unit, Numeral n) {
    return new Amount(first, end, Kind.PERCENT, n.value(), unit, null, n, false);
  }
}
