package org.rollcall.table;

import java.util.Optional;
import org.rollcall.model.Quantity;
import org.rollcall.model.Span;

/** A mention or a number in its article: what names and numbers have in common in a table. */
record Occurrence(
    String article,
    Span span,
    String text,
    Optional<String> rule,
    Optional<Quantity> number,
    int count) {
  /** One mention. */
  Occurrence(
      String article, Span span, String text, Optional<String> rule, Optional<Quantity> number) {
    this(article, span, text, rule, number, 1);
  }
}
