package org.rollcall.numbers;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.model.Article;
import org.rollcall.model.Document;
import org.rollcall.model.Quantity;

/**
 * Every line of {@code cases.tsv}, what each rule reads, and of {@code edges.tsv}, where it ends: a
 * text, and a number that is in it (kind, span, value, low, high, bound, unit, counted; {@code -}
 * for none). A text on several lines has several numbers; {@code none} says that it has no number
 * at all. A text may stand behind the day of its article ({@code @2019-05-23 }).
 */
class NumberCasesTest {
  private static final int ENOUGH = 5;

  /**
   * All of a table in one test, which mutation testing runs thousands of times; so it tells some
   * failures, and ends.
   */
  @ParameterizedTest
  @ValueSource(strings = {"cases.tsv", "edges.tsv"})
  void everyTextHasItsNumbers(String file) throws IOException {
    List<Executable> failed = new ArrayList<>();
    for (Map.Entry<String, List<String>> text : wanted(file).entrySet()) {
      List<String> numbers = read(text.getKey());
      if (!text.getValue().equals(numbers)) {
        failed.add(() -> assertEquals(text.getValue(), numbers, text.getKey()));
      }
      if (failed.size() == ENOUGH) {
        break;
      }
    }
    assertAll(failed);
  }

  private static Map<String, List<String>> wanted(String file) throws IOException {
    Map<String, List<String>> wanted = new LinkedHashMap<>();
    try (var in = NumberCasesTest.class.getResourceAsStream(file)) {
      String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      for (String line : table.split("\n", 0)) {
        if (line.startsWith("# ") || line.isBlank()) {
          continue;
        }
        int tab = line.indexOf('\t');
        List<String> numbers =
            wanted.computeIfAbsent(line.substring(0, tab), t -> new ArrayList<>());
        if (!line.endsWith("\tnone")) {
          numbers.add(line.substring(tab + 1));
        }
      }
    }
    return wanted;
  }

  private static List<String> read(String text) {
    boolean dated = text.startsWith("@");
    Article article =
        dated
            ? new Article(
                "case", text.substring(12), Optional.of(LocalDate.parse(text.substring(1, 11))))
            : new Article("case", text);
    Document document = new Document(article, List.of());
    return new NumberReader().read(document, List.of()).stream().map(NumberCasesTest::row).toList();
  }

  private static String row(Quantity q) {
    return String.join(
        "\t",
        q.kind().label(),
        q.text(),
        or(q.value()),
        or(q.low()),
        or(q.high()),
        q.bound().label(),
        or(q.unit()),
        or(q.counted()));
  }

  private static String or(Optional<String> value) {
    return value.orElse("-");
  }
}
