package org.rollcall.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.model.Article;
import org.rollcall.model.Document;
import org.rollcall.model.Quantity;

/** What is written in any format is read as what it was: over the whole range, at random. */
class RoundTripTest {
  private static final int TIMES = 4000;
  private static final long LARGEST = 999_999_999_999_999_999L;

  private final Random random = new Random(11);

  private static Quantity only(String text) {
    Document document = new Document(new Article("a", text), List.of());
    List<Quantity> numbers = new NumberReader().read(document, List.of());
    assertEquals(1, numbers.size(), () -> text + ": " + numbers);
    return numbers.get(0);
  }

  private static void assertValue(Object value, String text) {
    assertEquals(String.valueOf(value), only(text).value().orElse(""), text);
  }

  /** As many numbers of four digits as of fourteen. */
  private long number(long least, long most) {
    int digits = 1 + random.nextInt(Long.toString(most).length());
    long bound = digits > 18 ? most : Math.min(most, (long) Math.pow(10, digits));
    return Math.max(least, (long) (random.nextDouble() * bound));
  }

  @Test
  void everyNumberUpToTenThousandInWords() {
    for (int n = 0; n <= 10_000; n++) {
      assertValue(n, Spelling.words(n, true));
      assertValue(n, Spelling.words(n, false));
    }
  }

  @Test
  void largeNumbersInWords() {
    for (int i = 0; i < TIMES; i++) {
      long n = number(0, LARGEST);
      boolean british = random.nextBoolean();
      assertValue(n, Spelling.words(n, british));
      String sentence = "They counted " + Spelling.words(n, british) + " beans in it.";
      if (n > 1) {
        assertEquals("bean", only(sentence).head().orElse(""), sentence);
        assertValue(n, sentence.toUpperCase(Locale.ROOT));
      }
    }
    assertValue(LARGEST, Spelling.words(LARGEST, true));
  }

  @Test
  void lakhsAndCrores() {
    for (int i = 0; i < TIMES; i++) {
      long n = number(1, 9_999_999_999L);
      assertValue(n, Spelling.indianWords(n));
      assertValue(n, "They counted " + Spelling.indianGroups(n) + " beans.");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ",", "\u2009", "\u202F", "\u00A0", "'", "’"})
  void digitsInGroups(String sign) {
    for (int i = 0; i < TIMES; i++) {
      long n = number(0, LARGEST);
      assertValue(n, "They counted " + Spelling.grouped(n, sign) + " beans.");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "."})
  void doubtfulSignsFromTheSecondGroupOn(String sign) {
    for (int i = 0; i < TIMES; i++) {
      long n = number(1_000_000, LARGEST);
      assertValue(n, "They counted " + Spelling.grouped(n, sign) + " beans.");
    }
  }

  @Test
  void decimals() {
    for (int i = 0; i < TIMES; i++) {
      BigDecimal n = BigDecimal.valueOf(random.nextInt(1_000_000_000), 1 + random.nextInt(6));
      String plain = n.stripTrailingZeros().toPlainString();
      assertValue(plain, n.toPlainString() + " litres");
      assertValue(plain, "$" + n.toPlainString());
      assertValue("-" + plain, "-" + n.add(BigDecimal.ONE).subtract(BigDecimal.ONE) + "°C");
      String comma = Spelling.grouped(n.longValue() + 1000, ".") + "," + (10 + random.nextInt(89));
      String value = comma.replace(".", "").replace(',', '.');
      assertValue(new BigDecimal(value).stripTrailingZeros().toPlainString(), "€" + comma);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "hundred, 100", "thousand, 1000", "million, 1000000", "billion, 1000000000",
    "trillion, 1000000000000", "lakh, 100000", "crore, 10000000", "bn, 1000000000",
    "mn, 1000000", "dozen, 12"
  })
  void scales(String scale, long factor) {
    for (int i = 0; i < TIMES / 10; i++) {
      BigDecimal n = BigDecimal.valueOf(1 + random.nextInt(9999), random.nextInt(3));
      String value = n.multiply(BigDecimal.valueOf(factor)).stripTrailingZeros().toPlainString();
      assertValue(value, "They sold " + n.toPlainString() + " " + scale + " beans.");
    }
  }

  @Test
  void ordinals() {
    for (int n = 1; n <= 5000; n++) {
      assertValue(n, "the " + Spelling.ordinal(n) + " runner");
      String digits = Integer.toString(n);
      boolean teen = n % 100 > 10 && n % 100 < 14;
      String suffix =
          teen ? "th" : n % 10 == 1 ? "st" : n % 10 == 2 ? "nd" : n % 10 == 3 ? "rd" : "th";
      assertValue(n, "the " + digits + suffix + " runner");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "% percent | percent | %",
        "%% | percent | %",
        "% per cent | percent | %",
        "£% | money | GBP",
        "USD % | money | USD",
        "% euros | money | EUR",
        "% km | quantity | kilometre",
        "% square miles | quantity | square_mile",
        "% degrees Celsius | quantity | degree_celsius",
        "% litres | quantity | litre"
      })
  void unitsKeepTheirNumber(String format, String kind, String unit) {
    for (int i = 0; i < TIMES / 10; i++) {
      long n = number(2, 1_000_000_000_000L);
      Quantity q = only("It was " + format.replaceFirst("%", Spelling.grouped(n, ",")) + " then.");
      assertEquals(kind, q.kind().label());
      assertEquals(Long.toString(n), q.value().orElse(""));
      assertEquals(unit, q.unit().orElse(""));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "at least, at_least", "more than, at_least", "over, at_least", "up to, at_most",
    "fewer than, at_most", "no more than, at_most", "about, approx", "nearly, approx",
    "some, approx", "roughly, approx", "as many as, at_most", "close to, approx"
  })
  void boundsKeepTheirNumber(String words, String bound) {
    for (int i = 0; i < TIMES / 10; i++) {
      long n = number(3, 1_000_000_000L);
      Quantity q = only("They saw " + words + " " + Spelling.grouped(n, ",") + " beans.");
      assertEquals(bound, q.bound().label(), q.text());
      assertEquals(Long.toString(n), q.value().orElse(""));
    }
  }

  @Test
  void ranges() {
    String[] forms = {"between %s and %s", "from %s to %s", "%s to %s", "%s-%s", "%s–%s"};
    for (int i = 0; i < TIMES; i++) {
      long low = number(3, 1_000_000_000L);
      long high = low + 1 + random.nextInt(1000);
      String form = forms[random.nextInt(forms.length)];
      String text =
          "They sold "
              + form.formatted(Spelling.grouped(low, ","), Spelling.grouped(high, ","))
              + " kilograms.";
      Quantity q = only(text);
      assertEquals(low + " " + high, q.low().orElse("") + " " + q.high().orElse(""), text);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "d MMMM yyyy",
        "MMMM d, yyyy",
        "MMM d, yyyy",
        "d MMM yyyy",
        "yyyy-MM-dd",
        "d-MMM-yyyy",
        "EEEE, d MMMM yyyy",
        "EEEE, MMMM d, yyyy",
        "yyyy/MM/dd",
        "M/d/yyyy",
        "d.MM.yyyy",
        "d 'of' MMMM yyyy",
        "d'th of' MMMM yyyy",
        "MMMM d yyyy"
      })
  void dates(String pattern) {
    DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, Locale.UK);
    for (LocalDate day = LocalDate.of(1890, 1, 1); day.getYear() < 2050; day = day.plusDays(53)) {
      String written =
          day.format(format)
              .replace("Sept ", "Sep ")
              .replace("Sept-", "Sep-")
              .replace("Sept.", "Sep.");
      assertEquals(
          day.toString(), only("It began on " + written + ".").value().orElse(""), written);
    }
  }

  @Test
  void yearsInWords() {
    for (int year = 1100; year < 2100; year++) {
      int century = year / 100;
      boolean millennium = year / 10 % 100 == 0;
      if (millennium || year % 100 < 10) {
        continue;
      }
      String words = Spelling.words(century, true) + " " + Spelling.words(year % 100, true);
      assertValue(year, "He was born in " + words + ".");
    }
  }
}
