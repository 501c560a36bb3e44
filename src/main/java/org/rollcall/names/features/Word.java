package org.rollcall.names.features;

import org.jspecify.annotations.Nullable;
import org.rollcall.names.lexicon.Lexicon;
import org.rollcall.names.lexicon.Shape;
import org.rollcall.names.lexicon.TextHash;

/** A word type with all that its features need, worked out once. Belongs to one thread. */
final class Word {
  private static final int LONGEST_AFFIX = 4;
  private static final Piece NO_LISTS = Piece.of("-1");

  /** As written; an address or tag is {@code <url>}. */
  final Piece form;

  /** How the lexicon knows it. */
  final Piece key;

  /** See {@link Shape}. */
  final Piece shape;

  /** Whether it starts with a capital. */
  final boolean capitalised;

  /** Whether it has two or more letters, all capitals. */
  final boolean allCaps;

  /** Whether it may stand inside a run of capitalised words. */
  final boolean joint;

  /** Whether it starts with a letter. */
  final boolean letter;

  /** What the lexicon knows of it. */
  final Lexicon.Entry entry;

  /** The lists of names it stands in; -1 for a word in lower case, which is none. */
  final Piece gazetteer;

  /** How often it is written in lower case elsewhere. */
  final Piece caseClass;

  /** Its class by meaning. */
  final ClassPath path;

  /** A hash of the lists and the broad class, which tell most of what a pair of words does. */
  final long kind;

  /** What {@link Scorer} worked out for this word; null until it first meets it. */
  long @Nullable [] sums;

  Word(String token, Lexicon lexicon, Pieces pieces) {
    form = Piece.of(Shape.isAddress(token) ? "<url>" : token);
    key = Piece.of(Lexicon.key(form.text()));
    shape = pieces.of(Shape.of(form.text()));
    capitalised = Shape.isCapitalised(form.text());
    allCaps = Shape.isAllCaps(form.text());
    joint = CapitalRuns.isJoint(form.text());
    letter = Character.isLetter(form.text().codePointAt(0));
    entry = lexicon.of(key.text(), key.hash());
    gazetteer = capitalised ? pieces.of(entry.gazetteer()) : NO_LISTS;
    caseClass = pieces.of(entry.caseClass());
    path = pieces.path(entry.path());
    kind = TextHash.join(gazetteer.hash(), path.bits7().hash());
  }

  /**
   * Adds its prefixes and suffixes.
   *
   * @param prefix the kind of feature that a prefix is
   * @param suffix the kind that a suffix is
   * @param shortest letters of the shortest affix
   */
  void addAffixes(FeatureSink out, Piece prefix, Piece suffix, int shortest) {
    String text = form.text();
    for (int n = shortest; n <= LONGEST_AFFIX && n < text.length(); n++) {
      out.add(prefix, Piece.of(text.substring(0, n)));
      out.add(suffix, Piece.of(text.substring(text.length() - n)));
    }
  }
}
