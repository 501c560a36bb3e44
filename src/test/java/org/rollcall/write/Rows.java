package org.rollcall.write;

import java.util.List;
import java.util.Optional;
import org.rollcall.model.EntityType;
import org.rollcall.model.ExactNumber;
import org.rollcall.model.Quantity;
import org.rollcall.model.Span;
import org.rollcall.table.EntityRow;
import org.rollcall.table.MentionRow;
import org.rollcall.table.Place;
import org.rollcall.table.Variant;

/** Rows that make it hard for a format. */
final class Rows {
  private static final Quantity RANGE =
      new Quantity(
          new Span(3, 9),
          "3 to 5",
          Quantity.Kind.CARDINAL,
          Optional.empty(),
          Optional.of("3"),
          Optional.of("5"),
          Quantity.Bound.BETWEEN,
          Optional.empty(),
          Optional.of("ships"),
          Optional.of("ship"));

  static final List<EntityRow> ENTITIES =
      List.of(
          new EntityRow(
              EntityType.PERSON,
              "Ada \"the Count\" King",
              12,
              3,
              List.of(new Variant("King", 9), new Variant("A. King", 3)),
              List.of("Bo King"),
              Optional.empty(),
              "a,b.txt",
              "0123456789"),
          new EntityRow(
              EntityType.NUMBER,
              "3\u20135 ships",
              1,
              1,
              List.of(new Variant("3 to 5", 1)),
              List.of(),
              Optional.of(RANGE),
              "c.txt",
              "abcdef0123"));

  static Quantity decimal(String value) {
    return ExactNumber.of(new Span(0, value.length()), value, Quantity.Kind.CARDINAL, value);
  }

  static final List<MentionRow> MENTIONS =
      List.of(
          new MentionRow(
              "a.txt",
              new Place(2, 5, 31, 35, "That is\u2028 Ada.", 23, 36),
              EntityType.PERSON,
              "Ada\tKing\n",
              "Ada King",
              "0123456789",
              Optional.of("exact"),
              Optional.empty()));

  private Rows() {}
}
