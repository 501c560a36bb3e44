package org.rollcall.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The inputs that are kept: seeds to begin with, and findings, which never come back. */
final class Corpus {
  private static final Path FOLDER = Path.of("src/fuzz");

  private Corpus() {}

  /** The files of a target in a folder of that kind, such as {@code seeds}, ordered. */
  static List<Path> files(String kind, Target target) {
    Path folder = FOLDER.resolve(kind).resolve(target.label());
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of a target's dictionary, which has libFuzzer's form without names. */
  static List<byte[]> words(Target target) {
    Path file = FOLDER.resolve("dictionaries").resolve(target.label() + ".dict");
    if (!Files.exists(file)) {
      return List.of();
    }
    return new String(read(file), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.startsWith("\""))
        .map(line -> unescaped(line.substring(1, line.lastIndexOf('"'))))
        .toList();
  }

  private static byte[] unescaped(String word) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c != '\\') {
        plain.append(c);
      } else if (word.charAt(++i) == 'x') {
        plain.append((char) Integer.parseInt(word.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        plain.append(word.charAt(i));
      }
    }
    boolean bytes = plain.chars().allMatch(c -> c < 256) && word.contains("\\x");
    return plain.toString().getBytes(bytes ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
  }
}
