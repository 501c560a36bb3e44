package org.rollcall.numbers;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
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

  static final Map<String, Integer> NUMERALS = new HashMap<>();
  static final Map<String, Scale> SCALES = new HashMap<>();
  static final Map<String, BigDecimal> ORDINALS = new HashMap<>();
  static final Map<String, BigDecimal> DENOMINATORS = new HashMap<>();
  static final Map<String, Fraction> FRACTIONS = new HashMap<>();
  static final Map<String, Vague> VAGUE = new HashMap<>();
  static final Map<String, Month> MONTHS = new HashMap<>();
  static final Map<String, Integer> WEEKDAYS = new HashMap<>();
  static final Map<String, Integer> DECADES = new HashMap<>();
  static final Phrases<Bound> LEFT = new Phrases<>();
  static final Phrases<Bound> RIGHT = new Phrases<>();
  static final Phrases<Period> PERIODS = new Phrases<>();
  static final Map<String, Period> PERIOD_NAMES = new HashMap<>();
  static final Phrases<Unit> UNITS = new Phrases<>();
  static final Map<String, Unit> UNIT_NAMES = new HashMap<>();
  static final Phrases<Currency> CURRENCIES = new Phrases<>();
  static final Phrases<Currency> CURRENCY_SIGNS = new Phrases<>();
  static final Set<String> LABELS = new HashSet<>();
  static final Set<String> STOPS = new HashSet<>();
  static final Set<String> PEOPLE = new HashSet<>();
  static final Map<String, String> PLURALS = new HashMap<>();

  /** Keys at which an expression can start; digits always can. */
  static final Set<String> TRIGGERS = new HashSet<>();

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
      PERIOD_NAMES.put(r[0], period);
    }
    Table.rows("units").forEach(Lexicon::unit);
    Table.rows("currencies").forEach(Lexicon::currency);
    Table.rows("labels").forEach(r -> LABELS.add(r[0]));
    Table.rows("stops").forEach(r -> STOPS.addAll(List.of(r)));
    Table.rows("people").forEach(r -> PEOPLE.addAll(List.of(r)));
    Table.rows("plurals").forEach(r -> PLURALS.put(r[0], r[1]));
    TRIGGERS.addAll(NUMERALS.keySet());
    TRIGGERS.addAll(ORDINALS.keySet());
    TRIGGERS.addAll(FRACTIONS.keySet());
    TRIGGERS.addAll(VAGUE.keySet());
    TRIGGERS.addAll(MONTHS.keySet());
    TRIGGERS.addAll(WEEKDAYS.keySet());
    TRIGGERS.addAll(DECADES.keySet());
    SCALES.forEach((word, scale) -> addIf(scale.isWord(), word));
    TRIGGERS.addAll(List.of("a", "an", "dozen", "-", "point", "minus", "negative", "q", "h"));
    Set<String> known = new HashSet<>(STOPS);
    known.addAll(TRIGGERS);
    VOCABULARY = new Vocabulary(known, TRIGGERS);
  }

  private static void addIf(boolean isTrigger, String word) {
    if (isTrigger) {
      TRIGGERS.add(word);
    }
  }

  private static Fraction fraction(String[] row) {
    return new Fraction(Integer.parseInt(row[1]), Integer.parseInt(row[2]));
  }

  private static <T> void putAll(Phrases<T> phrases, String forms, T meaning) {
    for (String form : forms.split("\\|")) {
      phrases.put(form, meaning);
    }
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
    CURRENCIES.put(row[0], unit);
    CURRENCY_SIGNS.put(row[0], unit);
    trigger(row[0]);
    if (!row[2].equals("-")) {
      putAll(CURRENCIES, row[2], unit);
      putAll(CURRENCY_SIGNS, row[2], unit);
      for (String form : row[2].split("\\|")) {
        trigger(form);
      }
    }
    if (row.length > 3 && !row[3].equals("-")) {
      putAll(CURRENCIES, row[3], new Currency(row[0], new BigDecimal("0.01")));
    }
  }

  private static void trigger(String form) {
    TRIGGERS.add(Lexer.read(form, null).get(0).key());
  }
}
