package org.rollcall.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.rollcall.diff.Change;
import org.rollcall.diff.TableDiff;
import org.rollcall.model.EntityType;
import org.rollcall.model.Quantity;
import org.rollcall.model.WrittenRow;
import org.rollcall.model.WrittenTable;
import org.rollcall.write.DiffText;

/** What became of the conditions of a {@link Watch}: told, and made an exit code. */
final class WatchReport {
  /** As many rows a condition as one likes to read in a log. */
  private static final int MOST_LINES = 10;

  private final Watch watch;
  private final Messages messages;
  private List<Change> changes = List.of();

  WatchReport(Watch watch, Messages messages) {
    this.watch = watch;
    this.messages = messages;
  }

  /**
   * Compares with the baseline, if there is one. Rows that this run does not list are left out of
   * it, too.
   *
   * @param now makes the table of this run
   * @param types the types that this run lists
   * @param kinds the kinds of numbers that it lists
   */
  void compare(Supplier<WrittenTable> now, Set<EntityType> types, Set<Quantity.Kind> kinds) {
    if (watch.baseline().isEmpty()) {
      return;
    }
    WrittenTable all = watch.baseline().get();
    List<WrittenRow> rows =
        all.rows().stream()
            .filter(row -> types.stream().anyMatch(type -> type.label().equals(row.type())))
            .filter(row -> row.cell("kind").isEmpty() || has(kinds, row.cell("kind")))
            .toList();
    changes = TableDiff.of(new WrittenTable(all.columns(), rows), now.get());
  }

  /** Whether there is a table to compare with. */
  boolean hasBaseline() {
    return watch.baseline().isPresent();
  }

  /** The rows that differ from the baseline, in the order of the table. */
  List<Change> changes() {
    return changes;
  }

  /** Whether the run fails because of such changes. */
  boolean failsOn(Change.Kind kind) {
    return watch.failOn().contains(FailOn.of(kind));
  }

  /** Whether the run fails because of inputs that could not be read. */
  boolean failsOnUnreadable() {
    return watch.failOn().contains(FailOn.UNREADABLE);
  }

  /** One line on what differs from the baseline; empty without one. */
  String summary() {
    return watch
        .file()
        .map(file -> "against " + file + ": " + DiffText.summary(changes))
        .orElse("");
  }

  /**
   * Tells what failed.
   *
   * @param exitCode of the run for itself
   * @return 1 if a condition holds, else the same
   */
  int tell(int exitCode) {
    if (watch.file().isPresent()) {
      messages.note(summary());
    }
    boolean failed = false;
    for (FailOn condition : watch.failOn()) {
      List<Change> those =
          condition
              .kind()
              .map(kind -> changes.stream().filter(c -> c.kind() == kind).toList())
              .orElse(List.of());
      int count = condition == FailOn.UNREADABLE ? messages.problems() : those.size();
      if (count > 0) {
        failed = true;
        tell(condition, those);
        messages.failure("failed on " + condition.label() + ": " + count, null);
      }
    }
    return failed ? ExitCode.DIFFERENT : exitCode;
  }

  private void tell(FailOn condition, List<Change> those) {
    for (Change change : those.subList(0, Math.min(MOST_LINES, those.size()))) {
      messages.note(
          String.format(
              Locale.ROOT,
              "%s: %s %s (%s)",
              condition.label(),
              change.row().type(),
              change.row().name(),
              DiffText.detail(change)));
    }
    if (those.size() > MOST_LINES) {
      messages.note(condition.label() + ": and " + (those.size() - MOST_LINES) + " more");
    }
  }

  private static boolean has(Set<Quantity.Kind> kinds, String label) {
    return kinds.stream().anyMatch(kind -> kind.label().equals(label));
  }
}
