package org.rollcall.read;

import static java.util.Objects.requireNonNull;

/** A line of JSON Lines that is no record; the message says what it lacks. */
final class BadRecordException extends Exception {
  private static final long serialVersionUID = 1L;

  BadRecordException(String message) {
    super(message);
  }

  @Override
  public String getMessage() {
    return requireNonNull(super.getMessage());
  }
}
