package org.rollcall.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.model.Article;
import org.rollcall.model.Document;
import org.rollcall.model.Quantity;
import org.rollcall.model.Span;

class NumberReaderTest {
  private static List<Quantity> read(String text) {
    return new NumberReader().read(new Document(new Article("a", text), List.of()), List.of());
  }

  private static List<Quantity> read(String text, LocalDate day) {
    Article article = new Article("a", text, Optional.of(day));
    return new NumberReader().read(new Document(article, List.of()), List.of());
  }

  private static String values(List<Quantity> numbers) {
    return String.join(" | ", numbers.stream().map(q -> q.value().orElse("")).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mill closed three weeks ago. | 2019-05-02",
        "The mill closed two years ago. | 2017-05-23",
        "It shut on August 15. | 2019-08-15",
        "It shut on December 15. | 2018-12-15",
        "It shut in March. | 2019-03",
        "It will open in two months. | 2019-07-23",
        "Work ends 10 days from now. | 2019-06-02",
        "They meet on the 4th of next month. | 2019-06-04",
        "It shut on May 5, 2001. | 2001-05-05",
        "It shut within two weeks. | P2W",
        "The March 2 vote | 2019-03-02"
      })
  void datesAreToldFromTheDayOfTheArticle(String text, String value) {
    assertEquals(value, values(read(text, LocalDate.of(2019, 5, 23))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date 2019-05-23 The mill closed three weeks ago.",
        "May 23, 2019\n2 mins read\n\nThe mill closed three weeks ago.",
        "Thursday, May 23, 2019\n\nThe mill closed three weeks ago.",
        "ZUBROWKA, 23 May 2019 (Wire) - The mill closed three weeks ago.",
        "Old mill closes\nBy Anna Bergmann\nPublished: 23 May 2019\n\nThe mill closed three weeks ago."
      })
  void aDatelineIsTheDayOfTheArticle(String text) {
    assertTrue(values(read(text)).endsWith("2019-05-02"), values(read(text)));
  }

  @Test
  void aDateInASentenceIsNoDateline() {
    assertEquals(
        "2003-04-09 | P3W",
        values(read("The mill burned on April 9, 2003, and closed three weeks ago.")));
  }

  @Test
  void aNumeralInsideANameIsNone() {
    String text = "The Gang of 40 robbed 12 banks on May 5, 2001.";
    Document document = new Document(new Article("a", text), List.of());
    List<Span> names = List.of(new Span(4, 14), new Span(34, 45));
    List<Quantity> numbers = new NumberReader().read(document, names);
    assertEquals("12 | 2001-05-05", values(numbers));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "about 27 million Ruritanians | 27000000 Ruritanians",
        "up to 85 masked raiders | 85 masked raiders",
        "USD 3 trillion | 3000000000000 USD",
        "40 percent | 40 %",
        "three percentage points | 3 percentage points",
        "between 12,000 and 14,000 people | 12000 to 14000 people",
        "three weeks | P3W",
        "46 years old | 46 years",
        "one mile | 1 mile",
        "5 feet | 5 feet",
        "90 km/h | 90 kilometres per hour",
        "4 square miles | 4 square miles",
        "-3°C | -3 degrees celsius",
        "hundreds of monks | 200+ monks",
        "the 12th round | 12th round",
        "the 22nd round | 22nd round",
        "October 9, 2017 | 2017-10-09"
      })
  void aNumberHasANormalForm(String text, String name) {
    assertEquals(name, read(text).get(0).name());
  }

  @ParameterizedTest
  @CsvSource({
    "nine ponies, pony",
    "nine glasses, glass",
    "nine bushes, bush",
    "nine churches, church",
    "nine boxes, box",
    "nine buzzes, buzz",
    "nine heroes, hero",
    "nine boats, boat",
    "nine cows, cow",
    "nine men, man",
    "nine sheep, sheep",
    "one bus, bus",
    "one glass, glass",
    "one oasis, oasis",
    "one gas, gas",
    "one boat, boat",
    "nine women doctors, doctor"
  })
  void thingsAreCountedInTheSingular(String text, String head) {
    assertEquals(head, read(text).get(0).head().orElse(""));
  }

  @Test
  void equalNumbersMeetWhateverTheirForm() {
    assertEquals(read("up to 70 armed raiders").get(0).key(), read("Seventy raiders").get(0).key());
    assertEquals(read("$5m").get(0).key(), read("five million dollars").get(0).key());
    assertFalse(read("100 monks").get(0).key().equals(read("hundreds of monks").get(0).key()));
    assertFalse(read("70 raiders").get(0).key().equals(read("70 monks").get(0).key()));
  }

  /** A dot before the first digits once made a zero of nothing. */
  @ParameterizedTest
  @ValueSource(strings = {".12.2019", "It is .04.2011 here.", "4 .1.2019", "3..12.2019"})
  void aDateWithoutItsDayHasNoEmptyNumber(String text) {
    List<Quantity> numbers = read(text);
    assertSliced(text, numbers);
    assertFalse(values(numbers).contains("2019"), "no date and no numbers, as in 1.2.3.4");
  }

  @Test
  void aLargeOrdinalIsNoDay() {
    assertEquals(
        "1000000000000", values(read("It is the trillionth May.", LocalDate.of(2019, 5, 2))));
  }

  @Test
  void aNumeralTooLongIsNone() {
    assertEquals(List.of(), read("9".repeat(50_000)));
    assertEquals(List.of(), read("It is 10^9999999 or 1e9999999 here."));
    assertEquals(
        "1234567890123456789012345678901234567890",
        values(read("id 1234567890123456789012345678901234567890 end")));
    assertEquals(List.of(), read("id 12345678901234567890123456789012345678901 end"));
    assertEquals("", values(read("id 1234567890123456789012345678901234567890b end")));
  }

  static void assertSliced(String text, List<Quantity> numbers) {
    int end = 0;
    for (Quantity q : numbers) {
      assertTrue(q.span().start() >= end, "in order, none overlapping");
      assertEquals(q.span().of(text), q.text());
      assertFalse(q.text().isBlank());
      assertFalse(q.name().isBlank());
      end = q.span().end();
    }
  }
}
