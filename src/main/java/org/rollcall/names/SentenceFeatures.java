package org.rollcall.names;

import java.util.List;

/**
 * The features of a token that do not depend on the tagger's decisions: words, affixes, shapes,
 * clusters and gazetteers of a window, runs of capitals, and what the rest of the article tells.
 */
final class SentenceFeatures {
  private static final int[] CLUSTER_BITS = {4, 6, 10, 20};

  private final Word[] words;
  private final String[][] articleFeatures;
  private final int[] runStart;
  private final int[] runEnd;
  private final String sentenceCase;

  /**
   * @param words the sentence
   * @param articleFeatures for each word what the article tells of it, see {@link ArticleContext}
   */
  SentenceFeatures(Word[] words, String[][] articleFeatures) {
    this.words = words;
    this.articleFeatures = articleFeatures;
    this.runStart = new int[words.length];
    this.runEnd = new int[words.length];
    CapitalRuns.find(words, runStart, runEnd);
    this.sentenceCase = sentenceCase(words);
  }

  /** Headlines are written in capitals or with a capital on most words: their case tells less. */
  private static String sentenceCase(Word[] words) {
    int letters = 0;
    int capitals = 0;
    int allCaps = 0;
    for (Word word : words) {
      if (Character.isLetter(word.form().codePointAt(0))) {
        letters++;
        capitals += word.capitalised() ? 1 : 0;
        allCaps += word.allCaps() ? 1 : 0;
      }
    }
    if (letters > 2 && allCaps * 10 > letters * 6) {
      return "C";
    }
    return letters > 2 && capitals * 10 > letters * 6 ? "T" : "s";
  }

  /** Adds the features of token {@code i} to {@code out}. */
  void addTo(List<String> out, int i) {
    Word word = words[i];
    out.add("b");
    addWindow(out, i);
    addPairs(out, i);
    for (String affix : word.affixes()) {
      out.add("0" + affix);
    }
    addNeighbourAffixes(out, i, -1, "-");
    addNeighbourAffixes(out, i, 1, "+");
    addRun(out, i);
    out.add("sc" + sentenceCase + (i == 0 ? "^" : "") + word.shape());
    if (i == 0) {
      out.add("^" + word.entry().caseClass() + sentenceCase);
    }
    addArticle(out, i, 0, "a0");
    addArticle(out, i, -1, "a-");
    addArticle(out, i, 1, "a+");
  }

  private void addWindow(List<String> out, int i) {
    for (int d = -2; d <= 2; d++) {
      String at = d + ":";
      if (i + d < 0 || i + d >= words.length) {
        out.add("w" + at + (d < 0 ? "<s>" : "</s>"));
        continue;
      }
      Word w = words[i + d];
      out.add("w" + at + w.key());
      if (d == 0 && w.capitalised()) {
        out.add("W" + w.form());
      }
      if (w.capitalised() && w.entry().gazetteer() != 0) {
        out.add("g" + at + w.entry().gazetteer());
      }
      if (!w.entry().cluster().isEmpty()) {
        for (int bits : CLUSTER_BITS) {
          out.add("c" + at + w.cluster(bits));
        }
      }
      if (d >= -1 && d <= 1) {
        out.add("h" + at + w.shape());
        out.add("t" + at + w.entry().caseClass() + (w.capitalised() ? "X" : "x"));
      }
    }
    addGazetteerBits(out, words[i]);
  }

  private static void addGazetteerBits(List<String> out, Word word) {
    if (word.capitalised()) {
      for (int bits = word.entry().gazetteer(); bits != 0; bits &= bits - 1) {
        out.add("G" + Integer.numberOfTrailingZeros(bits));
      }
    }
  }

  private void addPairs(List<String> out, int i) {
    Word word = words[i];
    Word before = i > 0 ? words[i - 1] : null;
    Word after = i + 1 < words.length ? words[i + 1] : null;
    if (before != null) {
      out.add("w-" + before.key() + "|" + word.key());
      out.add("h-" + before.shape() + "|" + word.shape());
      out.add("g-" + gazetteer(before) + "|" + gazetteer(word));
      out.add("c-" + before.cluster(6) + "|" + word.cluster(6));
      out.add("x-" + before.key() + "|" + word.shape());
    }
    if (after != null) {
      out.add("w+" + word.key() + "|" + after.key());
      out.add("h+" + word.shape() + "|" + after.shape());
      out.add("g+" + gazetteer(word) + "|" + gazetteer(after));
      out.add("c+" + word.cluster(6) + "|" + after.cluster(6));
      out.add("x+" + word.shape() + "|" + after.key());
    }
    if (before != null && after != null) {
      out.add("h" + before.shape() + "|" + word.shape() + "|" + after.shape());
      out.add("y" + before.key() + "|" + word.shape() + "|" + after.key());
    }
  }

  private static int gazetteer(Word word) {
    return word.capitalised() ? word.entry().gazetteer() : -1;
  }

  private void addNeighbourAffixes(List<String> out, int i, int d, String at) {
    if (i + d >= 0 && i + d < words.length) {
      for (String affix : words[i + d].affixes()) {
        if (affix.length() > 2) {
          out.add(at + affix);
        }
      }
    }
  }

  /** What stands around and inside the run of capitalised words that the token belongs to. */
  private void addRun(List<String> out, int i) {
    if (runStart[i] < 0) {
      return;
    }
    int start = runStart[i];
    int end = runEnd[i];
    String place = (i - start > 2 ? 3 : i - start) + "/" + (end - i > 3 ? 3 : end - i);
    String before = start > 0 ? words[start - 1].key() : "<s>";
    String after = end < words.length ? words[end].key() : "</s>";
    out.add("r" + place);
    out.add("rb" + before);
    out.add("ra" + after);
    out.add("rB" + before + place);
    out.add("rA" + after + place);
    if (end - start > 1) {
      out.add("rf" + words[start].key() + (i == start ? "." : ""));
      out.add("rl" + words[end - 1].key() + (i == end - 1 ? "." : ""));
      out.add("rg" + gazetteer(words[start]) + "|" + gazetteer(words[end - 1]) + place);
      out.add("rc" + words[end - 1].cluster(10) + place);
    } else {
      out.add("r1" + before + "|" + after);
    }
  }

  private void addArticle(List<String> out, int i, int d, String at) {
    if (articleFeatures != null && i + d >= 0 && i + d < words.length) {
      for (String feature : articleFeatures[i + d]) {
        out.add(at + feature);
      }
    }
  }
}
