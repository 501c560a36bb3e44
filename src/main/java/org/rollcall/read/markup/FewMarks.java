package org.rollcall.read.markup;

import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLines;

/**
 * Reads the inside of paragraphs as CommonMark does, unless one has more marks than anyone writes;
 * such a one is taken as it stands. For every link, that parser goes through all brackets that
 * stand open before it, so {@code [[]()} again and again would take time by the square of the
 * length (0.2 MB 15 s); and of other marks it keeps a list, so that 16 MB of {@code *_} would take
 * minutes and gigabytes.
 */
final class FewMarks implements InlineParser {
  private static final int MAX_BRACKETS = 5_000;
  private static final int MAX_MARKS = 50_000;
  private static final String MARKS = "]*_<&`\\!";

  private final InlineParser parser;

  FewMarks(InlineParserContext context) {
    parser = new InlineParserImpl(context);
  }

  @Override
  public void parse(SourceLines lines, Node block) {
    String content = lines.getContent();
    if (isMarkup(content)) {
      parser.parse(lines, block);
    } else {
      block.appendChild(new Text(content));
    }
  }

  private static boolean isMarkup(String content) {
    int brackets = 0;
    int marks = 0;
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      brackets += c == '[' ? 1 : 0;
      marks += MARKS.indexOf(c) >= 0 ? 1 : 0;
    }
    return brackets <= MAX_BRACKETS && marks <= MAX_MARKS;
  }
}
