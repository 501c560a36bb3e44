package org.rollcall.settings;

/**
 * A value that was set somewhere else than on the command line.
 *
 * @param key the option's name without dashes, behind its command's where it is no option of all,
 *     such as {@code threads} and {@code explain.format}
 * @param value as it stands there
 * @param source what kind of place it comes from
 * @param origin the place, a file with its line or a variable, for messages
 */
public record Setting(String key, String value, Source source, String origin) {
  /** Where values come from, the strongest first. */
  public enum Source {
    ENVIRONMENT,
    /** The file in the working folder, which may be anybody's. */
    FOLDER,
    /** The user's own file. */
    USER
  }
}
