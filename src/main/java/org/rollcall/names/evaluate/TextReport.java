package org.rollcall.names.evaluate;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** An evaluation for people to read. */
public final class TextReport {
  private static final String HEADING =
      """
                     exact                  overlap
                     P      R      F1       P      R      F1       marked   found
      """;

  private TextReport() {}

  /** The lines: errors first, if any were asked for, so that the figures are not scrolled away. */
  public static List<String> lines(Evaluation evaluation) {
    List<String> lines = new ArrayList<>();
    evaluation.errors().forEach(error -> lines.add(line(error)));
    if (!lines.isEmpty()) {
      lines.add("");
    }
    HEADING.lines().forEach(lines::add);
    Map<String, Score> exact = evaluation.exact();
    Map<String, Score> overlap = evaluation.overlap();
    exact.forEach((type, score) -> lines.add(line(type, score, requireNonNull(overlap.get(type)))));
    lines.add(line("all", Evaluation.total(exact), Evaluation.total(overlap)));
    lines.add("");
    addConfusion(evaluation, lines);
    return lines;
  }

  private static String line(String type, Score exact, Score overlap) {
    return String.format(
        Locale.ROOT,
        "%-15s%.3f  %.3f  %.3f    %.3f  %.3f  %.3f  %7d %7d",
        type,
        exact.precision(),
        exact.recall(),
        exact.f1(),
        overlap.precision(),
        overlap.recall(),
        overlap.f1(),
        exact.marked(),
        exact.found());
  }

  /** Marked down, found across. */
  private static void addConfusion(Evaluation evaluation, List<String> lines) {
    lines.add(row("marked as", "person", "place", "organisation", "nothing") + "   <- found as");
    for (String marked : List.of("person", "place", "organisation", "people", "other_name")) {
      lines.add(row(marked.replace('_', ' '), cells(evaluation, marked)));
    }
    Object[] spurious = cells(evaluation, Evaluation.NOTHING);
    spurious[3] = "";
    lines.add(row(Evaluation.NOTHING, spurious));
  }

  private static Object[] cells(Evaluation evaluation, String marked) {
    return new Object[] {
      evaluation.confused(marked, "person"),
      evaluation.confused(marked, "place"),
      evaluation.confused(marked, "organisation"),
      evaluation.confused(marked, Evaluation.NOTHING)
    };
  }

  private static String row(String name, Object... cells) {
    return String.format(
            Locale.ROOT, "%-13s %8s %8s %13s %8s", name, cells[0], cells[1], cells[2], cells[3])
        .stripTrailing();
  }

  private static String line(NameError error) {
    return error.file()
        + ":"
        + error.line()
        + ": "
        + error.kind()
        + ": "
        + what("", error.marked())
        + (error.marked().isPresent() && error.found().isPresent() ? ", " : "")
        + what("found ", error.found())
        + " | "
        + (error.before() + "[" + error.words() + "]" + error.after()).strip();
  }

  private static String what(String prefix, Optional<NameError.Labelled> name) {
    return name.map(n -> prefix + n.label().replace('_', ' ') + " \"" + n.text() + "\"").orElse("");
  }
}
