package org.rollcall.read;

/** Says that an article is larger than the limit. */
final class TooLarge {
  private static final String[] UNITS = {"bytes", "KiB", "MiB", "GiB"};

  private TooLarge() {}

  static String message(String what, int maxBytes) {
    return what + " larger than " + size(maxBytes) + ", skipped; --max-file-size sets the limit";
  }

  /** In the largest unit that gives a whole number. */
  private static String size(long bytes) {
    int unit = 0;
    long count = bytes;
    while (count % 1024 == 0 && unit < UNITS.length - 1) {
      count /= 1024;
      unit++;
    }
    return count + " " + (count == 1 && unit == 0 ? "byte" : UNITS[unit]);
  }
}
