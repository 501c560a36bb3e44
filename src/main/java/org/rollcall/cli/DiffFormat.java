package org.rollcall.cli;

/** How differences are written. */
enum DiffFormat {
  /** For people. */
  TABLE,
  /** A list of objects. */
  JSON,
  /** An object a line. */
  JSONL
}
