package org.rollcall.cli;

/** When to do what only a person at a terminal wants. */
enum When {
  /** Where there is a terminal. */
  AUTO,
  ALWAYS,
  NEVER
}
