package org.rollcall.settings;

import static java.util.Objects.requireNonNull;

/** A setting that is not what it should be; the message is one line with the place. */
public final class BadSettingException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * A setting that can't be used.
   *
   * @param origin the place
   * @param reason what is wrong and what to do
   */
  public BadSettingException(String origin, String reason) {
    super(origin + ": " + reason);
  }

  @Override
  public String getMessage() {
    return requireNonNull(super.getMessage());
  }
}
