package org.rollcall.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rollcall.model.Quantity;
import org.rollcall.table.EntityRow;
import org.rollcall.table.MentionRow;
import org.rollcall.table.Variant;

/**
 * Rows with their columns, ready to be written in any format.
 *
 * @param columns all columns, for programs to read
 * @param digest the columns a person looks for first, for the format {@code table}
 * @param rows in the order that programs rely on
 * @param reading what comes first for people, in the format {@code table}; of equals, the order of
 *     {@code rows} holds
 * @param <R> the rows
 */
public record Sheet<R>(
    List<Column<R>> columns, List<Column<R>> digest, List<R> rows, Comparator<R> reading) {
  private static final List<Column<EntityRow>> ENTITY_COLUMNS = entityColumns();
  private static final List<Column<EntityRow>> ENTITY_DIGEST = entityDigest();
  private static final List<Column<MentionRow>> MENTION_COLUMNS = mentionColumns();
  private static final List<Column<MentionRow>> MENTION_DIGEST = mentionDigest();

  /** Names, then numbers that say of what they are, then bare ones, then dates and durations. */
  private static final Comparator<EntityRow> NUMBERS_BY_USE =
      Comparator.comparingInt(row -> row.number().map(Sheet::use).orElse(0));

  /** A row an entity. */
  public static Sheet<EntityRow> ofEntities(List<EntityRow> rows) {
    return new Sheet<>(ENTITY_COLUMNS, ENTITY_DIGEST, rows, NUMBERS_BY_USE);
  }

  /** A row a mention. */
  public static Sheet<MentionRow> ofMentions(List<MentionRow> rows) {
    return new Sheet<>(MENTION_COLUMNS, MENTION_DIGEST, rows, (a, b) -> 0);
  }

  private static List<Column<EntityRow>> entityColumns() {
    List<Column<EntityRow>> columns = new ArrayList<>();
    columns.add(text("type", row -> row.type().label()));
    columns.add(text("name", EntityRow::name));
    columns.add(count("mentions", EntityRow::mentions));
    columns.add(count("articles", EntityRow::articles));
    columns.add(new Column<>("variants", row -> new Cell.Variants(row.variants())));
    columns.add(new Column<>("possible", row -> new Cell.Names(row.possible())));
    columns.addAll(numberColumns(EntityRow::number));
    columns.add(text("first", EntityRow::first));
    columns.add(text("id", EntityRow::id));
    return List.copyOf(columns);
  }

  private static List<Column<EntityRow>> entityDigest() {
    return List.of(
        text("type", row -> row.type().label()),
        text("name", EntityRow::name),
        count("mentions", EntityRow::mentions),
        count("articles", EntityRow::articles),
        new Column<>("also written", row -> new Cell.Names(otherForms(row))),
        new Column<>("possible", row -> new Cell.Names(row.possible())));
  }

  private static List<String> otherForms(EntityRow row) {
    return row.variants().stream()
        .map(Variant::text)
        .filter(form -> !form.equals(row.name()))
        .toList();
  }

  private static List<Column<MentionRow>> mentionColumns() {
    List<Column<MentionRow>> columns = new ArrayList<>();
    columns.add(text("file", MentionRow::file));
    columns.add(count("line", row -> row.place().line()));
    columns.add(count("column", row -> row.place().column()));
    columns.add(count("start", row -> row.place().start()));
    columns.add(count("end", row -> row.place().end()));
    columns.add(text("type", row -> row.type().label()));
    columns.add(text("text", MentionRow::text));
    columns.add(text("name", MentionRow::name));
    columns.add(text("id", MentionRow::id));
    columns.add(new Column<>("rule", row -> Cell.text(row.rule())));
    columns.addAll(numberColumns(MentionRow::number));
    columns.add(text("sentence", row -> row.place().sentence()));
    return List.copyOf(columns);
  }

  private static List<Column<MentionRow>> mentionDigest() {
    return List.of(
        text("where", Sheet::where),
        text("type", row -> row.type().label()),
        text("text", MentionRow::text),
        text("name", MentionRow::name),
        new Column<>("rule", row -> Cell.text(row.rule())),
        text("sentence", row -> row.place().sentence()));
  }

  private static int use(Quantity number) {
    return switch (number.kind()) {
      case DATE, DURATION -> 3;
      case CARDINAL, ORDINAL -> number.counted().isPresent() ? 1 : 2;
      default -> 1;
    };
  }

  /** The rows in the order for people. */
  List<R> readingRows() {
    return rows.stream().sorted(reading).toList();
  }

  /** As compilers write it, so that terminals and editors jump there. */
  private static String where(MentionRow row) {
    return row.file() + ":" + row.place().line() + ":" + row.place().column();
  }

  private static <R> List<Column<R>> numberColumns(Function<R, Optional<Quantity>> number) {
    return List.of(
        ofNumber("kind", number, q -> Optional.of(q.kind().label())),
        ofNumber("value", number, Quantity::value),
        ofNumber("low", number, Quantity::low),
        ofNumber("high", number, Quantity::high),
        ofNumber("bound", number, q -> Optional.of(q.bound().label())),
        ofNumber("unit", number, Quantity::unit),
        ofNumber("counted", number, Quantity::counted));
  }

  private static <R> Column<R> ofNumber(
      String name,
      Function<R, Optional<Quantity>> number,
      Function<Quantity, Optional<String>> value) {
    return new Column<>(name, row -> Cell.text(number.apply(row).flatMap(value)));
  }

  private static <R> Column<R> text(String name, Function<R, String> value) {
    return new Column<>(name, row -> Cell.text(value.apply(row)));
  }

  private static <R> Column<R> count(String name, Function<R, Integer> value) {
    return new Column<>(name, row -> new Cell.Count(value.apply(row)));
  }
}
