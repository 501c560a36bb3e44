package org.rollcall.read.markup;

import java.util.List;
import java.util.Locale;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * The text of Markdown as CommonMark defines it, with GitHub's tables. Marks, addresses of links
 * and fenced code go; code in a line, what images show and indented blocks stay, since people write
 * names there; HTML is read as in a page. Lines that were wrapped are whole again.
 */
public final class MarkdownText {
  /** Deeper than anyone writes. */
  private static final int MAX_NESTING = 100;

  /** Of all tables of an article together; rows that lack some have them all the same. */
  private static final int MAX_CELLS = 200_000;

  private static final Parser PARSER =
      parser(TablesExtension.builder().maxCells(MAX_CELLS).build());

  private static final Parser WITHOUT_TABLES = parser();

  private MarkdownText() {}

  /** Reads an article. */
  public static PageText of(String markdown) {
    FrontMatter matter = FrontMatter.of(markdown);
    Layout layout = new Layout();
    parsed(markdown.substring(matter.end())).accept(layout);
    return new PageText(layout.out.end(), matter.date());
  }

  private static Node parsed(String markdown) {
    try {
      return PARSER.parse(markdown);
    } catch (IllegalArgumentException e) { // more cells than that: then tables are plain lines
      return WITHOUT_TABLES.parse(markdown);
    }
  }

  private static Parser parser(Extension... extensions) {
    return Parser.builder()
        .extensions(List.of(extensions))
        .maxOpenBlockParsers(MAX_NESTING)
        .maxInlineNesting(MAX_NESTING)
        .inlineParserFactory(FewMarks::new)
        .build();
  }

  private static final class Layout extends AbstractVisitor {
    private final PlainText out = new PlainText();

    @Override
    protected void visitChildren(Node parent) {
      if (parent instanceof Block) {
        out.paragraph();
      }
      super.visitChildren(parent);
      if (parent instanceof Block) {
        out.paragraph();
      }
    }

    @Override
    public void visit(Text text) {
      out.text(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
      out.text(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak end) {
      out.text(" ");
    }

    @Override
    public void visit(HardLineBreak end) {
      out.lineBreak();
    }

    /** An address that stands for itself says nothing. */
    @Override
    public void visit(Link link) {
      boolean bare =
          link.getFirstChild() instanceof Text text
              && link.getFirstChild() == link.getLastChild()
              && link.getDestination().endsWith(text.getLiteral());
      if (!bare) {
        visitChildren(link);
      }
    }

    @Override
    public void visit(FencedCodeBlock code) {
      out.paragraph();
    }

    @Override
    public void visit(IndentedCodeBlock text) {
      out.paragraph();
      out.lines(text.getLiteral());
      out.paragraph();
    }

    @Override
    public void visit(HtmlBlock html) {
      out.paragraph();
      out.lines(HtmlText.ofFragment(html.getLiteral()));
      out.paragraph();
    }

    @Override
    public void visit(HtmlInline tag) {
      if (tag.getLiteral().toLowerCase(Locale.ROOT).startsWith("<br")) {
        out.lineBreak();
      }
    }

    @Override
    public void visit(CustomNode node) {
      if (node instanceof TableRow) {
        out.paragraph();
      } else if (node instanceof TableCell) {
        out.cell();
      }
      visitChildren(node);
    }
  }
}
