package org.rollcall.read;

import java.io.IOException;

/** A file that the user named for the program's guidance is not what it should be. */
public final class BadFileException extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * One line that names the place.
   *
   * @param file as the user named it
   * @param line from 1
   * @param reason what is wrong
   */
  BadFileException(String file, long line, String reason) {
    super(file + ":" + line + ": " + reason);
  }
}
