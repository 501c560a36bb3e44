package org.rollcall.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that guides the program, such as names, paths or an earlier table. */
final class GuideFile {
  private GuideFile() {}

  /**
   * Opens it.
   *
   * @throws IOException if it can't be read or is a folder; the message names it
   */
  static InputStream open(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "this is a folder");
    }
    return Files.newInputStream(file);
  }

  /**
   * Its text, in any encoding that articles may have.
   *
   * @throws BadFileException if it is binary
   * @throws IOException if it can't be read
   */
  static String text(Path file) throws IOException {
    return Decoded.of(content(file))
        .map(Decoded::text)
        .orElseThrow(() -> new BadFileException(file.toString(), 1, "binary, no text"));
  }

  /**
   * All that is in it.
   *
   * @throws IOException if it can't be read
   */
  static byte[] content(Path file) throws IOException {
    try (InputStream in = open(file)) {
      return in.readAllBytes();
    }
  }
}
