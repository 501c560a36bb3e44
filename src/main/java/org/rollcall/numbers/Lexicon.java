package org.rollcall.numbers;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rollcall.model.Quantity.Bound;
import org.rollcall.model.WordTable;

/** The words of the grammar, from the tables beside this class. Read-only once loaded. */
final class Lexicon {
  /** A scale: how much it multiplies by, and where it may stand. */
  record Scale(BigDecimal factor, boolean isWord, boolean onlyMoney) {}

  /** A part of a whole. */
  record Fraction(int numerator, int denominator) {}

  /** A plural that is a number by itself ("hundreds"). */
  record Vague(BigDecimal value, boolean onlyBeforeOf) {}

  /** A unit of time: its ISO letter, with {@code T} before those of the clock, and how many. */
  record Period(String name, String iso, int factor) {}

  /** The words looked up while a text is cut. */
  static final Vocabulary VOCABULARY = new Vocabulary();

  static final Map<String, Integer> NUMERALS = new HashMap<>();
  static final Map<String, Scale> SCALES = new HashMap<>();
  static final Map<String, BigDecimal> ORDINALS = new HashMap<>();
  static final Map<String, BigDecimal> DENOMINATORS = new HashMap<>();
  static final Map<String, Fraction> FRACTIONS = new HashMap<>();
  static final Map<String, Vague> VAGUE = new HashMap<>();
  static final Phrases<Bound> LEFT = new Phrases<>(VOCABULARY, Roles.BOUND);
  static final Phrases<Bound> RIGHT = new Phrases<>(VOCABULARY, Roles.BOUND);
  static final Phrases<Period> PERIODS = new Phrases<>(VOCABULARY, Roles.PERIOD);
  private static final Map<String, Period> PERIOD_NAMES = new HashMap<>();
  static final Calendar CALENDAR = new Calendar(VOCABULARY);
  static final Units UNITS = new Units(VOCABULARY);
  static final Currencies CURRENCIES = new Currencies(VOCABULARY);
  static final Set<String> CALLS = words("calls", 0);
  static final Set<String> PERSONS = words("persons", 0);
  static final Set<String> ATTRIBUTIVE = words("attributive", 0);
  static final Set<String> VERBS = words("verbs", 0);
  static final Set<String> SEASONS = words("seasons", 0);
  static final Set<String> ATTACKS = words("attacks", 0);

  static final Set<String> PEOPLE = words("people", 0);
  static final Map<String, String> PLURALS = new HashMap<>();

  private Lexicon() {}

  static {
    numerals();
    periods();
    bounds();
    words("stops", Roles.STOP);
    words("labels", Roles.LABEL);
    words("behind-day", Roles.BEHIND_DAY);
    words("behind-near", Roles.BEHIND_NEAR);
    besideNumbers();
    starts();
    for (String[] row : Table.rows("plurals")) {
      PLURALS.put(add(row[0], Roles.IRREGULAR), row[1]);
    }
  }

  /** What else starts a number or a date. */
  private static void starts() {
    // from the article's day
    addAll(Roles.NEAR, "next|last|this|current|previous|coming|upcoming|year|month|day");
    addAll(Roles.NEAR, "end|start|beginning|middle|close|today|tomorrow|yesterday");
    addAll(Roles.ERA, "q|h|fy|teens");
    addAll(Roles.AMOUNT, "dozen|couple|point|minus|negative|twice|thrice");
    addAll(Roles.ARTICLE, "a|an");
    addAll(Roles.DASH, "-");
  }

  /** What parsers ask for beside a number. */
  private static void besideNumbers() {
    String tables =
        "paid|between|asked|before-over|before-month|before-dateline|before-half|"
            + "before-counted|behind-ordinal|before-ordinal|to-come|behind-twice|before-one|"
            + "behind-hyphen|before-year|before-worded-year|before-dated-noun|behind-count";
    for (String table : WordTable.cells(tables, '|')) {
      words(table, 0);
    }
  }

  private static void addAll(int role, String words) {
    for (String word : WordTable.cells(words, '|')) {
      add(word, role);
    }
  }

  private static Set<String> words(String table, int role) {
    Set<String> words = Table.words(table);
    for (String word : words) {
      VOCABULARY.add(word, role);
    }
    return words;
  }

  private static void numerals() {
    for (String[] row : Table.rows("numerals")) {
      NUMERALS.put(add(row[0], Roles.NUMERAL), Integer.valueOf(row[1]));
    }
    for (String[] row : Table.rows("scales")) {
      Scale scale =
          new Scale(new BigDecimal(row[1]), row[2].equals("word"), row[2].equals("money"));
      SCALES.put(row[0], scale);
      String word = row[0].toLowerCase(Locale.ROOT);
      add(word, scale.isWord() ? Roles.SCALE | Roles.AMOUNT : Roles.SCALE);
    }
    for (String[] row : Table.rows("ordinals")) {
      BigDecimal number = new BigDecimal(row[1]);
      ORDINALS.put(add(row[0], Roles.ORDINAL), number);
      if (!row[2].equals("-")) {
        DENOMINATORS.put(row[0], number);
        DENOMINATORS.put(add(row[2], 0), number);
      }
    }
    for (String[] row : Table.rows("fractions")) {
      Fraction fraction = new Fraction(Integer.parseInt(row[1]), Integer.parseInt(row[2]));
      FRACTIONS.put(add(row[0], Roles.AMOUNT), fraction);
    }
    for (String[] row : Table.rows("vague")) {
      Vague vague = new Vague(new BigDecimal(row[1]), row[2].equals("of"));
      VAGUE.put(add(row[0], Roles.AMOUNT), vague);
    }
  }

  private static void periods() {
    for (String[] row : Table.rows("periods")) {
      Period period = new Period(row[0], row[1], Integer.parseInt(row[2]));
      PERIOD_NAMES.put(period.name(), period);
      for (String form : WordTable.cells(row[3], '|')) {
        PERIODS.put(form, period);
      }
      // "a week's time", "one year's pay"
      PERIODS.put(period.name() + "'s", period);
      PERIODS.put(period.name() + "’s", period);
    }
  }

  private static void bounds() {
    for (String[] row : Table.rows("bounds")) {
      Bound bound = Bound.valueOf(row[1].toUpperCase(Locale.ROOT));
      if (row[0].equals("left")) {
        LEFT.putBoth(row[2], bound);
      } else {
        RIGHT.put(row[2], bound);
      }
    }
  }

  /**
   * The period of a name as {@link Period#name} gives it.
   *
   * @throws NullPointerException if the table has no such period
   */
  static Period period(String name) {
    return requireNonNull(PERIOD_NAMES.get(name));
  }

  private static String add(String word, int role) {
    return VOCABULARY.add(word, role);
  }
}
