package org.rollcall.faults;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Optional;

/**
 * Which operation fails. Operations are counted from the last call of {@link #plan}, on files below
 * one folder alone, so that Java itself is left in peace.
 */
public final class Faults {
  private static String folder = "\0";
  private static int at;
  private static boolean lasting;
  private static int count;
  private static String fired;

  private Faults() {}

  /**
   * Begins to count.
   *
   * @param below the folder whose files may fail, absolute
   * @param first the number of the operation that fails, from 1; 0 for none
   * @param andAllBehind whether those behind it fail as well, as when a disk is gone
   */
  public static synchronized void plan(String below, int first, boolean andAllBehind) {
    folder = below;
    at = first;
    lasting = andAllBehind;
    count = 0;
    fired = null;
  }

  /** What failed first since the last plan. */
  public static synchronized Optional<String> fired() {
    return Optional.ofNullable(fired);
  }

  /** Is about to be done. */
  static synchronized void before(String operation, String file) throws IOException {
    if (!file.startsWith(folder)) {
      return;
    }
    count++;
    if (at > 0 && (count == at || (lasting && count > at))) {
      if (fired == null) {
        fired = operation + " " + file.substring(folder.length());
      }
      throw new FileSystemException(file, null, "Input/output error");
    }
  }
}
