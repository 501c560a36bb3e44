package org.rollcall.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.model.EntityType;
import org.rollcall.model.ExactNumber;
import org.rollcall.model.Mention;
import org.rollcall.model.Quantity;
import org.rollcall.model.Span;

class OverlapsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "apart,                       0-3 10-12, 5-7,       0-3 10-12, 5-7",
    "side by side,                0-3,       3-5,       0-3,       3-5",
    "number inside a name,        0-9,       8-9,       0-9,       ''",
    "name inside a number,        4-7,       0-9,       '',        0-9",
    "the longer of two wins,      0-5,       4-7,       0-5,       ''",
    "equally long,                0-5,       3-8,       0-5,       ''",
    "number over two names,       0-2 3-5,   0-9,       '',        0-9",
    "name over two numbers,       0-9,       0-2 3-5,   0-9,       ''",
    "nothing,                     '',        '',        '',        ''"
  })
  void resolves(String what, String names, String numbers, String keptNames, String keptNumbers) {
    Overlaps apart =
        Overlaps.resolve(
            spans(names).stream().map(s -> new Mention(s, EntityType.PERSON, "")).toList(),
            spans(numbers).stream().map(OverlapsTest::number).toList());
    assertEquals(spans(keptNames), apart.names().stream().map(Mention::span).toList());
    assertEquals(spans(keptNumbers), apart.numbers().stream().map(Quantity::span).toList());
  }

  private static List<Span> spans(String spans) {
    return Arrays.stream(spans.split(" ", 0))
        .filter(span -> !span.isEmpty())
        .map(span -> span.split("-", 0))
        .map(ends -> new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
        .toList();
  }

  private static Quantity number(Span span) {
    return number(span, Quantity.Kind.CARDINAL);
  }

  private static Quantity number(Span span, Quantity.Kind kind) {
    return ExactNumber.of(span, "", kind, "1");
  }

  @ParameterizedTest(name = "a {0} and a name of the same words")
  @CsvSource({"CARDINAL, name", "ORDINAL, name", "DATE, number", "MONEY, number", "AGE, number"})
  void ofTheSameWordsADateOrAUnitIsTheBetterReading(Quantity.Kind kind, String kept) {
    Span span = new Span(4, 9);
    Overlaps apart =
        Overlaps.resolve(
            List.of(new Mention(span, EntityType.ORGANISATION, "")), List.of(number(span, kind)));
    assertEquals(kept.equals("name") ? 1 : 0, apart.names().size());
    assertEquals(kept.equals("name") ? 0 : 1, apart.numbers().size());
  }
}
