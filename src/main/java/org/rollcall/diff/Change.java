package org.rollcall.diff;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rollcall.model.WrittenRow;

/**
 * A row in which two tables differ.
 *
 * @param kind what happened to it
 * @param before how it was; empty if it was not
 * @param after how it is; empty if it is no more
 * @param columns in which columns it differs, if it changed; else none
 */
public record Change(
    Kind kind, Optional<WrittenRow> before, Optional<WrittenRow> after, List<String> columns) {
  /** What can happen to a row. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED;

    /** The word for programs. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Change {
    columns = List.copyOf(columns);
  }

  static Change added(WrittenRow row) {
    return new Change(Kind.ADDED, Optional.empty(), Optional.of(row), List.of());
  }

  static Change removed(WrittenRow row) {
    return new Change(Kind.REMOVED, Optional.of(row), Optional.empty(), List.of());
  }

  static Change changed(WrittenRow before, WrittenRow after, List<String> columns) {
    return new Change(Kind.CHANGED, Optional.of(before), Optional.of(after), columns);
  }

  /** The row as it is, or was if it is no more. */
  public WrittenRow row() {
    return after.or(() -> before).orElseThrow();
  }
}
