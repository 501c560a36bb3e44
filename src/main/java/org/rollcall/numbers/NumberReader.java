package org.rollcall.numbers;

import java.util.List;
import org.rollcall.model.Document;
import org.rollcall.model.Quantity;
import org.rollcall.model.Span;

/** Reads the numbers of a document. Immutable and thread-safe. */
public final class NumberReader {
  /**
   * The numbers of a document in the order of the text, none overlapping.
   *
   * @param document the document; its article's date, or a dateline in the text, resolves dates
   * @param names the spans of the names found in it, in order: a numeral inside a name is none
   */
  public List<Quantity> read(Document document, List<Span> names) {
    return List.copyOf(new DocumentReader(document, names).read());
  }
}
