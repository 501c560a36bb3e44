package org.rollcall.write;

import java.util.Locale;

/**
 * What a CI system shows beside a line of a file.
 *
 * @param level how bad it is
 * @param file as the run names it; empty if it is about no file
 * @param line from 1; 0 if it is about no line
 * @param column from 1, in code points; 0 if it is about no column
 * @param title a few words
 * @param message what there is to say
 */
public record Annotation(
    Level level, String file, int line, int column, String title, String message) {
  /** From the worst on. */
  public enum Level {
    ERROR,
    WARNING,
    NOTICE;

    /** The word for GitHub. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
