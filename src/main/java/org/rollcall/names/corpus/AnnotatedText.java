package org.rollcall.names.corpus;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.rollcall.model.Span;

/**
 * A text whose names are marked.
 *
 * @param id the document's name, for messages
 * @param text the text
 * @param names the marked names, ordered, none overlapping
 * @param origin where it comes from, for messages
 */
public record AnnotatedText(String id, String text, List<Name> names, Origin origin) {
  public AnnotatedText {
    names = List.copyOf(names);
  }

  /** A text that comes from no file. */
  public AnnotatedText(String id, String text, List<Name> names) {
    this(id, text, names, new Origin(id, new TreeMap<>()));
  }

  /**
   * A marked name.
   *
   * @param span where it stands, in UTF-16 offsets
   * @param label one of the labels that {@link Labels} knows
   */
  public record Name(Span span, String label) {}

  /**
   * The place of a text in a file.
   *
   * @param file the file, as it was named
   * @param lines the file's lines by the offsets at which their text starts
   */
  public record Origin(String file, NavigableMap<Integer, Integer> lines) {
    /** The line, from 1, that the text at an offset comes from; 0 if no line is known. */
    public int line(int offset) {
      var line = lines.floorEntry(offset);
      return line == null ? 0 : line.getValue();
    }
  }
}
