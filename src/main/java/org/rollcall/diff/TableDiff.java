package org.rollcall.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.rollcall.model.EntityType;
import org.rollcall.model.WrittenRow;
import org.rollcall.model.WrittenTable;

/**
 * What is different in the second of two tables. Only columns that both have are compared; in
 * columns of several names, such as {@code variants}, the order does not count.
 */
public final class TableDiff {
  private static final List<String> TYPES =
      Arrays.stream(EntityType.values()).map(EntityType::label).toList();

  /** As the table: by type, then mentions, most first, then name by code point. */
  private static final Comparator<WrittenRow> TABLE_ORDER =
      Comparator.comparingInt((WrittenRow row) -> TYPES.indexOf(row.type()))
          .thenComparingInt(row -> -row.count("mentions"))
          .thenComparing(row -> row.name().codePoints().toArray(), Arrays::compare);

  private static final List<String> COLUMNS =
      List.of(
          "type",
          "name",
          "mentions",
          "articles",
          "variants",
          "possible",
          "kind",
          "value",
          "low",
          "high",
          "bound",
          "unit",
          "counted",
          "first",
          "id");

  /** The columns as tables have them; those that are not known come last. */
  private static final Comparator<String> COLUMN_ORDER =
      Comparator.comparingInt(
              (String c) -> COLUMNS.contains(c) ? COLUMNS.indexOf(c) : COLUMNS.size())
          .thenComparing(Comparator.naturalOrder());

  private TableDiff() {}

  /** The rows that were added, removed or changed, in the order of the table. */
  public static List<Change> of(WrittenTable before, WrittenTable after) {
    Pairs pairs = new Pairs(before, after);
    List<String> columns =
        before.columns().stream().filter(after.columns()::contains).sorted(COLUMN_ORDER).toList();
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < before.rows().size(); i++) {
      WrittenRow old = before.rows().get(i);
      if (pairs.partnerOfBefore(i) < 0) {
        changes.add(Change.removed(old));
        continue;
      }
      WrittenRow now = after.rows().get(pairs.partnerOfBefore(i));
      List<String> different = columns.stream().filter(c -> differ(c, old, now)).toList();
      if (!different.isEmpty()) {
        changes.add(Change.changed(old, now, different));
      }
    }
    for (int i = 0; i < after.rows().size(); i++) {
      if (!pairs.isPaired(i)) {
        changes.add(Change.added(after.rows().get(i)));
      }
    }
    changes.sort(Comparator.comparing(Change::row, TABLE_ORDER).thenComparing(Change::kind));
    return changes;
  }

  private static boolean differ(String column, WrittenRow old, WrittenRow now) {
    if (WrittenRow.isList(column)) {
      return !new HashSet<>(old.parts(column)).equals(new HashSet<>(now.parts(column)));
    }
    return !old.cell(column).equals(now.cell(column));
  }
}
