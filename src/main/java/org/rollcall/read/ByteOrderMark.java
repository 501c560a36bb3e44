package org.rollcall.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The mark that some programs put in front of text.
 *
 * @param charset the encoding it stands for
 * @param length in bytes
 */
record ByteOrderMark(Charset charset, int length) {
  /** Of the longest mark, in bytes. */
  static final int MAX_LENGTH = 4;

  /** UTF-32 stands before UTF-16: the little-endian marks of both begin with the same bytes. */
  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_8,
          Charset.forName("UTF-32BE"),
          Charset.forName("UTF-32LE"),
          StandardCharsets.UTF_16BE,
          StandardCharsets.UTF_16LE);

  /** The mark that content begins with. */
  static Optional<ByteOrderMark> of(byte[] content) {
    for (Charset charset : CHARSETS) {
      byte[] mark = "\uFEFF".getBytes(charset);
      if (content.length >= mark.length
          && Arrays.equals(content, 0, mark.length, mark, 0, mark.length)) {
        return Optional.of(new ByteOrderMark(charset, mark.length));
      }
    }
    return Optional.empty();
  }
}
