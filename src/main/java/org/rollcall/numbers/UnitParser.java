package org.rollcall.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import org.rollcall.model.Quantity.Kind;
import org.rollcall.numbers.Lexicon.Currency;
import org.rollcall.numbers.Lexicon.Period;
import org.rollcall.numbers.Lexicon.Unit;
import org.rollcall.numbers.Phrases.Match;

/** Reads what stands behind a numeral: per cent, currency, age, unit of time or of measure. */
final class UnitParser {
  /** Words that are a currency only behind a large number: "two real problems", "1,000 won". */
  private static final Set<String> DOUBTFUL =
      Set.of(
          "real", "won", "mark", "marks", "rand", "lei", "leu", "lev", "kip", "dong", "sen",
          "manat", "lari", "le", "tl", "rm", "dm", "rp", "fen");

  /** Adjectives that may part a number from its unit of time: "three more weeks". */
  private static final Set<String> BETWEEN =
      Set.of(
          "more",
          "extra",
          "full",
          "whole",
          "long",
          "consecutive",
          "straight",
          "successive",
          "additional",
          "further",
          "other",
          "next",
          "past",
          "last",
          "business",
          "working",
          "calendar",
          "short",
          "solid",
          "different");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** ISO codes that are words too, unless in capitals. */
  private static final Set<String> WORDS =
      Set.of(
          "cup", "try", "mad", "sos", "gel", "pen", "cop", "ron", "rub", "bob", "nis", "all", "sll",
          "top");

  private static final Set<String> PAID =
      Set.of(
          "cost", "costs", "paid", "pay", "pays", "fined", "fine", "worth", "spent", "spend",
          "price", "earn", "earned", "owed", "salary");

  private final Tokens tokens;

  UnitParser(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Numeral {@code n} from token {@code first} with its unit; bare if there is none. */
  Amount read(int first, Numeral n) {
    boolean hyphen = tokens.joins(n.end(), "-") && tokens.isWord(n.end() + 1);
    int k = hyphen ? n.end() + 1 : n.end();
    Amount found = percent(first, n, k);
    if (found == null) {
      found = money(first, n, k, hyphen);
    }
    if (found == null) {
      found = time(first, n, k, hyphen);
    }
    if (found == null) {
      found = measure(first, n, k, hyphen);
    }
    return found == null ? Amount.bare(first, n) : found;
  }

  /** Behind the article between a fraction and its unit: "half an hour", "a tenth of a mile". */
  private int behindArticle(Numeral n, int k) {
    int article = tokens.is(k, "of") ? k + 1 : k;
    boolean parted = n.form() == Numeral.Form.FRACTION && tokens.isAny(article, "a", "an");
    return parted ? article + 1 : k;
  }

  private Amount percent(int first, Numeral n, int at) {
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

  private Amount money(int first, Numeral n, int k, boolean hyphen) {
    int article = n.form() == Numeral.Form.FRACTION && tokens.isAny(k, "a", "an", "of") ? k + 1 : k;
    Match<Currency> m = Lexicon.CURRENCIES.at(tokens, article);
    if (m == null || !isMoney(first, n, m, hyphen)) {
      return null;
    }
    return money(first, m.end(), m.meaning(), n, hyphen);
  }

  static Amount money(int first, int end, Currency currency, Numeral n, boolean hyphen) {
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
    if (WORDS.contains(word) && !tokens.isAllCapitals(m.first())) {
      return false;
    }
    if (one && word.startsWith("pound")) {
      return n.scaled() && !tokens.is(m.end(), "of")
          || isPaid(first) && !hyphen && !tokens.isAny(m.end(), "of");
    }
    boolean large = n.scaled() || n.value().compareTo(HUNDRED) >= 0;
    return large || !one || !DOUBTFUL.contains(word);
  }

  private boolean isPaid(int first) {
    for (int k = first - 1; k >= first - 4; k--) {
      if (PAID.contains(tokens.key(k))) {
        return true;
      }
    }
    return false;
  }

  private Amount time(int first, Numeral n, int k, boolean hyphen) {
    int article = behindArticle(n, k);
    int adjective = !hyphen && BETWEEN.contains(tokens.key(article)) ? article + 1 : article;
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
      return tokens.glued(m.first()) && !tens && !tokens.isDigits(m.end());
    }
    boolean ordinal =
        word.equals("second")
            && n.form() == Numeral.Form.WORDS
            && n.value().compareTo(BigDecimal.ONE) != 0;
    boolean era = word.equals("century") && n.value().compareTo(BigDecimal.ONE) > 0;
    return !ordinal && !era || hyphen;
  }

  private Amount measure(int first, Numeral n, int k, boolean hyphen) {
    int at = behindArticle(n, k);
    Match<Unit> m = Lexicon.UNITS.at(tokens, at);
    Unit unit = m == null ? pound(at) : m.meaning();
    if (unit == null || m != null && !isUnit(m, hyphen)) {
      return null;
    }
    int end = m == null ? at + 1 : m.end();
    String name = unit.name();
    int per = perPeriod(end);
    if (per > 0 && !unit.dimension().equals("temperature")) {
      name += "_per_" + Lexicon.PERIODS.at(tokens, per).meaning().name();
      end = Lexicon.PERIODS.at(tokens, per).end();
    }
    return new Amount(first, end, Kind.QUANTITY, n.value(), name, null, n, hyphen);
  }

  private Unit pound(int k) {
    return tokens.isAny(k, "pound", "pounds") ? Lexicon.UNIT_NAMES.get("pound") : null;
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
    boolean ends = tokens.isBarrier(m.end()) || tokens.isAny(m.end(), ")", ",", ";");
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
      boolean apart = ends || Lexicon.STOPS.contains(tokens.key(m.end()));
      return alone && (tokens.glued(m.first()) && !hyphen || apart);
    }
    return true;
  }

  /**
   * Feet and inches, kilometres and metres: two amounts of one dimension, the second unit the
   * smaller, in the smaller unit; or null.
   */
  static Amount sum(Amount a, Amount b) {
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
    BigDecimal number = a.number().multiply(ratio).add(b.number());
    return new Amount(
        a.first(), b.end(), Kind.QUANTITY, number, small.name(), null, a.numeral(), false);
  }

  private static Unit unit(Amount a) {
    return a.kind() == Kind.QUANTITY ? Lexicon.UNIT_NAMES.get(a.unit()) : null;
  }
}
