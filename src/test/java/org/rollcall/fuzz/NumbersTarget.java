package org.rollcall.fuzz;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rollcall.model.Article;
import org.rollcall.model.Document;
import org.rollcall.model.Quantity;
import org.rollcall.model.Quantity.Bound;
import org.rollcall.model.Quantity.Kind;
import org.rollcall.model.Span;
import org.rollcall.numbers.NumberReader;

/** Text to numbers: slices in order, with values that are numbers, days and times of ISO 8601. */
final class NumbersTarget {
  /** More digits than a number of 40, its fraction and the largest word for a power of ten. */
  private static final int MOST_DIGITS = 200;

  private static final NumberReader READER = new NumberReader();

  private NumbersTarget() {}

  static void check(byte[] data) {
    Bytes bytes = new Bytes(data);
    int day = bytes.choice(3);
    int name = bytes.choice(8);
    String text = bytes.text();
    Optional<LocalDate> date =
        day == 0
            ? Optional.empty()
            : Optional.of(day == 1 ? LocalDate.of(2020, 2, 29) : LocalDate.of(2026, 12, 31));
    List<Span> names =
        name == 0 || name > text.length() / 2
            ? List.of()
            : List.of(new Span(name, Math.min(text.length(), 3 * name)));
    Document document = new Document(new Article("a", text, date), List.of());
    List<Quantity> numbers = READER.read(document, names);
    int end = 0;
    for (Quantity number : numbers) {
      Expect.that(number.span().start() >= end, "overlaps, or not in order");
      end = number.span().end();
      Expect.that(end <= text.length(), "behind the text");
      slice(text, number);
      value(number);
    }
    Expect.same(numbers, new ArrayList<>(READER.read(document, names)), "read twice");
  }

  private static void slice(String text, Quantity number) {
    Span span = number.span();
    Expect.same(span.of(text), number.text(), "slice");
    Expect.same(number.text().strip(), number.text(), "white space around it");
    Expect.that(!number.text().isEmpty(), "empty");
    Expect.that(!Character.isLowSurrogate(text.charAt(span.start())), "half a character");
    Expect.that(!Character.isHighSurrogate(text.charAt(span.end() - 1)), "half a character");
    Expect.that(!number.name().isBlank(), "no normal form");
    Expect.same(number.key(), number.key(), "key");
  }

  private static void value(Quantity number) {
    boolean range = number.bound() == Bound.BETWEEN;
    String shown = number.toString();
    boolean valued = !range || number.kind() == Kind.DATE; // 1996/2001 is a value, too
    Expect.same(valued, number.value().isPresent(), "a value, or both ends of a range " + shown);
    Expect.that(!range || (number.low().isPresent() && number.high().isPresent()), "ends " + shown);
    Expect.that(number.kind() != Kind.PERCENT || number.unit().isPresent(), "per cent " + shown);
    Expect.that(number.kind() != Kind.MONEY || number.unit().isPresent(), "money of no currency");
    for (Optional<String> value : List.of(number.value(), number.low(), number.high())) {
      value.ifPresent(v -> written(number.kind(), v));
    }
    if (range && isDecimal(number.kind())) {
      BigDecimal low = new BigDecimal(number.low().get());
      Expect.that(low.compareTo(new BigDecimal(number.high().get())) <= 0, "backwards " + shown);
    }
  }

  private static boolean isDecimal(Kind kind) {
    return kind != Kind.DATE && kind != Kind.DURATION;
  }

  private static void written(Kind kind, String value) {
    Expect.that(!value.isBlank() && value.length() <= MOST_DIGITS, "long value " + value);
    if (isDecimal(kind)) {
      Expect.same(new BigDecimal(value).toPlainString(), value, "plain decimal");
    } else if (kind == Kind.DURATION) {
      Expect.that(value.startsWith("P") && value.length() > 2, "duration " + value);
    } else {
      for (String point : value.split("/", 0)) {
        if (point.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
          LocalDate.parse(point);
        }
      }
    }
  }
}
