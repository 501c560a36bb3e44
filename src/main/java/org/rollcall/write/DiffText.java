package org.rollcall.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.rollcall.diff.Change;
import org.rollcall.model.WrittenRow;

/** Differences of tables for people: {@code +}, {@code -} or {@code ~} a row, and their number. */
public final class DiffText {
  private final Paint paint;

  /** Text in these colours. */
  public DiffText(Paint paint) {
    this.paint = paint;
  }

  /**
   * Writes the changes in their order; nothing if there are none.
   *
   * @throws IOException if {@code out} fails
   */
  public void write(List<Change> changes, OutputStream out) throws IOException {
    for (Change change : changes) {
      out.write(text(change).getBytes(StandardCharsets.UTF_8));
    }
    if (!changes.isEmpty()) {
      out.write((summary(changes) + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  /** How many of each kind there are, such as {@code 2 added, 1 changed}. */
  public static String summary(List<Change> changes) {
    StringJoiner counts = new StringJoiner(", ");
    for (Change.Kind kind : Change.Kind.values()) {
      long count = changes.stream().filter(change -> change.kind() == kind).count();
      if (count > 0) {
        counts.add(count + " " + kind.label());
      }
    }
    return counts.length() == 0 ? "no difference" : counts.toString();
  }

  /** What is different in each column of a changed row, such as {@code mentions: 3 -> 4}. */
  private static List<String> details(Change change) {
    List<String> details = new ArrayList<>();
    for (String column : change.columns()) {
      WrittenRow before = change.before().orElseThrow();
      WrittenRow after = change.after().orElseThrow();
      details.add(column + ": " + Visible.of(difference(column, before, after)));
    }
    return details;
  }

  /** How often a row is named, as far as its table says so. */
  public static String counts(WrittenRow row) {
    StringJoiner counts = new StringJoiner(" in ");
    for (String column : List.of("mentions", "articles")) {
      if (!row.cell(column).isEmpty()) {
        String noun = row.count(column) == 1 ? column.substring(0, column.length() - 1) : column;
        counts.add(row.count(column) + " " + noun);
      }
    }
    return counts.toString();
  }

  /** A change in one line, without the row's type and name. */
  public static String detail(Change change) {
    return change.kind() == Change.Kind.CHANGED
        ? String.join("; ", details(change))
        : counts(change.row());
  }

  private String text(Change change) {
    WrittenRow row = change.row();
    String line = row.type() + "  " + row.name();
    return switch (change.kind()) {
      case ADDED -> line(Paint.Tone.ADDED, "+ " + line, counts(row));
      case REMOVED -> line(Paint.Tone.REMOVED, "- " + line, counts(row));
      case CHANGED -> {
        StringBuilder text = new StringBuilder(line(Paint.Tone.CHANGED, "~ " + line, ""));
        details(change).forEach(d -> text.append("    ").append(d).append('\n'));
        yield text.toString();
      }
    };
  }

  private String line(Paint.Tone tone, String text, String counts) {
    return paint.of(tone, Visible.of(text)) + (counts.isEmpty() ? "" : "  (" + counts + ")") + "\n";
  }

  private static String difference(String column, WrittenRow before, WrittenRow after) {
    if (!WrittenRow.isList(column)) {
      return shown(before.cell(column)) + " -> " + shown(after.cell(column));
    }
    StringJoiner parts = new StringJoiner(", ");
    after.parts(column).stream()
        .filter(part -> !before.parts(column).contains(part))
        .forEach(part -> parts.add("+ " + part));
    before.parts(column).stream()
        .filter(part -> !after.parts(column).contains(part))
        .forEach(part -> parts.add("- " + part));
    return parts.toString();
  }

  private static String shown(String cell) {
    return cell.isEmpty() ? "(none)" : cell;
  }
}
