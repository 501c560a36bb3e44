package org.rollcall.fuzz;

import org.rollcall.model.Aliases;

/** Articles with marked names; the notation is that of {@link Merged}. */
final class MergeTarget {
  private MergeTarget() {}

  static void check(byte[] data) {
    // A zero byte would make the written table a binary file, as none can be in an article's text.
    Merged.of(new Bytes(data).text().replace('\0', ' '), Aliases.NONE);
  }
}
