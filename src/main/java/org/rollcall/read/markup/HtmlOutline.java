package org.rollcall.read.markup;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Where a page's article is and what it is called.
 *
 * @param root what the article is in
 * @param headline its headline
 * @param heading the element in {@code root} that has the headline, if one has
 */
record HtmlOutline(Element root, Optional<String> headline, Optional<Element> heading) {
  private static final String HEADING = "h1";

  /**
   * Looks for them.
   *
   * @param omission of this page
   */
  static HtmlOutline of(Document page, Omission omission) {
    Element root = root(page, omission);
    List<Element> headings =
        page.getElementsByTag(HEADING).stream().filter(HtmlOutline::hasText).toList();
    Optional<Element> own =
        headings.stream().filter(h -> isIn(h, root) && omission.isShown(h)).findFirst();
    Optional<String> headline =
        own.map(Element::text)
            .or(() -> meta(page, "og:title"))
            .or(() -> headings.stream().findFirst().map(Element::text))
            .or(() -> Optional.of(page.title()).filter(title -> !title.isBlank()));
    return new HtmlOutline(root, headline, own);
  }

  /**
   * The article that has a headline, if one alone has; else the one that has most of the text of
   * all articles, as the others are but teasers; else the main part of the page.
   */
  private static Element root(Document page, Omission omission) {
    List<Element> articles =
        page.getElementsByTag("article").stream()
            .filter(article -> !isInArticle(article) && omission.isShown(article))
            .toList();
    List<Element> headed =
        articles.stream().filter(article -> article.selectFirst(HEADING) != null).toList();
    if (headed.size() == 1) {
      return headed.get(0);
    }
    long all = 0;
    long most = 0;
    Element longest = null;
    for (Element article : articles) {
      long length = article.text().length();
      all += length;
      if (length > most) {
        most = length;
        longest = article;
      }
    }
    if (longest != null && 2 * most > all) {
      return longest;
    }
    Element main = page.selectFirst("main, [role=main]");
    return main != null && omission.isShown(main) && main.hasText() ? main : page.body();
  }

  private static boolean hasText(Element heading) {
    return heading.hasText()
        && heading.nodeStream(TextNode.class).anyMatch(text -> !text.getWholeText().isBlank());
  }

  private static boolean isInArticle(Element article) {
    for (Element e = article.parent(); e != null; e = e.parent()) {
      if (e.nameIs("article")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIn(Element element, Element root) {
    for (Element e = element; e != null; e = e.parent()) {
      if (e.equals(root)) {
        return true;
      }
    }
    return false;
  }

  /** What a page says of itself under a name. */
  static Optional<String> meta(Document page, String name) {
    return page.getElementsByTag("meta").stream()
        .filter(
            meta ->
                name.equalsIgnoreCase(meta.attr("property"))
                    || name.equalsIgnoreCase(meta.attr("name"))
                    || name.equalsIgnoreCase(meta.attr("itemprop")))
        .map(meta -> meta.attr("content").strip())
        .filter(content -> !content.isEmpty())
        .findFirst();
  }
}
