package org.rollcall.cli;

/** What scripts learn from a run. */
final class ExitCode {
  static final int DONE = 0;

  /** Tables differ, or a condition of {@code --fail-on} holds. */
  static final int DIFFERENT = 1;

  /** Some inputs could not be read; the rest is written. */
  static final int INCOMPLETE = 2;

  static final int USAGE = 64;
  static final int INTERNAL = 70;
  static final int CANNOT_WRITE = 74;

  private ExitCode() {}
}
