package org.rollcall.names.features;

import java.util.Arrays;

/** The kinds of features that the article tells of a token, or of its neighbour. */
final class ArticleFeatures {
  /** Of the token itself. */
  static final ArticleFeatures HERE = new ArticleFeatures("a0");

  /** Of the token before. */
  static final ArticleFeatures BEFORE = new ArticleFeatures("a-");

  /** Of the token behind. */
  static final ArticleFeatures BEHIND = new ArticleFeatures("a+");

  /** Without its mark, as it is handed to OpenNLP. */
  static final ArticleFeatures BARE = new ArticleFeatures("");

  /** The largest class of a word's count. */
  static final int MOST = 5;

  final Piece mark;

  /** By class of how often the word stands in the article. */
  final Piece[] counts = new Piece[MOST + 1];

  final Piece alsoLower;
  final Piece bracketed;
  final Piece acronym;
  final Piece run;
  final Piece firstOfRun;
  final Piece lastOfRun;
  final Piece gazetteersOfRun;
  final Piece pathsOfRun;
  final Piece before;
  final Piece behind;
  final Piece pathBefore;
  final Piece pathBehind;

  private ArticleFeatures(String mark) {
    this.mark = Piece.of(mark);
    Arrays.setAll(counts, n -> Piece.of(mark + "n" + n));
    alsoLower = Piece.of(mark + "lower");
    bracketed = Piece.of(mark + "bracket");
    acronym = Piece.of(mark + "acronym");
    run = Piece.of(mark + "r");
    firstOfRun = Piece.of(mark + "rf");
    lastOfRun = Piece.of(mark + "rl");
    gazetteersOfRun = Piece.of(mark + "rg");
    pathsOfRun = Piece.of(mark + "rk");
    before = Piece.of(mark + "b");
    behind = Piece.of(mark + "f");
    pathBefore = Piece.of(mark + "kb");
    pathBehind = Piece.of(mark + "kf");
  }
}
