package org.rollcall.names.features;

import java.util.Arrays;

/** What stands around and inside the run of capitalised words that a token belongs to. */
final class RunFeatures {
  /** How far around a run words count, beyond the one next to it. */
  private static final int FAR = 4;

  /** How far inside a run words count, from the token. */
  private static final int INSIDE = 6;

  /** A token's place in its run: tokens before it up to 3, tokens from it to the end up to 4. */
  private static final Piece[] PLACES = new Piece[4 * 5];

  static {
    Arrays.setAll(PLACES, i -> Piece.of(i / 5 + "/" + i % 5));
  }

  private static final Piece PLACE = Piece.of("r");
  private static final Piece BEFORE = Piece.of("rb");
  private static final Piece BEHIND = Piece.of("ra");
  private static final Piece BEFORE_AT = Piece.of("rB");
  private static final Piece BEHIND_AT = Piece.of("rA");
  private static final Piece ALONE = Piece.of("r1");
  private static final Piece PATHS_ALONE = Piece.of("k1");
  private static final Piece FIRST = Piece.of("rf");
  private static final Piece LAST = Piece.of("rl");
  private static final Piece SELF = Piece.of(".");
  private static final Piece GAZETTEERS = Piece.of("gr");
  private static final Piece PATH_OF_LAST = Piece.of("kl");
  private static final Piece PATH_OF_FIRST = Piece.of("kf");
  private static final Piece LEFT = Piece.of("r<");
  private static final Piece RIGHT = Piece.of("r>");
  private static final Piece PATH_LEFT = Piece.of("kr<");
  private static final Piece PATH_RIGHT = Piece.of("kr>");
  private static final Piece PATH_BEFORE = Piece.of("kb");
  private static final Piece PATH_BEHIND = Piece.of("ka");
  private static final Piece FAR_BEFORE = Piece.of("r-");
  private static final Piece FAR_BEHIND = Piece.of("r+");
  private static final Piece PATH_FAR_BEFORE = Piece.of("k-");
  private static final Piece PATH_FAR_BEHIND = Piece.of("k+");

  private final Word[] words;
  private final int[] starts;
  private final int[] ends;

  RunFeatures(Word[] words, CapitalRuns runs) {
    this.words = words;
    this.starts = runs.start();
    this.ends = runs.end();
  }

  /** Adds what the run tells of token {@code i}; nothing if it is in none. */
  void addTo(FeatureSink out, int i) {
    int start = starts[i];
    int end = ends[i];
    if (start < 0) {
      return;
    }
    Piece place = PLACES[Math.min(3, i - start) * 5 + Math.min(4, end - i)];
    Piece before = key(start - 1);
    Piece behind = key(end);
    out.add(PLACE, place);
    out.add(BEFORE, before);
    out.add(BEHIND, behind);
    out.add(BEFORE_AT, before, place);
    out.add(BEHIND_AT, behind, place);
    if (end - start > 1) {
      addEnds(out, i, place);
      addInside(out, i);
    } else {
      out.pair(ALONE, before, behind);
      out.pair(PATHS_ALONE, path(start - 1), path(end));
    }
    addAround(out, start, end);
  }

  private void addEnds(FeatureSink out, int i, Piece place) {
    int start = starts[i];
    int end = ends[i];
    Word first = words[start];
    Word last = words[end - 1];
    out.add(FIRST, first.key, i == start ? SELF : Piece.EMPTY);
    out.add(LAST, last.key, i == end - 1 ? SELF : Piece.EMPTY);
    out.pair(GAZETTEERS, first.gazetteer, last.gazetteer, place);
    out.add(PATH_OF_LAST, last.path.whole(), place);
    out.add(PATH_OF_FIRST, first.path.whole(), place);
  }

  private void addInside(FeatureSink out, int i) {
    int end = Math.min(ends[i], i + INSIDE + 1);
    for (int j = Math.max(starts[i], i - INSIDE); j < end; j++) {
      if (j != i) {
        out.add(j < i ? LEFT : RIGHT, words[j].key);
        if (words[j].capitalised) {
          out.add(j < i ? PATH_LEFT : PATH_RIGHT, words[j].path.whole());
        }
      }
    }
  }

  private void addAround(FeatureSink out, int start, int end) {
    out.add(PATH_BEFORE, path(start - 1));
    out.add(PATH_BEHIND, path(end));
    for (int d = 2; d <= FAR; d++) {
      if (start >= d) {
        out.add(FAR_BEFORE, words[start - d].key);
        out.add(PATH_FAR_BEFORE, words[start - d].path.whole());
      }
      if (end + d <= words.length) {
        out.add(FAR_BEHIND, words[end + d - 1].key);
        out.add(PATH_FAR_BEHIND, words[end + d - 1].path.whole());
      }
    }
  }

  private Piece key(int i) {
    return i < 0 ? Piece.START : i < words.length ? words[i].key : Piece.END;
  }

  private Piece path(int i) {
    return i < 0 ? Piece.START : i < words.length ? words[i].path.whole() : Piece.END;
  }
}
