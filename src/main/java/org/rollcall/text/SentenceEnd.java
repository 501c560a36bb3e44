package org.rollcall.text;

/** Decides of one mark whether a sentence ends there. Not thread-safe. */
final class SentenceEnd {
  private static final double PRIOR = StrictMath.log(1.0 / 2);

  /** Words before a mark up to here are looked up by their length without a string. */
  private static final int LENGTHS = 64;

  private final SentenceModel model;
  private final int blankBefore;
  private final int blankBehind;
  private final int[] byLength = new int[LENGTHS];

  private char[] text = {};
  private int start;
  private int end;
  private double split;
  private double stay;

  SentenceEnd(SentenceModel model) {
    this.model = model;
    blankBefore = model.find("sp");
    blankBehind = model.find("sn");
    for (int i = 1; i < LENGTHS; i++) {
      byLength[i] = model.find(Integer.toString(i));
    }
  }

  /** Begins a piece of text. */
  void enter(char[] piece, int from, int to) {
    text = piece;
    start = from;
    end = to;
  }

  /**
   * Whether the model takes a mark for an end. The features, their words and the order of their
   * sums are those of OpenNLP's {@code DefaultSDContextGenerator}, its oddities with them: a word
   * before the mark begins at the mark before, and what ends behind the mark ends one character
   * early at the end of the text.
   */
  boolean at(int mark) {
    int last = end - 1;
    int wordStart = previousBlank(mark);
    for (int i = mark - 1; i > wordStart; i--) {
      if (model.isEnd(text[i])) {
        wordStart = i;
      }
    }
    int suffixEnd = nextBlank(mark, last);
    for (int i = mark + 1; i < suffixEnd; i++) {
      if (model.isEnd(text[i])) {
        suffixEnd = i;
      }
    }
    split = PRIOR;
    stay = PRIOR;
    if (mark > start && CharFlags.isBlank(text[mark - 1])) {
      weigh(blankBefore);
    }
    if (mark < last && CharFlags.isBlank(text[mark + 1])) {
      weigh(blankBehind);
    }
    weigh(model.find("eos=", text, mark, mark + 1));
    weighWord("x=", "xcap", wordStart, mark);
    weighWord("v=", "vcap", previousBlank(wordStart), wordStart);
    if (mark == last) {
      weighWord("s=", "scap", end, end);
      weighWord("n=", "ncap", end, end);
    } else {
      weighWord("s=", "scap", mark + 1, suffixEnd);
      weighWord("n=", "ncap", suffixEnd + 1, nextBlank(suffixEnd + 1, end));
    }
    return splits();
  }

  /** Normalised as OpenNLP does, so that even a tie falls alike. */
  private boolean splits() {
    double splitting = StrictMath.exp(split);
    double staying = StrictMath.exp(stay);
    double normal = splitting + staying;
    return splitting / normal >= staying / normal;
  }

  private void weighWord(String kind, String capital, int from, int to) {
    int first = from;
    int behind = to;
    while (first < behind && text[first] <= ' ') {
      first++;
    }
    while (first < behind && text[behind - 1] <= ' ') {
      behind--;
    }
    weigh(model.find(kind, text, first, behind));
    if (first == behind) {
      return;
    }
    int length = behind - first;
    if (kind.equals("x=")) {
      weigh(length < LENGTHS ? byLength[length] : model.find(Integer.toString(length)));
    }
    if (Character.isUpperCase(text[first])) {
      weigh(model.find(capital));
    }
  }

  private void weigh(int feature) {
    if (feature >= 0) {
      split += model.split(feature);
      stay += model.stay(feature);
    }
  }

  /** The first of the white space before {@code from}, or the start of the text. */
  private int previousBlank(int from) {
    int i = from - 1;
    while (i > start && !CharFlags.isBlank(text[i])) {
      i--;
    }
    while (i > start && CharFlags.isBlank(text[i - 1])) {
      i--;
    }
    return Math.max(i, start);
  }

  /** The last of the white space behind {@code from} that starts before {@code limit}, or that. */
  private int nextBlank(int from, int limit) {
    int i = from + 1;
    while (i < limit && !CharFlags.isBlank(text[i])) {
      i++;
    }
    if (i >= limit) {
      return limit;
    }
    while (i + 1 < end && CharFlags.isBlank(text[i + 1])) {
      i++;
    }
    return i;
  }
}
