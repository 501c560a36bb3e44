package org.rollcall.model;

import java.util.Objects;

/**
 * A name where it stands in an article.
 *
 * @param span where; without title, possessive and leading "the"
 * @param type person, place or organisation
 * @param text the name as written: exactly the slice of the article's text
 */
public record Mention(Span span, EntityType type, String text) {
  public Mention {
    Objects.requireNonNull(span);
    Objects.requireNonNull(type);
    Objects.requireNonNull(text);
  }

  // By hand, as in other records that are keys: what Java makes of a record is linked at each
  // start.
  @Override
  public boolean equals(Object object) {
    return object instanceof Mention other
        && span.equals(other.span)
        && type == other.type
        && text.equals(other.text);
  }

  @Override
  public int hashCode() {
    return 31 * span.hashCode() + text.hashCode();
  }
}
