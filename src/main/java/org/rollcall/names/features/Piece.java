package org.rollcall.names.features;

import org.rollcall.names.lexicon.TextHash;

/**
 * A piece of a feature's text with its hash, so that the hash of a feature is worked out from its
 * pieces, see {@link TextHash}, and no string is made of them.
 *
 * @param text the characters
 * @param hash their {@link TextHash}
 * @param power {@link TextHash#BASE} to the number of characters
 */
record Piece(String text, long hash, long power) {
  static final Piece EMPTY = of("");

  /** In the place of a word before a sentence. */
  static final Piece START = of("<s>");

  /** In the place of a word behind a sentence. */
  static final Piece END = of("</s>");

  static Piece of(String text) {
    long power = 1;
    for (int i = 0; i < text.length(); i++) {
      power *= TextHash.BASE;
    }
    return new Piece(text, TextHash.of(text), power);
  }

  /** The hash of a text, whose hash is {@code before}, with this piece behind it. */
  long behind(long before) {
    return before * power + hash;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Piece piece && piece.hash == hash && piece.text.equals(text);
  }

  @Override
  public int hashCode() {
    return (int) TextHash.mix(hash); // the polynomial's own low bits depend on little of the text
  }
}
