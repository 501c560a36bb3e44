package org.rollcall.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rollcall.model.Quantity;
import org.rollcall.table.EntityRow;
import org.rollcall.table.Variant;

/** The columns of entities, and of entities in each article. */
final class EntityColumns {
  private static final Column<EntityRow> TYPE =
      new Column<>("type", row -> Cell.text(row.type().label()));
  private static final Column<EntityRow> NAME = new Column<>("name", row -> Cell.text(row.name()));
  private static final Column<EntityRow> MENTIONS =
      new Column<>("mentions", true, row -> new Cell.Count(row.mentions()));
  private static final Column<EntityRow> ARTICLES =
      new Column<>("articles", true, row -> new Cell.Count(row.articles()));
  private static final Column<EntityRow> VARIANTS =
      new Column<>("variants", row -> new Cell.Variants(row.variants()));
  private static final Column<EntityRow> ALSO_WRITTEN =
      new Column<>("also written", row -> new Cell.Names(otherForms(row)));
  private static final Column<EntityRow> POSSIBLE =
      new Column<>("possible", row -> new Cell.Names(row.possible()));
  private static final Column<EntityRow> FIRST =
      new Column<>("first", row -> Cell.text(row.first()));
  private static final Column<EntityRow> ID = new Column<>("id", row -> Cell.text(row.id()));

  /** Of a row an article, the first article is the only one; called as in the rows of mentions. */
  private static final Column<EntityRow> FILE = new Column<>("file", FIRST.cell());

  /** Names, then numbers that say of what they are, then bare ones, then dates and durations. */
  private static final Comparator<EntityRow> NUMBERS_BY_USE = (one, other) -> use(one) - use(other);

  private EntityColumns() {}

  static Layout<EntityRow> ofCorpus() {
    List<Column<EntityRow>> all = new ArrayList<>();
    all.addAll(List.of(TYPE, NAME, MENTIONS, ARTICLES, VARIANTS, POSSIBLE));
    all.addAll(NumberColumns.of(EntityRow::number));
    all.addAll(List.of(FIRST, ID));
    return new Layout<>(
        List.copyOf(all),
        List.of(TYPE, NAME, MENTIONS, ARTICLES, ALSO_WRITTEN, POSSIBLE),
        NUMBERS_BY_USE,
        false);
  }

  static Layout<EntityRow> ofArticles() {
    List<Column<EntityRow>> all = new ArrayList<>();
    all.addAll(List.of(FILE, TYPE, NAME, MENTIONS, VARIANTS, POSSIBLE));
    all.addAll(NumberColumns.of(EntityRow::number));
    all.add(ID);
    return new Layout<>(
        List.copyOf(all),
        List.of(FILE, TYPE, NAME, MENTIONS, ALSO_WRITTEN, POSSIBLE),
        Layout.asGiven(),
        false);
  }

  private static List<String> otherForms(EntityRow row) {
    List<String> forms = new ArrayList<>();
    for (Variant variant : row.variants()) {
      if (!variant.text().equals(row.name())) {
        forms.add(variant.text());
      }
    }
    return forms;
  }

  private static int use(EntityRow row) {
    if (row.number().isEmpty()) {
      return 0;
    }
    Quantity number = row.number().get();
    return switch (number.kind()) {
      case DATE, DURATION -> 3;
      case CARDINAL, ORDINAL -> number.counted().isPresent() ? 1 : 2;
      default -> 1;
    };
  }
}
