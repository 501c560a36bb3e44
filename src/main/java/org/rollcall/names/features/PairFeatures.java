package org.rollcall.names.features;

/** The features of two words side by side, told to one of them. */
final class PairFeatures {
  /** What a word and the one before it tell of the word. */
  static final PairFeatures BEFORE = new PairFeatures("<");

  /** What a word and the one behind it tell of the word. */
  static final PairFeatures BEHIND = new PairFeatures(">");

  private final Piece words;
  private final Piece shapes;
  private final Piece gazetteers;
  private final Piece paths;

  private PairFeatures(String side) {
    words = Piece.of("w" + side);
    shapes = Piece.of("h" + side);
    gazetteers = Piece.of("g" + side);
    paths = Piece.of("k" + side);
  }

  /** Adds the words. */
  void addWords(FeatureSink out, Word left, Word right) {
    out.pair(words, left.key, right.key);
  }

  /** Adds their shapes. */
  void addShapes(FeatureSink out, Word left, Word right) {
    out.pair(shapes, left.shape, right.shape);
  }

  /** Adds the lists they stand in and their classes by meaning, see {@link Word#kind}. */
  void addKinds(FeatureSink out, Word left, Word right) {
    out.pair(gazetteers, left.gazetteer, right.gazetteer);
    out.pair(paths, left.path.bits7(), right.path.bits7());
  }
}
