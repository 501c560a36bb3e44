package org.rollcall.read.markup;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Says which elements of a page are no text of its article: what can't be seen, and what is not it.
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

  private Omission() {}

  /** Whether an element is left out with all that is in it. */
  static boolean omits(Element element) {
    String tag = element.normalName();
    if (NO_TEXT.contains(tag) || CONTROLS.contains(tag) || isUnseen(element)) {
      return true;
    }
    return switch (tag) {
      case "nav", "aside", "menu" -> true;
      case "form" -> !isWholePage(element);
      case "header" -> !isInSection(element);
      case "footer" -> !element.hasParent() || !element.parent().nameIs("blockquote");
      case "sup" -> isFootnoteMark(element);
      default -> false;
    };
  }

  /** Whether an element is seen as part of the article, as far as those around it decide. */
  static boolean isShown(Element element) {
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
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equalsIgnoreCase("true")
        || style.contains("display:none")
        || style.contains("visibility:hidden")
        || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || UNSEEN_CLASSES.stream().anyMatch(element::hasClass);
  }

  /** Some servers put all of a page into one form. */
  private static boolean isWholePage(Element form) {
    return form.selectFirst("h1, article, main") != null;
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
