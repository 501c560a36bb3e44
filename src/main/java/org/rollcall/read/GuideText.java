package org.rollcall.read;

import java.io.IOException;
import java.nio.file.Path;
import org.rollcall.model.GuideFile;

/** Text that guides the program, such as names. */
final class GuideText {
  private GuideText() {}

  /**
   * Its text, in any encoding that articles may have.
   *
   * @throws BadFileException if it is binary
   * @throws IOException if it can't be read
   */
  static String text(Path file) throws IOException {
    return Decoded.of(GuideFile.read(file))
        .map(Decoded::text)
        .orElseThrow(() -> new BadFileException(file.toString(), 1, "binary, no text"));
  }
}
