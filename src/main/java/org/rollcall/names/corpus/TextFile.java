package org.rollcall.names.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.rollcall.model.GuideFile;

/** Files of lines: UTF-8 with or without a byte-order mark, packed if they end in {@code .gz}. */
public final class TextFile {
  private TextFile() {}

  /**
   * All lines, without their ends.
   *
   * @throws IOException if the file can't be read or is no UTF-8; that message names the line
   */
  public static List<String> lines(Path file) throws IOException {
    return content(file).lines().toList();
  }

  /** The whole file; as {@link #lines}. */
  static String content(Path file) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(bytes(file));
    CharBuffer text = CharBuffer.allocate(bytes.remaining());
    boolean bad =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .decode(bytes, text, true)
            .isError();
    text.flip();
    if (bad) {
      long line = 1 + text.chars().filter(c -> c == '\n').count();
      throw new IOException(file + ":" + line + ": not valid UTF-8");
    }
    return text.length() > 0 && text.get(0) == '\uFEFF'
        ? text.subSequence(1, text.length()).toString()
        : text.toString();
  }

  private static byte[] bytes(Path file) throws IOException {
    byte[] content = GuideFile.read(file);
    if (!file.toString().endsWith(".gz")) {
      return content;
    }
    try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(content))) {
      return GuideFile.read(file.toString(), unpacked);
    } catch (java.util.zip.ZipException | java.io.EOFException e) {
      throw new IOException(file + ": not a whole gzip file", e);
    }
  }
}
