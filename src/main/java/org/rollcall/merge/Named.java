package org.rollcall.merge;

import org.rollcall.model.EntityType;
import org.rollcall.model.Mention;

/**
 * A form where it is mentioned.
 *
 * @param form the form
 * @param mention one of its mentions
 */
record Named(Form form, Mention mention) {
  boolean isPerson() {
    return form.type() == EntityType.PERSON;
  }

  /** Where the mention begins, in UTF-16 units. */
  int start() {
    return mention.span().start();
  }

  /** Behind its last character. */
  int end() {
    return mention.span().end();
  }
}
