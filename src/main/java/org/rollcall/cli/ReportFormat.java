package org.rollcall.cli;

/** The two forms of a report that is no table of rows. */
enum ReportFormat {
  /** For people. */
  TABLE,
  /** For programs. */
  JSON
}
