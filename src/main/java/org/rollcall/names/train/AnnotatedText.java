package org.rollcall.names.train;

import java.util.List;
import org.rollcall.model.Span;

/**
 * A text whose names are marked.
 *
 * @param id the document's name, for messages
 * @param text the text
 * @param names the marked names, ordered, none overlapping
 */
public record AnnotatedText(String id, String text, List<Name> names) {
  public AnnotatedText {
    names = List.copyOf(names);
  }

  /**
   * A marked name.
   *
   * @param span where it stands, in UTF-16 offsets
   * @param label one of the labels that {@link Labels} knows
   */
  public record Name(Span span, String label) {}
}
