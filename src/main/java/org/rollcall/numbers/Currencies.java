package org.rollcall.numbers;

import java.math.BigDecimal;
import java.util.Locale;
import org.rollcall.model.WordTable;

/** The currencies: words and signs behind an amount, and signs before it. Read-only. */
final class Currencies {
  /**
   * A currency.
   *
   * @param code by ISO 4217, or the unit's word where that doesn't tell the country
   * @param share of its unit that is meant: 1, 0.01 for its hundredth, 1,000,000 for "MUSD"
   */
  record Currency(String code, BigDecimal share) {}

  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  /** Behind the amount. */
  final Phrases<Currency> words;

  /** Before the amount. */
  final Phrases<Currency> signs;

  /**
   * @param vocabulary learns the words and signs of all currencies
   */
  Currencies(Vocabulary vocabulary) {
    words = new Phrases<>(vocabulary, Roles.CURRENCY);
    signs = new Phrases<>(vocabulary, Roles.MONEY);
    for (String[] row : Table.rows("currencies")) {
      add(row);
    }
  }

  private void add(String[] row) {
    Currency unit = new Currency(row[0], BigDecimal.ONE);
    putAll(words, row[1], unit);
    boolean code = row[0].equals(row[0].toUpperCase(Locale.ROOT));
    if (code) {
      words.put(row[0], unit);
      signs.put(row[0], unit);
      words.put("M" + row[0], new Currency(row[0], MILLION));
    }
    putAll(words, row[2], unit);
    putAll(signs, row[2], unit);
    if (row.length > 3) {
      putAll(words, row[3], new Currency(row[0], HUNDREDTH));
    }
  }

  private static void putAll(Phrases<Currency> phrases, String forms, Currency meaning) {
    if (forms.equals("-")) {
      return;
    }
    for (String form : WordTable.cells(forms, '|')) {
      phrases.put(form, meaning);
    }
  }
}
