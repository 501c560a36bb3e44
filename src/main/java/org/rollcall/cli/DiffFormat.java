package org.rollcall.cli;

import java.util.Locale;

/** How differences are written. */
enum DiffFormat {
  /** For people. */
  TABLE,
  /** A list of objects. */
  JSON,
  /** An object a line. */
  JSONL;

  /** The name on the command line. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
