package org.rollcall.read;

import java.util.List;
import java.util.Locale;

/** How inputs are to be understood. */
public enum InputMode {
  /**
   * By the ending of the name: {@code .jsonl} and {@code .ndjson} are JSON Lines, all else is text.
   */
  AUTO,
  /** Plain text, one article a file. */
  TEXT,
  /** JSON Lines, one article a line. */
  JSONL;

  private static final List<String> TEXT_ENDINGS = List.of(".txt", ".text");
  private static final List<String> JSON_LINES_ENDINGS = List.of(".jsonl", ".ndjson");

  /** The word on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether a file found in a folder is an article's. JSON Lines are picked up only when asked for:
   * this program's own results often lie in the same folder and have the same ending.
   *
   * @param fileName the last part of its path
   */
  boolean picks(String fileName) {
    return endsWith(fileName, this == JSONL ? JSON_LINES_ENDINGS : TEXT_ENDINGS);
  }

  /** Whether an input of this name holds JSON Lines. */
  boolean isJsonLines(String name) {
    return this == JSONL || this == AUTO && endsWith(name, JSON_LINES_ENDINGS);
  }

  /** The endings looked for in folders, for messages. */
  String endings() {
    return String.join(" or ", this == JSONL ? JSON_LINES_ENDINGS : TEXT_ENDINGS);
  }

  private static boolean endsWith(String name, List<String> endings) {
    String lower = name.toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(lower::endsWith);
  }
}
