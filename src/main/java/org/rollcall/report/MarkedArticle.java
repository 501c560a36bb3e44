package org.rollcall.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rollcall.model.Article;
import org.rollcall.model.WhiteSpace;

/**
 * An article with its mentions.
 *
 * @param article the article, its text without halves of characters
 * @param marks in the order of the text
 */
record MarkedArticle(Article article, List<Mark> marks) {
  private static final int TITLE_LENGTH = 140;

  /** Its first line that says something. */
  String title() {
    String first =
        article
            .text()
            .lines()
            .filter(line -> !line.isBlank())
            .findFirst()
            .map(WhiteSpace::collapse)
            .orElse("");
    return first.length() <= TITLE_LENGTH ? first : first.substring(0, TITLE_LENGTH) + "\u2026";
  }

  /**
   * The marks of each paragraph: what stands between empty lines or, in a text without any, each
   * line.
   */
  List<List<Mark>> paragraphs() {
    String text = article.text();
    int[] paragraph = paragraphsOf(text);
    return List.copyOf(
        marks.stream()
            .collect(Collectors.groupingBy(mark -> paragraph[mark.start()], Collectors.toList()))
            .values());
  }

  /** The marks of each sentence. */
  List<List<Mark>> sentences() {
    return List.copyOf(marks.stream().collect(Collectors.groupingBy(Mark::sentenceStart)).values());
  }

  /** The number of the paragraph that each character is in. */
  private static int[] paragraphsOf(String text) {
    List<Integer> blank = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    boolean empty = true;
    for (int i = 0; i < text.length(); i++) {
      boolean crLf = text.charAt(i) == '\r' && text.startsWith("\n", i + 1);
      if (text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !crLf)) {
        (empty ? blank : ends).add(i);
        empty = true;
      } else {
        empty &= Character.isWhitespace(text.charAt(i));
      }
    }
    List<Integer> breaks = blank.isEmpty() ? ends : blank;
    int[] numbers = new int[text.length() + 1];
    breaks.forEach(at -> numbers[at] = 1);
    IntStream.range(1, numbers.length).forEach(i -> numbers[i] += numbers[i - 1]);
    return numbers;
  }
}
