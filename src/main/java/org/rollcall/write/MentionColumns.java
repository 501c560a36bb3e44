package org.rollcall.write;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.rollcall.table.MentionRow;
import org.rollcall.table.Place;

/** The columns of mentions. */
final class MentionColumns {
  private static final Column<MentionRow> TYPE =
      new Column<>("type", row -> Cell.text(row.type().label()));
  private static final Column<MentionRow> TEXT = new Column<>("text", row -> Cell.text(row.text()));
  private static final Column<MentionRow> NAME = new Column<>("name", row -> Cell.text(row.name()));
  private static final Column<MentionRow> RULE = new Column<>("rule", row -> Cell.text(row.rule()));
  private static final Column<MentionRow> SENTENCE =
      new Column<>("sentence", row -> Cell.text(row.place().sentence()));

  private MentionColumns() {}

  static Layout<MentionRow> layout() {
    List<Column<MentionRow>> all = new ArrayList<>();
    all.add(new Column<>("file", row -> Cell.text(row.file())));
    all.add(place("line", Place::line));
    all.add(place("column", Place::column));
    all.add(place("start", Place::start));
    all.add(place("end", Place::end));
    all.addAll(List.of(TYPE, TEXT, NAME));
    all.add(new Column<>("id", row -> Cell.text(row.id())));
    all.add(RULE);
    all.addAll(NumberColumns.of(MentionRow::number));
    all.add(SENTENCE);
    Column<MentionRow> where = new Column<>("where", row -> Cell.text(where(row)));
    return new Layout<>(
        List.copyOf(all),
        List.of(where, TYPE, TEXT, NAME, RULE, SENTENCE),
        Layout.asGiven(),
        false);
  }

  /** As compilers write it, so that terminals and editors jump there. */
  private static String where(MentionRow row) {
    return row.file() + ":" + row.place().line() + ":" + row.place().column();
  }

  private static Column<MentionRow> place(String name, ToIntFunction<Place> count) {
    return new Column<>(name, true, row -> new Cell.Count(count.applyAsInt(row.place())));
  }
}
