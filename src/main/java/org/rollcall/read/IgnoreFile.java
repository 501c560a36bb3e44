package org.rollcall.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads names that are never to be listed: a name a line; lines that begin with # are passed over.
 */
public final class IgnoreFile {
  private IgnoreFile() {}

  /**
   * Reads a file.
   *
   * @throws IOException if it can't be read
   */
  public static List<String> read(Path file) throws IOException {
    return GuideText.text(file)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }
}
