package org.rollcall.read;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * How files become articles.
 *
 * @param mode what they are
 * @param maxBytes the size of the largest file, or line of JSON Lines, that is read, in bytes
 * @param encoding of all inputs; if empty, each tells by itself
 * @param dedupe whether an article with the text of another is left out
 * @param boilerplate where lines that many articles repeat are left out
 */
public record Reading(
    InputMode mode,
    int maxBytes,
    Optional<Charset> encoding,
    boolean dedupe,
    Boilerplate boilerplate) {
  /** 16 MiB, some eight long novels: more in one article is a mistake, and costs memory. */
  public static final int MAX_BYTES = 16 * 1024 * 1024;

  /**
   * Characters of the longest name that someone else may have found or given, three times those of
   * the longest offices and companies: what is longer is none, and would be compared for minutes.
   */
  public static final int MAX_NAME = 500;

  /** Reads all that a mode can, each as it tells of itself, and leaves nothing out. */
  public static Reading plain(InputMode mode, int maxBytes) {
    return new Reading(mode, maxBytes, Optional.empty(), false, Boilerplate.KEEP);
  }
}
