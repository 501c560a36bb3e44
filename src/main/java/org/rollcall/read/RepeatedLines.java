package org.rollcall.read;

import java.util.HashSet;
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
  private final LineCounts counts = new LineCounts();
  private final Set<Fingerprint> articles = new HashSet<>();
  private final Set<Long> kept = new HashSet<>();
  private long linesLeftOut;

  /** Counts the lines of an article. */
  void count(String text) {
    if (articles.add(Fingerprint.of(text))) {
      TextLine.of(text).stream().mapToLong(TextLine::key).distinct().forEach(counts::add);
    }
  }

  /**
   * The article with spaces for what others have, too; to be called in the order of the articles.
   */
  String clean(String text) {
    StringBuilder cleaned = null;
    for (TextLine line : TextLine.of(text)) {
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

  private boolean goes(TextLine line, String text) {
    int count = counts.of(line.key());
    if (count < LINE_ARTICLES) {
      return false;
    }
    boolean paragraph = line.isParagraph(text);
    int least = paragraph ? PARAGRAPH_ARTICLES : LINE_ARTICLES;
    int oneIn = paragraph ? PARAGRAPH_ONE_IN : LINE_ONE_IN;
    if (count < least || (long) count * oneIn < articles.size() || line.isCredit(text)) {
      return false;
    }
    boolean firstStays = paragraph || line.isFirst();
    return !(firstStays && kept.add(line.key()));
  }
}
