package org.rollcall.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One article as it was read.
 *
 * @param id the path as it was given or found, or the record's id in JSON Lines
 * @param text the decoded text without a byte-order mark, of HTML and Markdown what was taken out
 *     of it; all spans of the program are UTF-16 offsets into it and become code points only where
 *     rows are written
 * @param date the day it was written, where the input says so
 */
public record Article(String id, String text, Optional<LocalDate> date) {
  public Article {
    Objects.requireNonNull(id);
    Objects.requireNonNull(text);
    Objects.requireNonNull(date);
  }

  /** An article without a known date. */
  public Article(String id, String text) {
    this(id, text, Optional.empty());
  }
}
