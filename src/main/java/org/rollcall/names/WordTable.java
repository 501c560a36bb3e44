package org.rollcall.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Reads the small tables beside this package's classes; {@code #} starts a comment line. */
final class WordTable {
  private WordTable() {}

  static Stream<String> lines(String resource) {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                WordTable.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      return in.lines().filter(line -> !line.startsWith("#")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
