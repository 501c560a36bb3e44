package org.rollcall.model;

/**
 * A stretch of an article's text, in UTF-16 offsets.
 *
 * @param start the first character, 0 or more
 * @param end behind the last character, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  /**
   * @throws IllegalArgumentException if the span is backwards or starts before the text
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + " to " + end);
    }
  }

  /** The characters of this span in {@code text}. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** Number of UTF-16 characters. */
  public int length() {
    return end - start;
  }

  /** Whether the two share at least one character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether {@code other} lies wholly inside this span; a span contains itself. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }

  // By hand, as in other records that are keys: what Java makes of a record is linked at each
  // start.
  @Override
  public boolean equals(Object object) {
    return object instanceof Span other && start == other.start && end == other.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }
}
