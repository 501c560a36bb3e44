package org.rollcall.cli;

import java.util.Locale;

/** The two forms of a report that is no table of rows. */
enum ReportFormat {
  /** For people. */
  TABLE,
  /** For programs. */
  JSON;

  /** The name on the command line. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
