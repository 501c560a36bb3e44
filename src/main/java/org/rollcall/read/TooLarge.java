package org.rollcall.read;

/** The limit on the size of one article. */
final class TooLarge {
  /** 16 MiB, some eight long novels: more in one article is a mistake, and costs memory. */
  static final int MAX_BYTES = 16 * 1024 * 1024;

  private TooLarge() {}

  static String message(String what, int maxBytes) {
    return what + " larger than " + maxBytes / (1024 * 1024) + " MiB, skipped";
  }
}
