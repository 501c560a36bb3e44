package org.rollcall.write;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rollcall.model.Quantity;

/** The columns of numbers, which all rows have. */
final class NumberColumns {
  private NumberColumns() {}

  static <R> List<Column<R>> of(Function<R, Optional<Quantity>> number) {
    return List.of(
        column("kind", false, number, q -> Optional.of(q.kind().label())),
        column("value", true, number, Quantity::value),
        column("low", true, number, Quantity::low),
        column("high", true, number, Quantity::high),
        column("bound", false, number, q -> Optional.of(q.bound().label())),
        column("unit", false, number, Quantity::unit),
        column("counted", false, number, Quantity::counted));
  }

  private static <R> Column<R> column(
      String name,
      boolean numeric,
      Function<R, Optional<Quantity>> number,
      Function<Quantity, Optional<String>> value) {
    return new Column<>(name, numeric, row -> Cell.text(number.apply(row).flatMap(value)));
  }
}
