package org.rollcall.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a stream as bytes, with a limit that keeps one endless line out of memory. */
final class ByteLines {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private final int maxBytes;
  private byte[] bytes = {};
  private boolean tooLong;
  private long number;

  ByteLines(InputStream in, int maxBytes) throws IOException {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.maxBytes = maxBytes;
    this.in.mark(BYTE_ORDER_MARK.length);
    if (!Arrays.equals(this.in.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
      this.in.reset();
    }
  }

  /** Goes to the next line; false behind the last. */
  boolean next() throws IOException {
    tooLong = false;
    int b = in.read();
    if (b < 0) {
      return false;
    }
    number++;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (; b >= 0 && b != '\n'; b = in.read()) {
      if (line.size() < maxBytes) {
        line.write(b);
      } else {
        tooLong = true;
      }
    }
    bytes = line.toByteArray();
    return true;
  }

  /** Number of the line, from 1. */
  long number() {
    return number;
  }

  /** Whether the line was cut at the limit. */
  boolean isTooLong() {
    return tooLong;
  }

  /** Whether the line has nothing but white space. */
  boolean isBlank() {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  /** The line without its end. */
  byte[] bytes() {
    return bytes;
  }
}
