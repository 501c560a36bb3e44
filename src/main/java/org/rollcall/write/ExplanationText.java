package org.rollcall.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rollcall.model.NearMiss;
import org.rollcall.model.WhiteSpace;
import org.rollcall.table.EntityRow;
import org.rollcall.table.Explanation;
import org.rollcall.table.Place;

/**
 * Explanations for people: an entity, its mentions with rule and context, and what was kept apart.
 * Lines begin with file, line and column as compilers write them.
 */
public final class ExplanationText {
  private static final int CONTEXT = 36;

  private ExplanationText() {}

  /**
   * Writes explanations in their order.
   *
   * @throws IOException if {@code out} fails
   */
  public static void write(List<Explanation> explanations, OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Explanation explanation : explanations) {
      text.append(text.isEmpty() ? "" : "\n");
      head(explanation.row(), text);
      explanation.mentions().forEach(mention -> mention(mention, text));
      apart(explanation, text);
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void head(EntityRow row, StringBuilder text) {
    text.append(Visible.of(row.name()))
        .append("  (")
        .append(row.type().label())
        .append(", ")
        .append(count(row.mentions(), "mention"))
        .append(" in ")
        .append(count(row.articles(), "article"))
        .append(", id ")
        .append(row.id())
        .append(")\n");
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static void mention(Explanation.Reason mention, StringBuilder text) {
    text.append("  ")
        .append(Visible.of(mention.article()))
        .append(at(mention.place()))
        .append("  ")
        .append(visible(mention.text()))
        .append("  ")
        .append(mention.rule());
    if (!mention.to().isEmpty()) {
      text.append(" -> ").append(visible(mention.to()));
      text.append(
          mention.toPlace().map(p -> " (" + at(p).substring(1) + ")").orElse(" (elsewhere)"));
    }
    text.append("\n      ").append(context(mention)).append('\n');
  }

  private static String at(Place place) {
    return ":" + place.line() + ":" + place.column();
  }

  /** The mention in brackets with the words around it. */
  private static String context(Explanation.Reason mention) {
    String sentence = mention.place().sentence();
    String name = WhiteSpace.collapse(mention.text());
    int start = sentence.indexOf(name);
    if (start < 0) {
      return "[" + Visible.of(name) + "]";
    }
    int end = start + name.length();
    int from = wordStart(sentence, Math.max(0, start - CONTEXT));
    int to = wordEnd(sentence, Math.min(sentence.length(), end + CONTEXT));
    return (from > 0 ? "\u2026" : "")
        + Visible.of(sentence.substring(from, start))
        + "["
        + Visible.of(name)
        + "]"
        + Visible.of(sentence.substring(end, to))
        + (to < sentence.length() ? "\u2026" : "");
  }

  private static int wordStart(String sentence, int at) {
    int start = at;
    while (start > 0 && sentence.charAt(start - 1) != ' ') {
      start--;
    }
    return start;
  }

  private static int wordEnd(String sentence, int at) {
    int end = at;
    while (end < sentence.length() && sentence.charAt(end) != ' ') {
      end++;
    }
    return end;
  }

  private static void apart(Explanation explanation, StringBuilder text) {
    if (!explanation.row().possible().isEmpty()) {
      text.append("  possible: ")
          .append(visible(String.join(" | ", explanation.row().possible())))
          .append('\n');
    }
    for (NearMiss miss : explanation.apart()) {
      text.append("  apart: ")
          .append(visible(miss.name()))
          .append(" / ")
          .append(visible(miss.other()))
          .append("  ")
          .append(miss.rule())
          .append(" was stopped by ")
          .append(miss.veto())
          .append(miss.evidence().isEmpty() ? "" : ": " + visible(miss.evidence()))
          .append('\n');
    }
  }

  private static String visible(String text) {
    return Visible.of(WhiteSpace.collapse(text));
  }
}
