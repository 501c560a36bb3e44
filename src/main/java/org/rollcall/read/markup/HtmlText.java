package org.rollcall.read.markup;

import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The text of the article in a web page: its headline first, then what a reader sees of it, without
 * navigation, asides, forms and footers. No step calls itself, and jsoup opens no more than 512
 * elements in one another (its default; what is deeper stays as text), so that deep nesting costs
 * nothing.
 */
public final class HtmlText {
  /** The tree of so many takes some 100 MB; the longest of real pages have fewer. */
  public static final int MAX_TAGS = 500_000;

  private static final Set<String> CELLS = Set.of("td", "th");

  private HtmlText() {}

  /** Whether a page is small enough for {@link #of}: up to {@value #MAX_TAGS} tags. */
  public static boolean isReadable(String html) {
    int tags = 0;
    for (int i = html.indexOf('<'); i >= 0 && tags <= MAX_TAGS; i = html.indexOf('<', i + 1)) {
      tags += i + 1 < html.length() && Character.isLetter(html.charAt(i + 1)) ? 1 : 0;
    }
    return tags <= MAX_TAGS;
  }

  /** Reads a page. */
  public static PageText of(String html) {
    Document page = Jsoup.parse(html);
    Omission omission = new Omission(page);
    HtmlOutline outline = HtmlOutline.of(page, omission);
    String text = textOf(outline.root(), outline.heading(), omission);
    String headline = outline.headline().map(HtmlText::line).orElse("");
    return new PageText(headed(headline, text), HtmlDate.of(page, outline.root(), omission));
  }

  /** Puts the headline first; the line goes that a page has it in if it is in no h1. */
  private static String headed(String headline, String text) {
    if (headline.isEmpty()) {
      return text;
    }
    String line = "\n" + headline + "\n";
    int at = ("\n" + text).indexOf(line);
    String rest =
        at < 0
            ? text
            : text.substring(0, at) + text.substring(at + line.length() - 1).stripLeading();
    return headline + "\n" + (rest.isEmpty() ? rest : "\n" + rest);
  }

  /** The text of a piece of a page, such as Markdown may have. */
  static String ofFragment(String html) {
    Document page = Jsoup.parseBodyFragment(html);
    return textOf(page.body(), Optional.empty(), new Omission(page));
  }

  private static String line(String text) {
    PlainText line = new PlainText();
    line.text(text);
    return line.end().strip();
  }

  private static String textOf(Element root, Optional<Element> heading, Omission omission) {
    Layout layout = new Layout(heading, omission);
    NodeTraversor.filter(layout, root);
    return layout.out.end();
  }

  private static final class Layout implements NodeFilter {
    private final Optional<Element> heading;
    private final Omission omission;
    private final PlainText out = new PlainText();
    private int preformatted;

    Layout(Optional<Element> heading, Omission omission) {
      this.heading = heading;
      this.omission = omission;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        if (preformatted > 0) {
          out.lines(text.getWholeText());
        } else {
          out.text(text.getWholeText());
        }
      } else if (node instanceof Element element) {
        boolean isHeading = heading.isPresent() && heading.get().equals(element);
        if (isHeading || (depth > 0 && omission.omits(element))) {
          out.text(" ");
          return FilterResult.SKIP_ENTIRELY;
        }
        if (element.nameIs("br")) {
          out.lineBreak();
        }
        edge(element);
        preformatted += element.nameIs("pre") ? 1 : 0;
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        edge(element);
        preformatted -= element.nameIs("pre") ? 1 : 0;
      }
      return FilterResult.CONTINUE;
    }

    /** What the start and the end of an element do to the line. */
    private void edge(Element element) {
      String tag = element.normalName();
      if (CELLS.contains(tag)) {
        out.cell();
      } else if (element.isBlock()) {
        out.paragraph();
      }
    }
  }
}
