package org.rollcall.names.features;

/**
 * Takes the features of one token. A feature's text is its pieces one behind the other; {@code
 * pair} and {@code triple} put a bar between their words, so that no two of them read alike.
 */
interface FeatureSink {
  /** {@code kind}. */
  void add(Piece kind);

  /** {@code kind a}. */
  void add(Piece kind, Piece a);

  /** {@code kind a b}. */
  void add(Piece kind, Piece a, Piece b);

  /** {@code kind a|b}. */
  void pair(Piece kind, Piece a, Piece b);

  /** {@code kind a|b tail}. */
  void pair(Piece kind, Piece a, Piece b, Piece tail);

  /** {@code kind a|b|c}. */
  void triple(Piece kind, Piece a, Piece b, Piece c);
}
