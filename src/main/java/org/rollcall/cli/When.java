package org.rollcall.cli;

import java.util.Locale;

/** When to do what only a person at a terminal wants. */
enum When {
  /** Where there is a terminal. */
  AUTO,
  ALWAYS,
  NEVER;

  /** The word on the command line. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
