package org.rollcall.names;

import java.util.List;

/**
 * The features of a token: words, affixes, shapes, classes and gazetteers of a window, runs of
 * capitals, and what the rest of the article tells. The first letter of a feature is its {@link
 * FeatureGroup}.
 */
final class SentenceFeatures {
  private static final int WINDOW = 2;

  /** Prefixes of a class' path: from a dozen broad classes to the class itself. */
  private static final int[] CLASS_BITS = {4, 6, 8};

  /** Affixes of neighbours count from this many letters. */
  private static final int NEIGHBOUR_AFFIX = 2;

  private final Word[] words;
  private final String[][] articleFeatures;
  private final RunFeatures runs;
  private final String sentenceCase;

  /**
   * @param words the sentence
   * @param articleFeatures for each word what the article tells of it, see {@link ArticleContext}
   */
  SentenceFeatures(Word[] words, String[][] articleFeatures) {
    this.words = words;
    this.articleFeatures = articleFeatures;
    this.runs = new RunFeatures(words);
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
    for (int d = -WINDOW; d <= WINDOW; d++) {
      addNeighbour(out, i + d, d);
    }
    if (word.capitalised()) {
      out.add("wf" + word.form());
      addGazetteerBits(out, word);
    }
    addPairs(out, i);
    for (String affix : word.affixes()) {
      out.add("f0" + affix);
    }
    addNeighbourAffixes(out, i - 1, "f-");
    addNeighbourAffixes(out, i + 1, "f+");
    runs.addTo(out, i);
    out.add("hc" + sentenceCase + (i == 0 ? "^" : "") + word.shape());
    if (i == 0) {
      out.add("t^" + word.entry().caseClass() + sentenceCase);
    }
    addArticle(out, i, "a0");
    addArticle(out, i - 1, "a-");
    addArticle(out, i + 1, "a+");
  }

  private boolean has(int i) {
    return i >= 0 && i < words.length;
  }

  private void addNeighbour(List<String> out, int i, int d) {
    String at = d + ":";
    if (!has(i)) {
      out.add("w" + at + (d < 0 ? "<s>" : "</s>"));
      return;
    }
    Word word = words[i];
    out.add("w" + at + word.key());
    if (word.capitalised() && word.entry().gazetteer() != 0) {
      out.add("g" + at + word.entry().gazetteer());
    }
    if (!word.path().isEmpty()) {
      String capital = d == 0 && word.capitalised() ? "X" : "";
      for (int bits : CLASS_BITS) {
        out.add("k" + at + word.path(bits) + capital);
      }
      out.add("k" + at + "=" + word.path() + capital);
    }
    if (d >= -1 && d <= 1) {
      out.add("h" + at + word.shape());
      out.add("t" + at + word.entry().caseClass() + (word.capitalised() ? "X" : "x"));
    }
  }

  private static void addGazetteerBits(List<String> out, Word word) {
    for (int bits = word.entry().gazetteer(); bits != 0; bits &= bits - 1) {
      out.add("gb" + Integer.numberOfTrailingZeros(bits));
    }
  }

  private void addPairs(List<String> out, int i) {
    Word word = words[i];
    Word before = i > 0 ? words[i - 1] : null;
    Word after = has(i + 1) ? words[i + 1] : null;
    if (before != null) {
      addPair(out, "<", before, word);
      out.add("w<h" + before.key() + "|" + word.shape());
    }
    if (after != null) {
      addPair(out, ">", word, after);
      out.add("w>h" + word.shape() + "|" + after.key());
    }
    if (before != null && after != null) {
      out.add("h<>" + before.shape() + "|" + word.shape() + "|" + after.shape());
      out.add("w<>" + before.key() + "|" + word.shape() + "|" + after.key());
    }
  }

  private static void addPair(List<String> out, String at, Word left, Word right) {
    out.add("w" + at + left.key() + "|" + right.key());
    out.add("h" + at + left.shape() + "|" + right.shape());
    out.add("g" + at + left.gazetteer() + "|" + right.gazetteer());
    out.add("k" + at + left.path(7) + "|" + right.path(7));
  }

  private void addNeighbourAffixes(List<String> out, int i, String at) {
    if (has(i)) {
      for (String affix : words[i].affixes()) {
        if (affix.length() > NEIGHBOUR_AFFIX) { // its first letter tells prefix from suffix
          out.add(at + affix);
        }
      }
    }
  }

  private void addArticle(List<String> out, int i, String at) {
    if (has(i)) {
      for (String feature : articleFeatures[i]) {
        out.add(at + feature);
      }
    }
  }
}
