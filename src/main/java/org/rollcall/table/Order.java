package org.rollcall.table;

import java.util.Comparator;
import java.util.Locale;
import org.rollcall.model.CodePointOrder;

/**
 * What rows may be sorted by, over all types. Of equals, the order of the table holds. Each is
 * called like the column it looks at.
 */
public enum Order {
  /** Most mentions first. */
  MENTIONS((a, b) -> Integer.compare(b.mentions(), a.mentions())),
  /** By code point. */
  NAME((a, b) -> CodePointOrder.INSTANCE.compare(a.name(), b.name())),
  /** Most articles first. */
  ARTICLES((a, b) -> Integer.compare(b.articles(), a.articles())),
  /** By the first article's id. */
  FIRST((a, b) -> CodePointOrder.INSTANCE.compare(a.firstArticle(), b.firstArticle()));

  private final Comparator<Subject> comparator;

  Order(Comparator<Subject> comparator) {
    this.comparator = comparator;
  }

  /** The word on the command line, which is the column's name. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  Comparator<Subject> comparator() {
    return comparator;
  }
}
