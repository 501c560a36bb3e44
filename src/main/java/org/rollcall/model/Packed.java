package org.rollcall.model;

import java.util.Arrays;

/** Numbers written one behind the other, small ones in few bytes. */
public final class Packed {
  private byte[] bytes = new byte[256];
  private int size;

  /**
   * Appends a number.
   *
   * @param number one byte below 128, two below 16,384, and so on; five if it is negative
   */
  public void put(int number) {
    ensure(5);
    int rest = number;
    while ((rest & ~0x7f) != 0) {
      bytes[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  /** Appends what another has, with its length in front, and empties it. */
  public void putAll(Packed other) {
    put(other.size);
    ensure(other.size);
    System.arraycopy(other.bytes, 0, bytes, size, other.size);
    size += other.size;
    other.size = 0;
  }

  /** The bytes that were put since the last call. */
  public byte[] take() {
    byte[] taken = Arrays.copyOf(bytes, size);
    size = 0;
    return taken;
  }

  private void ensure(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
    }
  }

  /** Reads what was put, in the same order. */
  public static final class Reader {
    private final byte[] bytes;
    private int at;

    /**
     * A reader of some bytes.
     *
     * @param at where to begin, in bytes
     */
    public Reader(byte[] bytes, int at) {
      this.bytes = bytes;
      this.at = at;
    }

    /** The next number. */
    public int next() {
      int number = 0;
      int shift = 0;
      byte read;
      do {
        read = bytes[at++];
        number |= (read & 0x7f) << shift;
        shift += 7;
      } while (read < 0);
      return number;
    }

    /** Passes over what {@link #putAll} appended. */
    public void skipAll() {
      int length = next();
      at += length;
    }

    /** Where the next number stands, in bytes. */
    public int at() {
      return at;
    }

    /** Whether anything follows. */
    public boolean hasNext() {
      return at < bytes.length;
    }
  }
}
