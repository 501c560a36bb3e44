package org.rollcall.read.markup;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Says which elements of a page are no text of its article: what can't be seen, and what is not it.
 * It looks through a page but once, as pages may have as many forms as elements to ask for.
 */
final class Omission {
  /** Not shown, or shown as something else than text. */
  private static final Set<String> NO_TEXT =
      Set.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "embed",
          "applet",
          "svg",
          "math",
          "canvas",
          "audio",
          "video",
          "map",
          "rp",
          "rt",
          "dialog",
          "frameset");

  private static final Set<String> CONTROLS =
      Set.of(
          "button",
          "input",
          "select",
          "option",
          "textarea",
          "datalist",
          "label",
          "legend",
          "output",
          "meter",
          "progress");

  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "search",
          "complementary",
          "menu",
          "menubar",
          "toolbar",
          "dialog",
          "alertdialog",
          "tablist");

  /** What style sheets of everyone call text for the ear alone ("Skip to content"). */
  private static final Set<String> UNSEEN_CLASSES =
      Set.of("sr-only", "visually-hidden", "screen-reader-text");

  private static final Set<String> SECTIONS = Set.of("article", "main", "section");

  /** Some servers put all of a page into one form. */
  private final Set<Element> wholePages = Collections.newSetFromMap(new IdentityHashMap<>());

  /** What is left out of a page. */
  Omission(Document page) {
    Set<Element> passed = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element part : page.select("h1, article, main")) {
      for (Element e = part.parent(); e != null && passed.add(e); e = e.parent()) {
        if (e.nameIs("form")) {
          wholePages.add(e);
        }
      }
    }
  }

  /** Whether an element is left out with all that is in it. */
  boolean omits(Element element) {
    String tag = element.normalName();
    if (NO_TEXT.contains(tag) || CONTROLS.contains(tag) || isUnseen(element)) {
      return true;
    }
    return switch (tag) {
      case "nav", "aside", "menu" -> true;
      case "form" -> !wholePages.contains(element);
      case "header" -> !isInSection(element);
      case "footer" -> element.parent() == null || !element.parent().nameIs("blockquote");
      case "sup" -> isFootnoteMark(element);
      default -> false;
    };
  }

  /** Whether an element is seen as part of the article, as far as those around it decide. */
  boolean isShown(Element element) {
    for (Element e = element; e != null && !e.nameIs("body"); e = e.parent()) {
      if (omits(e)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUnseen(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String style = plain(element.attr("style"));
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equalsIgnoreCase("true")
        || style.contains("display:none")
        || style.contains("visibility:hidden")
        || ROLES.contains(plain(element.attr("role")))
        || UNSEEN_CLASSES.stream().anyMatch(element::hasClass);
  }

  /**
   * In lower case and without spaces. Sign by sign, as Java takes time by the square of the length
   * where a letter becomes two ({@code İ}).
   */
  private static String plain(String attribute) {
    StringBuilder plain = new StringBuilder(attribute.length());
    for (int i = 0; i < attribute.length(); i++) {
      char c = attribute.charAt(i);
      if (c != ' ') {
        plain.append(Character.toLowerCase(c));
      }
    }
    return plain.toString();
  }

  /** Outside all sections it is the site's, inside the article's own. */
  private static boolean isInSection(Element header) {
    for (Element e = header.parent(); e != null; e = e.parent()) {
      if (SECTIONS.contains(e.normalName())) {
        return true;
      }
    }
    return false;
  }

  /** A raised link to a place in the same page. */
  private static boolean isFootnoteMark(Element sup) {
    Element link = sup.firstElementChild();
    return link != null && link.nameIs("a") && link.attr("href").startsWith("#");
  }
}
