package org.rollcall.fuzz;

import org.rollcall.read.markup.HtmlText;
import org.rollcall.read.markup.MarkdownText;
import org.rollcall.read.markup.PageText;

/** Pages to text: laid out as promised, and never much more than was there. */
final class MarkupTarget {
  private static final String NOT_SHOWN = "\u00AD\u200B\uFEFF\u00A0\t\f\r";

  private MarkupTarget() {}

  static void html(byte[] data) {
    String html = new Bytes(data).text();
    if (HtmlText.isReadable(html)) {
      laidOut(HtmlText.of(html), html.length());
    }
  }

  static void markdown(byte[] data) {
    String markdown = new Bytes(data).text();
    laidOut(MarkdownText.of(markdown), markdown.length());
  }

  private static void laidOut(PageText page, int length) {
    String text = page.text();
    Expect.that(text.isEmpty() || text.endsWith("\n"), "the last line has no end");
    Expect.that(!text.contains("\n\n\n"), "two empty lines");
    Expect.that(!text.contains("  "), "two spaces");
    Expect.that(text.chars().noneMatch(c -> NOT_SHOWN.indexOf(c) >= 0), "what no page shows");
    Expect.that(text.length() <= 3L * length + 16, "more text than page");
  }
}
