package org.rollcall.read;

import org.rollcall.model.Article;

/**
 * An article and what it was made of.
 *
 * @param kind never {@link InputMode#AUTO}
 */
record Piece(Article article, InputMode kind) {
  static Piece ofRecord(Article article) {
    return new Piece(article, InputMode.JSONL);
  }

  /** The same with another text of the same length. */
  Piece with(String text) {
    return new Piece(new Article(article.id(), text, article.date()), kind);
  }
}
