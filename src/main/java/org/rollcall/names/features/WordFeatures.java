package org.rollcall.names.features;

import java.util.Arrays;

/**
 * The features of a token that depend on one word alone: on itself or on one of its neighbours. The
 * first letter of a feature is its {@link FeatureGroup}.
 */
final class WordFeatures {
  /** How far around a token words count. */
  static final int WINDOW = 2;

  /** Affixes of neighbours count from so many letters. */
  private static final int NEIGHBOUR_AFFIX = 2;

  private static final Piece ALWAYS = Piece.of("b");
  private static final Piece FORM = Piece.of("wf");
  private static final Piece CAPITAL = Piece.of("X");
  private static final Piece SMALL = Piece.of("x");
  private static final Piece PREFIX = Piece.of("f0p");
  private static final Piece SUFFIX = Piece.of("f0s");
  private static final Piece PREFIX_BEFORE = Piece.of("f-p");
  private static final Piece SUFFIX_BEFORE = Piece.of("f-s");
  private static final Piece PREFIX_BEHIND = Piece.of("f+p");
  private static final Piece SUFFIX_BEHIND = Piece.of("f+s");

  /** The lists of names, a bit each. */
  private static final Piece[] LIST_BITS = new Piece[Integer.SIZE];

  private static final Kinds[] KINDS = new Kinds[2 * WINDOW + 1];

  static {
    Arrays.setAll(LIST_BITS, bit -> Piece.of("gb" + bit));
    Arrays.setAll(KINDS, i -> new Kinds(i - WINDOW));
  }

  /** The kinds of features of the word so many tokens away. */
  private static final class Kinds {
    private final Piece word;
    private final Piece gazetteer;
    private final Piece path;
    private final Piece wholePath;
    private final Piece shape;
    private final Piece caseClass;

    Kinds(int distance) {
      word = Piece.of("w" + distance + ":");
      gazetteer = Piece.of("g" + distance + ":");
      path = Piece.of("k" + distance + ":");
      wholePath = Piece.of("k" + distance + ":=");
      shape = Piece.of("h" + distance + ":");
      caseClass = Piece.of("t" + distance + ":");
    }
  }

  private WordFeatures() {}

  /** Adds the feature that every token has. */
  static void addAlways(FeatureSink out) {
    out.add(ALWAYS);
  }

  /** Adds what the word that stands {@code distance} tokens away tells, the token itself at 0. */
  static void addNeighbour(FeatureSink out, Word word, int distance) {
    Kinds kinds = KINDS[distance + WINDOW];
    out.add(kinds.word, word.key);
    if (word.capitalised && word.entry.gazetteer() != 0) {
      out.add(kinds.gazetteer, word.gazetteer);
    }
    if (word.path.isKnown()) {
      Piece capital = distance == 0 && word.capitalised ? CAPITAL : Piece.EMPTY;
      out.add(kinds.path, word.path.bits4(), capital);
      out.add(kinds.path, word.path.bits6(), capital);
      out.add(kinds.path, word.path.bits8(), capital);
      out.add(kinds.wholePath, word.path.whole(), capital);
    }
    if (distance >= -1 && distance <= 1) {
      out.add(kinds.shape, word.shape);
      out.add(kinds.caseClass, word.caseClass, word.capitalised ? CAPITAL : SMALL);
    }
  }

  /** Adds that there is no word {@code distance} tokens away. */
  static void addEdge(FeatureSink out, int distance) {
    out.add(KINDS[distance + WINDOW].word, distance < 0 ? Piece.START : Piece.END);
  }

  /** Adds what only a capitalised token tells of itself. */
  static void addCapitalised(FeatureSink out, Word word) {
    if (word.capitalised) {
      out.add(FORM, word.form);
      for (int bits = word.entry.gazetteer(); bits != 0; bits &= bits - 1) {
        out.add(LIST_BITS[Integer.numberOfTrailingZeros(bits)]);
      }
    }
  }

  /** Adds a token's own affixes. */
  static void addAffixes(FeatureSink out, Word word) {
    word.addAffixes(out, PREFIX, SUFFIX, 1);
  }

  /** Adds the affixes of the word before the token, or behind it. */
  static void addNeighbourAffixes(FeatureSink out, Word word, boolean before) {
    if (before) {
      word.addAffixes(out, PREFIX_BEFORE, SUFFIX_BEFORE, NEIGHBOUR_AFFIX);
    } else {
      word.addAffixes(out, PREFIX_BEHIND, SUFFIX_BEHIND, NEIGHBOUR_AFFIX);
    }
  }
}
