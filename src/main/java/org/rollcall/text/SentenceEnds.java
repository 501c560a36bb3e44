package org.rollcall.text;

import java.util.Arrays;

/**
 * Finds where sentences end, to the character as OpenNLP's {@code SentenceDetectorME} does with the
 * same model, but in an array of characters and without a string a feature. Not thread-safe.
 */
final class SentenceEnds {
  private final SentenceModel model;
  private final SentenceEnd decision;
  private char[] text = {};
  private int end;
  private int[] boundaries = new int[16];
  private int count;

  SentenceEnds(SentenceModel model) {
    this.model = model;
    this.decision = new SentenceEnd(model);
  }

  /**
   * Cuts a piece of text.
   *
   * @return the number of boundaries
   */
  int cut(char[] piece, int from, int to) {
    text = piece;
    end = to;
    count = 0;
    decision.enter(piece, from, to);
    int open = from; // behind the last mark that ended a sentence
    int wordEnd = from;
    int next;
    for (int mark = nextMark(from); mark < to; mark = next) {
      next = nextMark(mark + 1);
      if (wordEnd <= mark) {
        wordEnd = firstBlank(mark + 1);
      }
      boolean inside = next < wordEnd && !Character.isUpperCase(text[mark + 1]);
      boolean passed = count > 0 && mark < boundaries[count - 1];
      if (!inside && !passed && decision.at(mark)) {
        if (open != mark) {
          add(firstNonBlank(wordEnd));
        }
        open = mark + 1;
      }
    }
    return count;
  }

  /** Where a sentence starts behind another; the last may be the end of the text. */
  int boundary(int i) {
    return boundaries[i];
  }

  private void add(int boundary) {
    if (count == boundaries.length) {
      boundaries = Arrays.copyOf(boundaries, 2 * count);
    }
    boundaries[count++] = boundary;
  }

  private int nextMark(int from) {
    int i = from;
    while (i < end && !model.isEnd(text[i])) {
      i++;
    }
    return i;
  }

  private int firstBlank(int from) {
    int i = from;
    while (i < end && !CharFlags.isBlank(text[i])) {
      i++;
    }
    return i;
  }

  private int firstNonBlank(int from) {
    int i = from;
    while (i < end && CharFlags.isBlank(text[i])) {
      i++;
    }
    return i;
  }
}
