package org.rollcall.cli;

import java.io.PrintStream;

/** A line of a terminal that the next one is written over. Not thread-safe. */
final class StatusLine {
  /** Back to the first column, and nothing behind it. */
  private static final String CLEAR = "\r\u001b[K";

  private final PrintStream out;
  private boolean shown;

  StatusLine(PrintStream out) {
    this.out = out;
  }

  /** Shows a text in its place. */
  void show(String text) {
    out.print(CLEAR + text);
    out.flush();
    shown = true;
  }

  /** Takes it away, if it is there. */
  void clear() {
    if (shown) {
      out.print(CLEAR);
      out.flush();
      shown = false;
    }
  }
}
