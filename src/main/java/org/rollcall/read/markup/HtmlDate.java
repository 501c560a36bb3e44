package org.rollcall.read.markup;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

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
   */
  static Optional<LocalDate> of(Document page, Element root) {
    return METAS.stream()
        .flatMap(name -> HtmlOutline.meta(page, name).flatMap(ArticleDay::of).stream())
        .findFirst()
        .or(() -> ofLinkedData(page))
        .or(() -> ofTimes(root));
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

  private static Optional<LocalDate> ofTimes(Element root) {
    return root.getElementsByTag("time").stream()
        .filter(Omission::isShown)
        .flatMap(time -> ArticleDay.of(time.attr("datetime")).stream())
        .findFirst();
  }
}
