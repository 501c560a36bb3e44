package org.rollcall.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Lines that many articles of a run have, such as menus, "Read also" and the headlines of other
 * articles. First all articles are counted, then each is cleaned: what goes is replaced by spaces,
 * so that places in the text stay true.
 *
 * <ul>
 *   <li>A line goes from all articles if three of them or more have it, and one in a hundred.
 *   <li>A paragraph, which is a line that ends a sentence or has 20 words or more, goes if ten have
 *       it, and one in ten; the first article keeps it. So no agency's story that several papers
 *       print loses a word, and none is lost that was saved again and again.
 *   <li>The first line of an article is compared with first lines only, and the first article keeps
 *       it: a headline stays, though other pages list it.
 *   <li>By-lines and photo credits stay.
 * </ul>
 *
 * Articles with equal text count once.
 */
final class RepeatedLines {
  /** In fewer articles nothing is repeated. */
  static final int LINE_ARTICLES = 3;

  private static final int LINE_ONE_IN = 100;
  private static final int PARAGRAPH_ARTICLES = 10;
  private static final int PARAGRAPH_ONE_IN = 10;
  private static final int PARAGRAPH_WORDS = 20;
  private static final String SENTENCE_ENDS = ".!?…";
  private static final String CLOSERS = "\"'”’»)]";

  private static final List<String> CREDITS =
      List.of(
          "by ",
          "written by ",
          "reported by ",
          "reporting by ",
          "edited by ",
          "editing by ",
          "photo by ",
          "photos by ",
          "photograph by ",
          "photo:",
          "photos:",
          "photograph:",
          "picture:",
          "image:",
          "credit:");

  private final LineCounts counts = new LineCounts();
  private final Set<Fingerprint> articles = new HashSet<>();
  private final Set<Long> kept = new HashSet<>();
  private long linesLeftOut;

  private record Line(int start, int end, long key, boolean isFirst) {}

  /** Counts the lines of an article. */
  void count(String text) {
    if (articles.add(Fingerprint.of(text))) {
      lines(text).stream().mapToLong(Line::key).distinct().forEach(counts::add);
    }
  }

  /**
   * The article with spaces for what others have, too; to be called in the order of the articles.
   */
  String clean(String text) {
    StringBuilder cleaned = null;
    for (Line line : lines(text)) {
      if (goes(line, text)) {
        cleaned = cleaned == null ? new StringBuilder(text) : cleaned;
        for (int i = line.start(); i < line.end(); i++) {
          cleaned.setCharAt(i, ' ');
        }
        linesLeftOut++;
      }
    }
    return cleaned == null ? text : cleaned.toString();
  }

  /** How many lines were left out so far. */
  long linesLeftOut() {
    return linesLeftOut;
  }

  private boolean goes(Line line, String text) {
    int count = counts.of(line.key());
    if (count < LINE_ARTICLES) {
      return false;
    }
    boolean paragraph = isParagraph(text, line);
    int least = paragraph ? PARAGRAPH_ARTICLES : LINE_ARTICLES;
    int oneIn = paragraph ? PARAGRAPH_ONE_IN : LINE_ONE_IN;
    if (count < least || (long) count * oneIn < articles.size() || isCredit(text, line)) {
      return false;
    }
    boolean firstStays = paragraph || line.isFirst();
    return !(firstStays && kept.add(line.key()));
  }

  private static boolean isParagraph(String text, Line line) {
    int last = line.end() - 1;
    while (last > line.start() && CLOSERS.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    if (SENTENCE_ENDS.indexOf(text.charAt(last)) >= 0) {
      return true;
    }
    int words = 1;
    for (int i = line.start() + 1; i < line.end(); i++) {
      boolean begins = !isBlank(text.charAt(i)) && isBlank(text.charAt(i - 1));
      words += begins ? 1 : 0;
    }
    return words >= PARAGRAPH_WORDS;
  }

  private static boolean isCredit(String text, Line line) {
    return CREDITS.stream()
        .anyMatch(
            credit ->
                line.end() - line.start() > credit.length()
                    && text.regionMatches(true, line.start(), credit, 0, credit.length()));
  }

  /** The lines without the space around them, none empty. */
  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
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
          lines.add(new Line(start, end, key(text, start, end, first), first));
        }
        start = i + 1;
      }
    }
    return lines;
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
