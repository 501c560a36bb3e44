package org.rollcall.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How inputs are to be understood. */
public enum InputMode {
  /** By the ending of the name; what has no known ending and begins as HTML is HTML, else text. */
  AUTO,
  /** Plain text, one article a file. */
  TEXT(".txt", ".text"),
  /** A web page, one article a file. */
  HTML(".html", ".htm", ".xhtml"),
  /** Markdown, one article a file. */
  MARKDOWN(".md", ".markdown"),
  /** JSON Lines, one article a line. */
  JSONL(".jsonl", ".ndjson");

  private final List<String> endings;

  InputMode(String... endings) {
    this.endings = List.of(endings);
  }

  /**
   * The endings of articles in folders. JSON Lines are picked up only when asked for: this
   * program's own results often lie in the same folder and have the same ending.
   */
  public List<String> endings() {
    return this == AUTO
        ? Stream.of(TEXT, HTML, MARKDOWN).flatMap(mode -> mode.endings.stream()).toList()
        : endings;
  }

  /**
   * Whether a file found in a folder is an article's.
   *
   * @param fileName the last part of its path
   */
  boolean picks(String fileName) {
    return endsWith(fileName, endings());
  }

  /** What an input of this name is, never {@link #AUTO}; nothing if its beginning has to tell. */
  Optional<InputMode> ofName(String name) {
    if (this != AUTO) {
      return Optional.of(this);
    }
    return Stream.of(TEXT, HTML, MARKDOWN, JSONL)
        .filter(mode -> endsWith(name, mode.endings))
        .findFirst();
  }

  private static boolean endsWith(String name, List<String> endings) {
    String lower = name.toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(lower::endsWith);
  }
}
