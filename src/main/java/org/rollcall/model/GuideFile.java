package org.rollcall.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads the whole of a file that guides the program, such as names, paths, an earlier table or
 * annotated text. None of them is near the limit; what is larger, or never ends, is something else.
 */
public final class GuideFile {
  /** One GiB, as Java has no array of two. */
  static final int MOST_BYTES = 1 << 30;

  private GuideFile() {}

  /**
   * All that is in a file.
   *
   * @throws FileSystemException if it is a folder or larger than 1 GiB
   * @throws IOException if it can't be read; the message names it
   */
  public static byte[] read(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "this is a folder");
    }
    try (InputStream in = Files.newInputStream(file)) {
      if (Files.isRegularFile(file) && Files.size(file) > MOST_BYTES) {
        throw tooLarge(file.toString());
      }
      return read(file.toString(), in);
    }
  }

  /**
   * All that a stream has.
   *
   * @param name for messages
   * @throws FileSystemException if that is more than 1 GiB
   * @throws IOException if it can't be read
   */
  public static byte[] read(String name, InputStream in) throws IOException {
    byte[] content = in.readNBytes(MOST_BYTES + 1);
    if (content.length > MOST_BYTES) {
      throw tooLarge(name);
    }
    return content;
  }

  private static FileSystemException tooLarge(String name) {
    return new FileSystemException(name, null, "larger than 1 GiB");
  }
}
