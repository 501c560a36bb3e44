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
}
