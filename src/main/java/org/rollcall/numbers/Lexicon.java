package org.rollcall.numbers;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rollcall.model.Quantity.Bound;

/** The words of the grammar, from the tables beside this class. Read-only once loaded. */
final class Lexicon {
  /** A scale: how much it multiplies by, and where it may stand. */
  record Scale(BigDecimal factor, boolean isWord, boolean onlyMoney) {}

  /** A part of a whole. */
  record Fraction(int numerator, int denominator) {}

  /** A plural that is a number by itself ("hundreds"). */
  record Vague(BigDecimal value, boolean onlyBeforeOf) {}

  /** A month, and whether its name is a month wherever it stands, capitalised, or near a number. */
  record Month(int number, String when) {}

  /** A unit of measure and its size in the dimension's base unit; 0 if it is never summed. */
  record Unit(String name, String dimension, BigDecimal size) {}

  /** A unit of time: its ISO letter, with {@code T} before those of the clock, and how many. */
  record Period(String name, String iso, int factor) {}

  /** A currency, and the share of its unit that is meant: 1, or 0.01 for its hundredth. */
  record Currency(String code, BigDecimal share) {}

  /** A day named by its numbers: its ISO date, and whether it is meant wherever they stand. */
  record NamedDay(String date, boolean isAlways) {}

  /**
   * A holiday: its month and day, 0 and 0 if it moves, and whether it is a date without a year too.
   */
  record Holiday(int month, int day, boolean isAlways) {}

  static final Map<String, Integer> NUMERALS = new HashMap<>();
  static final Map<String, Scale> SCALES = new HashMap<>();
  static final Map<String, BigDecimal> ORDINALS = new HashMap<>();
  static final Map<String, BigDecimal> DENOMINATORS = new HashMap<>();
  static final Map<String, Fraction> FRACTIONS = new HashMap<>();
  static final Map<String, Vague> VAGUE = new HashMap<>();
  static final Map<String, Month> MONTHS = new HashMap<>();
  static final Map<String, Integer> WEEKDAYS = new HashMap<>();
  static final Map<String, Integer> DECADES = new HashMap<>();
  static final Phrases<Bound> LEFT = new Phrases<>(Roles.BOUND);
  static final Phrases<Bound> RIGHT = new Phrases<>(Roles.BOUND);
  static final Phrases<Period> PERIODS = new Phrases<>(Roles.PERIOD);
  static final Map<String, Period> PERIOD_NAMES = new HashMap<>();
  static final Phrases<Unit> UNITS = new Phrases<>(Roles.MEASURE);
  static final Map<String, Unit> UNIT_NAMES = new HashMap<>();
  static final Phrases<Currency> CURRENCIES = new Phrases<>(Roles.CURRENCY);
  static final Phrases<Currency> CURRENCY_SIGNS = new Phrases<>(Roles.MONEY);
  static final Phrases<Holiday> HOLIDAYS = new Phrases<>(Roles.HOLIDAY);
  static final Set<String> LABELS = Table.words("labels");
  static final Set<String> CALLS = Table.words("calls");
  static final Set<String> PERSONS = Table.words("persons");
  static final Set<String> ATTRIBUTIVE = Table.words("attributive");
  static final Set<String> VERBS = Table.words("verbs");
  static final Set<String> SEASONS = Table.words("seasons");
  static final Set<String> ATTACKS = Table.words("attacks");

  /** By the first number times 100 and the second. */
  static final Map<Integer, NamedDay> NAMED_DAYS = new HashMap<>();

  static final Set<String> STOPS = Table.words("stops");
  static final Set<String> PEOPLE = Table.words("people");
  static final Map<String, String> PLURALS = new HashMap<>();

  /** What words and signs can do, of {@link Roles}. */
  static final Map<String, Integer> ROLES = new HashMap<>();

  /** Words at which a date starts that is told from the article's day. */
  static final Set<String> NEAR =
      Set.of(
          "next",
          "last",
          "this",
          "current",
          "previous",
          "coming",
          "upcoming",
          "end",
          "start",
          "beginning",
          "middle",
          "close",
          "year",
          "month",
          "day",
          "today",
          "tomorrow",
          "yesterday");

  /** The words looked up at once while a text is cut. */
  static final Vocabulary VOCABULARY;

  private Lexicon() {}

  static {
    Table.rows("numerals").forEach(r -> NUMERALS.put(r[0], Integer.valueOf(r[1])));
    for (String[] r : Table.rows("scales")) {
      Scale scale = new Scale(new BigDecimal(r[1]), r[2].equals("word"), r[2].equals("money"));
      SCALES.put(r[0], scale);
    }
    for (String[] r : Table.rows("ordinals")) {
      ORDINALS.put(r[0], new BigDecimal(r[1]));
      if (!r[2].equals("-")) {
        DENOMINATORS.put(r[0], new BigDecimal(r[1]));
        DENOMINATORS.put(r[2], new BigDecimal(r[1]));
      }
    }
    Table.rows("fractions").forEach(r -> FRACTIONS.put(r[0], fraction(r)));
    Table.rows("vague")
        .forEach(r -> VAGUE.put(r[0], new Vague(new BigDecimal(r[1]), r[2].equals("of"))));
    Table.rows("months").forEach(r -> MONTHS.put(r[0], new Month(Integer.parseInt(r[1]), r[2])));
    Table.rows("weekdays").forEach(r -> WEEKDAYS.put(r[0], Integer.valueOf(r[1])));
    Table.rows("decades").forEach(r -> DECADES.put(r[0], Integer.valueOf(r[1])));
    for (String[] r : Table.rows("bounds")) {
      (r[0].equals("left") ? LEFT : RIGHT).put(r[2], Bound.valueOf(r[1].toUpperCase(Locale.ROOT)));
    }
    for (String[] r : Table.rows("periods")) {
      Period period = new Period(r[0], r[1], Integer.parseInt(r[2]));
      putAll(PERIODS, r[3], period);
      // "a week's time", "one year's pay"
      List.of("'s", "’s").forEach(owner -> PERIODS.put(period.name() + owner, period));
      PERIOD_NAMES.put(r[0], period);
    }
    Table.rows("units").forEach(Lexicon::unit);
    Table.rows("currencies").forEach(Lexicon::currency);
    for (String[] r : Table.rows("named-days")) {
      String[] numbers = r[0].split("/");
      int key = 100 * Integer.parseInt(numbers[0]) + Integer.parseInt(numbers[1]);
      NAMED_DAYS.put(key, new NamedDay(r[1], r[2].equals("always")));
    }
    Table.rows("holidays").forEach(Lexicon::holiday);
    Table.rows("plurals").forEach(r -> PLURALS.put(r[0], r[1]));
    roles();
    VOCABULARY = new Vocabulary(ROLES);
  }

  private static void roles() {
    List.of(LEFT, RIGHT, PERIODS, UNITS, CURRENCIES, CURRENCY_SIGNS, HOLIDAYS)
        .forEach(Lexicon::edges);
    add(Roles.BOUND, LEFT.lasts());
    add(Roles.STOP, STOPS);
    add(Roles.LABEL, LABELS);
    add(Roles.SCALE, SCALES.keySet());
    add(Roles.NUMERAL, NUMERALS.keySet());
    add(Roles.ORDINAL, ORDINALS.keySet());
    add(Roles.CALENDAR, MONTHS.keySet());
    add(Roles.CALENDAR, WEEKDAYS.keySet());
    add(Roles.NEAR, NEAR);
    add(Roles.ERA, DECADES.keySet());
    add(Roles.ERA, Set.of("q", "h", "fy"));
    add(Roles.AMOUNT, FRACTIONS.keySet());
    add(Roles.AMOUNT, VAGUE.keySet());
    SCALES.entrySet().stream()
        .filter(scale -> scale.getValue().isWord())
        .forEach(scale -> add(Roles.AMOUNT, Set.of(scale.getKey())));
    add(Roles.AMOUNT, Set.of("dozen", "couple", "point", "minus", "negative"));
    add(Roles.ARTICLE, Set.of("a", "an"));
    add(Roles.DASH, Set.of("-"));
    add(Roles.BEHIND_DAY, Table.words("behind-day"));
    add(Roles.BEHIND_NEAR, Table.words("behind-near"));
    List.of(CALLS, PERSONS, ATTRIBUTIVE, VERBS, SEASONS, ATTACKS, PEOPLE).forEach(w -> add(0, w));
    List.of("paid", "between", "asked").forEach(table -> add(0, Table.words(table)));
    add(0, DENOMINATORS.keySet());
  }

  /** Words inside a phrase are known too, so that they are told from others by their keys. */
  private static void edges(Phrases<?> phrases) {
    add(0, phrases.words());
    add(phrases.role(), phrases.firsts());
  }

  private static void add(int role, Set<String> words) {
    words.forEach(word -> ROLES.merge(word, role, (a, b) -> a | b));
  }

  private static Fraction fraction(String[] row) {
    return new Fraction(Integer.parseInt(row[1]), Integer.parseInt(row[2]));
  }

  private static <T> void putAll(Phrases<T> phrases, String forms, T meaning) {
    for (String form : forms.split("\\|")) {
      phrases.put(form, meaning);
    }
  }

  private static void holiday(String[] row) {
    String[] day = row[1].equals("-") ? new String[] {"0", "0"} : row[1].split("-");
    Holiday holiday =
        new Holiday(Integer.parseInt(day[0]), Integer.parseInt(day[1]), row[2].equals("always"));
    List.of(row[0], row[0].replace('\'', '’')).forEach(name -> HOLIDAYS.put(name, holiday));
  }

  /** A unit, and of a length its square and cube. */
  private static void unit(String[] row) {
    BigDecimal size = row[2].equals("-") ? BigDecimal.ZERO : new BigDecimal(row[2]);
    Unit unit = new Unit(row[0], row[1], size);
    putAll(UNITS, row[3], unit);
    UNIT_NAMES.put(unit.name(), unit);
    if (!unit.dimension().equals("length")) {
      return;
    }
    Unit square = new Unit("square_" + unit.name(), "area", BigDecimal.ZERO);
    Unit cube = new Unit("cubic_" + unit.name(), "volume", BigDecimal.ZERO);
    for (String form : row[3].split("\\|")) {
      List.of("square ", "sq ", "sq. ").forEach(prefix -> UNITS.put(prefix + form, square));
      List.of(" squared", "^2", "2", "²").forEach(suffix -> UNITS.put(form + suffix, square));
      List.of("cubic ", "cu ", "cu. ").forEach(prefix -> UNITS.put(prefix + form, cube));
      List.of(" cubed", "^3", "3", "³").forEach(suffix -> UNITS.put(form + suffix, cube));
    }
  }

  private static void currency(String[] row) {
    Currency unit = new Currency(row[0], BigDecimal.ONE);
    putAll(CURRENCIES, row[1], unit);
    boolean code = row[0].equals(row[0].toUpperCase(Locale.ROOT));
    if (code) {
      CURRENCIES.put(row[0], unit);
      CURRENCY_SIGNS.put(row[0], unit);
      CURRENCIES.put("M" + row[0], new Currency(row[0], BigDecimal.valueOf(1_000_000)));
    }
    if (!row[2].equals("-")) {
      putAll(CURRENCIES, row[2], unit);
      putAll(CURRENCY_SIGNS, row[2], unit);
    }
    if (row.length > 3 && !row[3].equals("-")) {
      putAll(CURRENCIES, row[3], new Currency(row[0], new BigDecimal("0.01")));
    }
  }
}
