package org.rollcall.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.diff.Change;

/** What a run in CI can fail on, in the order in which it is told. */
enum FailOn {
  /** Rows that the baseline does not have. */
  NEW(Change.Kind.ADDED),
  /** Rows that only the baseline has. */
  REMOVED(Change.Kind.REMOVED),
  /** Rows that both have, but not the same. */
  CHANGED(Change.Kind.CHANGED),
  /** Inputs, or parts of them, that could not be read. */
  UNREADABLE(null);

  private final Change.@Nullable Kind kind;

  FailOn(Change.@Nullable Kind kind) {
    this.kind = kind;
  }

  /** The word on the command line. */
  String label() {
    return Words.of(this);
  }

  /** The kind of change it is about; nothing if it is about no change. */
  Optional<Change.Kind> kind() {
    return Optional.ofNullable(kind);
  }

  /** The condition that a kind of change can be. */
  static FailOn of(Change.Kind kind) {
    for (FailOn condition : values()) {
      if (condition.kind == kind) {
        return condition;
      }
    }
    throw new IllegalArgumentException(kind.label());
  }
}
