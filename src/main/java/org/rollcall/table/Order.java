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
  MENTIONS(Comparator.comparingInt(Subject::mentions).reversed()),
  /** By code point. */
  NAME(Comparator.comparing(Subject::name, CodePointOrder.INSTANCE)),
  /** Most articles first. */
  ARTICLES(Comparator.comparingInt(Subject::articles).reversed()),
  /** By the first article's id. */
  FIRST(Comparator.comparing(Subject::firstArticle, CodePointOrder.INSTANCE));

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
