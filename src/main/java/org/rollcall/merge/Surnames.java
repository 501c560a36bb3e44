package org.rollcall.merge;

import java.nio.charset.StandardCharsets;
import org.rollcall.model.PackageFile;

/**
 * Surnames in real use, from {@code surnames.txt}: a name among them is no misspelling. The sorted
 * bytes are searched where they lie, so that loading is one read; they are loaded at first need.
 */
final class Surnames {
  private Surnames() {}

  private static final class Holder {
    static final byte[] SORTED = PackageFile.read(Surnames.class, "surnames.txt");
  }

  /** Whether a folded word is a surname that somebody has. */
  static boolean isAttested(String word) {
    byte[] sorted = Holder.SORTED;
    byte[] wanted = word.getBytes(StandardCharsets.UTF_8);
    int low = lineEnd(sorted, 0) + 1; // behind the comment
    int high = sorted.length;
    while (low < high) {
      int start = lineStart(sorted, (low + high) >>> 1);
      int end = lineEnd(sorted, start);
      int order = compare(sorted, start, end, wanted);
      if (order == 0) {
        return true;
      }
      if (order < 0) {
        low = end + 1;
      } else {
        high = start;
      }
    }
    return false;
  }

  private static int lineStart(byte[] bytes, int at) {
    int start = at;
    while (bytes[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  private static int lineEnd(byte[] bytes, int at) {
    int end = at;
    while (bytes[end] != '\n') {
      end++;
    }
    return end;
  }

  private static int compare(byte[] bytes, int start, int end, byte[] wanted) {
    return java.util.Arrays.compare(bytes, start, end, wanted, 0, wanted.length);
  }
}
