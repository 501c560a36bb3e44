package org.rollcall.fuzz;

import java.nio.charset.StandardCharsets;

/** Takes a fuzzer's bytes apart: some choices first, then the content. */
public final class Bytes {
  private final byte[] data;
  private int at;

  /** All bytes of an input. */
  public Bytes(byte[] data) {
    this.data = data;
  }

  /** A choice between so many; the first of them where no byte is left. */
  public int choice(int options) {
    return at < data.length ? (data[at++] & 0xFF) % options : 0;
  }

  /** Everything behind the choices. */
  public byte[] rest() {
    byte[] rest = java.util.Arrays.copyOfRange(data, Math.min(at, data.length), data.length);
    at = data.length;
    return rest;
  }

  /** Everything behind the choices as UTF-8. */
  public String text() {
    return new String(rest(), StandardCharsets.UTF_8);
  }
}
