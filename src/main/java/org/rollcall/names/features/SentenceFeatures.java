package org.rollcall.names.features;

import org.rollcall.names.lexicon.TextHash;

/**
 * The features of a sentence's tokens: those of single words ({@link WordFeatures}), pairs and
 * triples of words, the runs of capitals they stand in ({@link RunFeatures}), and what the rest of
 * the article tells of them.
 */
final class SentenceFeatures {
  private static final Piece WORD_BEFORE = Piece.of("w<h");
  private static final Piece WORD_BEHIND = Piece.of("w>h");
  private static final Piece SHAPES = Piece.of("h<>");
  private static final Piece SHAPE_AMONG_WORDS = Piece.of("w<>");

  /** By the sentence's case, of the first token and of the others. */
  private static final Piece[] SHAPE_IN_CASE = pieces("hc", "^");

  private static final Piece[] CASE_AT_START = {Piece.of("C"), Piece.of("T"), Piece.of("s")};
  private static final Piece START_CASE = Piece.of("t^");

  /** What the article tells of a sentence's tokens. */
  interface Hints {
    /** Adds what is told of token {@code i}, each feature behind the mark of {@code place}. */
    void addTo(FeatureSink out, int i, ArticleFeatures place);
  }

  private final Word[] words;
  private final Hints hints;
  private final RunFeatures runs;
  private final int sentenceCase;

  /**
   * @param words the sentence
   * @param runs its runs of capitalised words
   * @param hints what the article tells of them
   */
  SentenceFeatures(Word[] words, CapitalRuns runs, Hints hints) {
    this.words = words;
    this.hints = hints;
    this.runs = new RunFeatures(words, runs);
    this.sentenceCase = sentenceCase(words);
  }

  private static Piece[] pieces(String kind, String first) {
    String[] cases = {"C", "T", "s"};
    Piece[] pieces = new Piece[2 * cases.length];
    for (int i = 0; i < cases.length; i++) {
      pieces[i] = Piece.of(kind + cases[i]);
      pieces[cases.length + i] = Piece.of(kind + cases[i] + first);
    }
    return pieces;
  }

  /**
   * Headlines are written in capitals or with a capital on most words: their case tells less.
   *
   * @return 0 for capitals, 1 for a headline, 2 for a sentence
   */
  private static int sentenceCase(Word[] words) {
    int letters = 0;
    int capitals = 0;
    int allCaps = 0;
    for (Word word : words) {
      if (word.letter) {
        letters++;
        capitals += word.capitalised ? 1 : 0;
        allCaps += word.allCaps ? 1 : 0;
      }
    }
    if (letters > 2 && allCaps * 10 > letters * 6) {
      return 0;
    }
    return letters > 2 && capitals * 10 > letters * 6 ? 1 : 2;
  }

  /** Adds all features of token {@code i}. Their order is that of the sums that OpenNLP makes. */
  void addTo(FeatureSink out, int i) {
    WordFeatures.addAlways(out);
    for (int d = -WordFeatures.WINDOW; d <= WordFeatures.WINDOW; d++) {
      if (has(i + d)) {
        WordFeatures.addNeighbour(out, words[i + d], d);
      } else {
        WordFeatures.addEdge(out, d);
      }
    }
    WordFeatures.addCapitalised(out, words[i]);
    addPairs(out, i);
    WordFeatures.addAffixes(out, words[i]);
    if (has(i - 1)) {
      WordFeatures.addNeighbourAffixes(out, words[i - 1], true);
    }
    if (has(i + 1)) {
      WordFeatures.addNeighbourAffixes(out, words[i + 1], false);
    }
    runs.addTo(out, i);
    addCase(out, i);
    hints.addTo(out, i, ArticleFeatures.HERE);
    if (has(i - 1)) {
      hints.addTo(out, i - 1, ArticleFeatures.BEFORE);
    }
    if (has(i + 1)) {
      hints.addTo(out, i + 1, ArticleFeatures.BEHIND);
    }
  }

  /** Adds those features of token {@code i} that depend on several words themselves. */
  void addJoint(FeatureSink out, int i) {
    Word word = words[i];
    if (has(i - 1)) {
      PairFeatures.BEFORE.addWords(out, words[i - 1], word);
      out.pair(WORD_BEFORE, words[i - 1].key, word.shape);
    }
    if (has(i + 1)) {
      PairFeatures.BEHIND.addWords(out, word, words[i + 1]);
      out.pair(WORD_BEHIND, word.shape, words[i + 1].key);
    }
    if (has(i - 1) && has(i + 1)) {
      out.triple(SHAPE_AMONG_WORDS, words[i - 1].key, word.shape, words[i + 1].key);
    }
    runs.addTo(out, i);
  }

  /** Adds those features of token {@code i} that {@link #shapeKey} tells from all others. */
  void addShapes(FeatureSink out, int i) {
    if (has(i - 1)) {
      PairFeatures.BEFORE.addShapes(out, words[i - 1], words[i]);
    }
    if (has(i + 1)) {
      PairFeatures.BEHIND.addShapes(out, words[i], words[i + 1]);
    }
    addShapeTriple(out, i);
    addCase(out, i);
  }

  /** A hash of what {@link #addShapes} asks for. */
  long shapeKey(int i) {
    long before = has(i - 1) ? words[i - 1].shape.hash() : 1;
    long behind = has(i + 1) ? words[i + 1].shape.hash() : 1;
    long shapes = TextHash.join(TextHash.join(before, words[i].shape.hash()), behind);
    // Only at the start does the word's case class count.
    long start = i == 0 ? 1 + words[0].caseClass.hash() : 0;
    return TextHash.join(TextHash.join(shapes, start), sentenceCase);
  }

  private boolean has(int i) {
    return i >= 0 && i < words.length;
  }

  private void addPairs(FeatureSink out, int i) {
    Word word = words[i];
    if (has(i - 1)) {
      PairFeatures.BEFORE.addWords(out, words[i - 1], word);
      PairFeatures.BEFORE.addShapes(out, words[i - 1], word);
      PairFeatures.BEFORE.addKinds(out, words[i - 1], word);
      out.pair(WORD_BEFORE, words[i - 1].key, word.shape);
    }
    if (has(i + 1)) {
      PairFeatures.BEHIND.addWords(out, word, words[i + 1]);
      PairFeatures.BEHIND.addShapes(out, word, words[i + 1]);
      PairFeatures.BEHIND.addKinds(out, word, words[i + 1]);
      out.pair(WORD_BEHIND, word.shape, words[i + 1].key);
    }
    addShapeTriple(out, i);
    if (has(i - 1) && has(i + 1)) {
      out.triple(SHAPE_AMONG_WORDS, words[i - 1].key, word.shape, words[i + 1].key);
    }
  }

  private void addShapeTriple(FeatureSink out, int i) {
    if (has(i - 1) && has(i + 1)) {
      out.triple(SHAPES, words[i - 1].shape, words[i].shape, words[i + 1].shape);
    }
  }

  private void addCase(FeatureSink out, int i) {
    int first = i == 0 ? CASE_AT_START.length : 0;
    out.add(SHAPE_IN_CASE[first + sentenceCase], words[i].shape);
    if (i == 0) {
      out.add(START_CASE, words[i].caseClass, CASE_AT_START[sentenceCase]);
    }
  }
}
