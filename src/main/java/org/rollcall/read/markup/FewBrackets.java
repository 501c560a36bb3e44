package org.rollcall.read.markup;

import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLines;

/**
 * Reads the inside of paragraphs as CommonMark does, unless one has thousands of brackets: for
 * every link, that parser goes through all brackets that stand open before it, so {@code [[]()}
 * again and again would take time by the square of the length (0.2 MB 15 s).
 */
final class FewBrackets implements InlineParser {
  private static final int MAX_BRACKETS = 5_000;

  private final InlineParser parser;

  FewBrackets(InlineParserContext context) {
    parser = new InlineParserImpl(context);
  }

  @Override
  public void parse(SourceLines lines, Node block) {
    String content = lines.getContent();
    if (content.chars().filter(c -> c == '[').limit(MAX_BRACKETS + 1).count() <= MAX_BRACKETS) {
      parser.parse(lines, block);
    } else {
      block.appendChild(new Text(content));
    }
  }
}
