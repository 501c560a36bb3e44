package org.rollcall.numbers;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.model.Article;
import org.rollcall.model.Document;
import org.rollcall.model.Quantity;

/** Whatever a text is made of, its numbers are slices of it, and are read in linear time. */
class AnyTextTest {
  private static final Duration SOON = Duration.ofSeconds(10);

  private static List<Quantity> read(String text) {
    Article article = new Article("a", text, Optional.of(LocalDate.of(2020, 2, 29)));
    return new NumberReader().read(new Document(article, List.of()), List.of());
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "one ",
        "one million ",
        "million ",
        "one-",
        "1,000,",
        "1.2.",
        "1/",
        "$",
        "$1 to ",
        "1-",
        "between 1 and ",
        "1 to 2 to ",
        "May ",
        "two years and ",
        "5 feet ",
        "the ",
        "the first ",
        "hundreds of ",
        "a ",
        "half a ",
        "'\"",
        "U.",
        "in 2001 ",
        "www.",
        "a@",
        "\0",
        "\uD800",
        "\uDC00 1",
        "😀5 ",
        "minus ",
        "point ",
        "a-",
        "\n\n",
        "at least ",
        "three quarters "
      })
  void anyRepetitionIsReadInLinearTime(String part) {
    String text = part.repeat(part.equals("one ") ? 100_000 : 25_000);
    List<Quantity> numbers = assertTimeout(SOON, () -> read(text));
    NumberReaderTest.assertSliced(text, numbers);
  }

  @Test
  void anyTextIsSliced() {
    String[] parts = {
      "one",
      "two",
      " ",
      "-",
      "1996",
      "12",
      ".",
      ",",
      "$",
      "May",
      "million",
      "km",
      "%",
      "to",
      "and",
      "between",
      "\n",
      "a",
      "half",
      "first",
      "years",
      "old",
      "ago",
      "\uD83D",
      "'",
      "/",
      "s",
      "hundreds",
      "of",
      "people",
      "Iran's",
      "U",
      "°",
      "C",
      "00",
      ":"
    };
    Random random = new Random(7);
    for (int n = 0; n < 5000; n++) {
      StringBuilder text = new StringBuilder();
      for (int k = 0; k < 30; k++) {
        text.append(parts[random.nextInt(parts.length)]).append(random.nextBoolean() ? " " : "");
      }
      NumberReaderTest.assertSliced(text.toString(), read(text.toString()));
    }
  }
}
