package org.rollcall.read;

import java.util.ArrayList;
import java.util.List;
import org.rollcall.model.WordTable;

/**
 * A line of a text, without the space around it.
 *
 * @param start its first character
 * @param end behind its last character
 * @param key stands for its characters, and for whether it is the first line
 * @param isFirst whether no line with anything stands before it
 */
record TextLine(int start, int end, long key, boolean isFirst) {
  private static final int PARAGRAPH_WORDS = 20;
  private static final String SENTENCE_ENDS = ".!?…";
  private static final String CLOSERS = "\"'”’»)]";
  private static final List<String> CREDITS =
      WordTable.lines(TextLine.class, "credits.txt").stream()
          .map(words -> words.endsWith(":") ? words : words + " ")
          .toList();

  /** The lines of a text, none empty. */
  static List<TextLine> of(String text) {
    List<TextLine> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        int end = i;
        while (end > start && isBlank(text.charAt(end - 1))) {
          end--;
        }
        while (start < end && isBlank(text.charAt(start))) {
          start++;
        }
        if (start < end) {
          boolean first = lines.isEmpty();
          lines.add(new TextLine(start, end, key(text, start, end, first), first));
        }
        start = i + 1;
      }
    }
    return lines;
  }

  /** Whether it ends a sentence or has many words. */
  boolean isParagraph(String text) {
    int last = end - 1;
    while (last > start && CLOSERS.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    if (SENTENCE_ENDS.indexOf(text.charAt(last)) >= 0) {
      return true;
    }
    int words = 1;
    for (int i = start + 1; i < end; i++) {
      boolean begins = !isBlank(text.charAt(i)) && isBlank(text.charAt(i - 1));
      words += begins ? 1 : 0;
    }
    return words >= PARAGRAPH_WORDS;
  }

  /** Whether it says who wrote or made what. */
  boolean isCredit(String text) {
    return CREDITS.stream()
        .anyMatch(
            credit ->
                end - start > credit.length()
                    && text.regionMatches(true, start, credit, 0, credit.length()));
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** FNV-1a, 64 bits wide, over UTF-16 units; then mixed as by SplitMix64, for its low bits. */
  private static long key(String text, int start, int end, boolean first) {
    long key = 0xcbf29ce484222325L ^ (first ? 1 : 0);
    for (int i = start; i < end; i++) {
      key = (key ^ text.charAt(i)) * 0x100000001b3L;
    }
    key = (key ^ (key >>> 30)) * 0xbf58476d1ce4e5b9L;
    key = (key ^ (key >>> 27)) * 0x94d049bb133111ebL;
    return key ^ (key >>> 31);
  }
}
