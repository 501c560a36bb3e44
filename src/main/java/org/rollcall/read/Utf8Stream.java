package org.rollcall.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A stream in another encoding as UTF-8, which is what JSON Lines are read in. */
final class Utf8Stream extends InputStream {
  private final Reader reader;
  private final char[] chars = new char[1 << 13];
  private int held; // chars at the front that wait for their other half
  private byte[] bytes = {};
  private int next;

  private Utf8Stream(InputStream in, Charset charset) {
    reader = new InputStreamReader(in, charset);
  }

  /** The stream itself if it is UTF-8: unless another encoding is named, or marked at its start. */
  static InputStream of(InputStream in, Optional<Charset> named) throws IOException {
    if (named.isPresent()) {
      return new Utf8Stream(in, named.get());
    }
    InputStream start = new BufferedInputStream(in);
    start.mark(ByteOrderMark.MAX_LENGTH);
    Optional<ByteOrderMark> mark = ByteOrderMark.of(start.readNBytes(ByteOrderMark.MAX_LENGTH));
    start.reset();
    return mark.isEmpty() || mark.get().charset().equals(StandardCharsets.UTF_8)
        ? start
        : new Utf8Stream(start, mark.get().charset());
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes[next++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, bytes.length - next);
    System.arraycopy(bytes, next, target, offset, count);
    next += count;
    return count;
  }

  /** Makes sure that there is a byte, unless the stream has ended. */
  private boolean fill() throws IOException {
    while (next == bytes.length) {
      int read = reader.read(chars, held, chars.length - held);
      int end = held + Math.max(read, 0);
      if (end == 0) {
        return false;
      }
      int whole = read >= 0 && Character.isHighSurrogate(chars[end - 1]) ? end - 1 : end;
      bytes = new String(chars, 0, whole).getBytes(StandardCharsets.UTF_8);
      next = 0;
      held = end - whole;
      chars[0] = chars[end - 1];
    }
    return true;
  }
}
