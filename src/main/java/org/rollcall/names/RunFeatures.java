package org.rollcall.names;

import java.util.List;

/** What stands around and inside the run of capitalised words that a token belongs to. */
final class RunFeatures {
  /** How far around a run words count, beyond the one next to it. */
  private static final int FAR = 4;

  /** How far inside a run words count, from the token. */
  private static final int INSIDE = 6;

  private final Word[] words;
  private final int[] starts;
  private final int[] ends;

  RunFeatures(Word[] words) {
    this.words = words;
    this.starts = new int[words.length];
    this.ends = new int[words.length];
    CapitalRuns.find(words, starts, ends);
  }

  /** Adds what the run tells of token {@code i}; nothing if it is in none. */
  void addTo(List<String> out, int i) {
    int start = starts[i];
    int end = ends[i];
    if (start < 0) {
      return;
    }
    String place = Math.min(3, i - start) + "/" + Math.min(4, end - i);
    String before = key(start - 1);
    String after = key(end);
    out.add("r" + place);
    out.add("rb" + before);
    out.add("ra" + after);
    out.add("rB" + before + place);
    out.add("rA" + after + place);
    if (end - start > 1) {
      addEnds(out, i, place);
      addInside(out, i);
    } else {
      out.add("r1" + before + "|" + after);
      out.add("k1" + path(start - 1) + "|" + path(end));
    }
    addAround(out, start, end);
  }

  private void addEnds(List<String> out, int i, String place) {
    int start = starts[i];
    int end = ends[i];
    Word first = words[start];
    Word last = words[end - 1];
    out.add("rf" + first.key() + (i == start ? "." : ""));
    out.add("rl" + last.key() + (i == end - 1 ? "." : ""));
    out.add("gr" + first.gazetteer() + "|" + last.gazetteer() + place);
    out.add("kl" + last.path() + place);
    out.add("kf" + first.path() + place);
  }

  private void addInside(List<String> out, int i) {
    int end = Math.min(ends[i], i + INSIDE + 1);
    for (int j = Math.max(starts[i], i - INSIDE); j < end; j++) {
      if (j != i) {
        out.add((j < i ? "r<" : "r>") + words[j].key());
        if (words[j].capitalised()) {
          out.add((j < i ? "kr<" : "kr>") + words[j].path());
        }
      }
    }
  }

  private void addAround(List<String> out, int start, int end) {
    out.add("kb" + path(start - 1));
    out.add("ka" + path(end));
    for (int d = 2; d <= FAR; d++) {
      if (start >= d) {
        out.add("r-" + words[start - d].key());
        out.add("k-" + words[start - d].path());
      }
      if (end + d <= words.length) {
        out.add("r+" + words[end + d - 1].key());
        out.add("k+" + words[end + d - 1].path());
      }
    }
  }

  private String key(int i) {
    return i < 0 ? "<s>" : i < words.length ? words[i].key() : "</s>";
  }

  private String path(int i) {
    return i < 0 ? "<s>" : i < words.length ? words[i].path() : "</s>";
  }
}
