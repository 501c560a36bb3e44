package org.rollcall.read.markup;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/** The day a page says its article was written. */
final class HtmlDate {
  private static final String PUBLISHED = "datePublished";

  /** Names of meta elements, the surest first. */
  private static final List<String> METAS =
      List.of(
          "article:published_time",
          "og:published_time",
          PUBLISHED,
          "publication_date",
          "pubdate",
          "dc.date.issued",
          "dcterms.issued",
          "dcterms.created",
          "dc.date",
          "date");

  private HtmlDate() {}

  /**
   * What the head says, else JSON-LD, else the first day in the article that is marked as one.
   *
   * @param root what the article is in
   * @param omission of this page
   */
  static Optional<LocalDate> of(Document page, Element root, Omission omission) {
    return METAS.stream()
        .flatMap(name -> HtmlOutline.meta(page, name).flatMap(ArticleDay::of).stream())
        .findFirst()
        .or(() -> ofLinkedData(page))
        .or(() -> ofTimes(root, omission));
  }

  private static Optional<LocalDate> ofLinkedData(Document page) {
    return page.getElementsByTag("script").stream()
        .filter(script -> script.attr("type").equalsIgnoreCase("application/ld+json"))
        .flatMap(script -> published(script.data()).stream())
        .findFirst();
  }

  /** The first value of that key, at any depth; nothing if the JSON is broken before it. */
  private static Optional<LocalDate> published(String json) {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.VALUE_STRING
            && PUBLISHED.equals(parser.currentName())) {
          return ArticleDay.of(parser.getText());
        }
      }
    } catch (IOException e) {
      // A page with broken data is a page without.
    }
    return Optional.empty();
  }

  /** Goes through what is shown but once, as pages may be as deep as they are long. */
  private static Optional<LocalDate> ofTimes(Element root, Omission omission) {
    List<LocalDate> days = new ArrayList<>(1);
    NodeTraversor.filter(
        (node, depth) -> {
          if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
          }
          if (depth > 0 && omission.omits(element)) {
            return FilterResult.SKIP_ENTIRELY;
          }
          if (element.nameIs("time")) {
            ArticleDay.of(element.attr("datetime")).ifPresent(days::add);
          }
          return days.isEmpty() ? FilterResult.CONTINUE : FilterResult.STOP;
        },
        root);
    return days.stream().findFirst();
  }
}
