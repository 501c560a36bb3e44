package org.rollcall.numbers;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rollcall.model.WordTable;
import org.rollcall.numbers.Phrases.Match;

/** The units of measure, and of the lengths among them their squares and cubes. Read-only. */
final class Units {
  /**
   * A unit and its size in the dimension's base unit.
   *
   * @param size in metres, grams or litres; 0 if it is never summed with others
   */
  record Unit(String name, String dimension, BigDecimal size) {
    private Unit squared() {
      return new Unit("square_" + name, "area", BigDecimal.ZERO);
    }

    private Unit cubed() {
      return new Unit("cubic_" + name, "volume", BigDecimal.ZERO);
    }
  }

  private final Phrases<Unit> forms;
  private final Phrases<Unit> lengths;
  private final Map<String, Unit> byName = new HashMap<>();

  /**
   * @param vocabulary learns the words and signs of all units
   */
  Units(Vocabulary vocabulary) {
    forms = new Phrases<>(vocabulary, Roles.MEASURE);
    lengths = new Phrases<>(vocabulary, Roles.MEASURE);
    for (String[] row : Table.rows("units")) {
      BigDecimal size = row[2].equals("-") ? BigDecimal.ZERO : new BigDecimal(row[2]);
      Unit unit = new Unit(row[0], row[1], size);
      byName.put(unit.name(), unit);
      for (String form : WordTable.cells(row[3], '|')) {
        forms.put(form, unit);
        if (unit.dimension().equals("length")) {
          lengths.put(form, unit);
        }
      }
    }
    for (String power : WordTable.cells("square|sq|cubic|cu", '|')) {
      vocabulary.add(power, Roles.MEASURE);
    }
    for (String power : WordTable.cells("squared|cubed|^|²|³", '|')) {
      vocabulary.add(power, 0);
    }
  }

  /** The unit that is called {@code name}, or null; squares and cubes are not known by name. */
  @Nullable Unit named(String name) {
    return byName.get(name);
  }

  /** The unit that starts at token {@code i}, or null. */
  @Nullable Match<Unit> at(Tokens tokens, int i) {
    if (!tokens.has(i, Roles.MEASURE)) {
      return null;
    }
    boolean square = tokens.isAny(i, "square", "sq");
    if (square || tokens.isAny(i, "cubic", "cu")) {
      return ofLength(tokens, i, square);
    }
    Match<Unit> length = lengths.at(tokens, i, true);
    Match<Unit> power = length == null ? null : power(tokens, length);
    return power == null ? forms.at(tokens, i) : power;
  }

  /** "square miles", "cu. ft". */
  private @Nullable Match<Unit> ofLength(Tokens tokens, int i, boolean square) {
    boolean stop = tokens.isAny(i, "sq", "cu") && tokens.is(i + 1, ".") && tokens.glued(i + 1);
    Match<Unit> length = lengths.at(tokens, stop ? i + 2 : i + 1, true);
    if (length == null) {
      return null;
    }
    Unit unit = square ? length.meaning().squared() : length.meaning().cubed();
    return new Match<>(unit, i, length.end());
  }

  /** "metres squared", "m²", "km^2", "m3". */
  private static @Nullable Match<Unit> power(Tokens tokens, Match<Unit> length) {
    int square = behindPower(tokens, length.end(), "squared", "²", "2");
    if (square > 0) {
      return new Match<>(length.meaning().squared(), length.first(), square);
    }
    int cube = behindPower(tokens, length.end(), "cubed", "³", "3");
    return cube > 0 ? new Match<>(length.meaning().cubed(), length.first(), cube) : null;
  }

  /** Behind the word, the sign or the digit of a power at token {@code k}, or -1. */
  private static int behindPower(Tokens tokens, int k, String word, String sign, String digit) {
    if (tokens.is(k, word) || (tokens.is(k, sign) && tokens.glued(k))) {
      return k + 1;
    }
    int at = tokens.joins(k, "^") ? k + 1 : k;
    return tokens.isFigure(at, digit) && tokens.glued(at) ? at + 1 : -1;
  }
}
