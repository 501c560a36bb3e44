package org.rollcall.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rollcall.diff.Change;
import org.rollcall.model.Problem;
import org.rollcall.model.WrittenRow;
import org.rollcall.model.WrittenTable;
import org.rollcall.table.MentionRow;
import org.rollcall.write.Annotation;
import org.rollcall.write.Annotation.Level;
import org.rollcall.write.DiffText;
import org.rollcall.write.Sheet;
import org.rollcall.write.Visible;

/**
 * A run as GitHub shows it: annotations, and a {@link GithubSummary} under the job.
 *
 * <p>GitHub shows ten annotations of a level a step and drops the rest without a word, so the ones
 * that matter most come first: names before numbers, and the most mentioned of each.
 */
final class GithubReport {
  private static final int MOST_OF_A_LEVEL = 10;
  static final Comparator<WrittenRow> BY_WEIGHT =
      Comparator.comparing(WrittenRow::isNumber).thenComparingInt(row -> -row.count("mentions"));

  private final WatchReport watch;
  private final Session session;
  private final Map<String, MentionRow> firsts = new HashMap<>();
  private int inputs;
  private List<WrittenRow> rows = List.of();
  private int leftOut;

  GithubReport(WatchReport watch, Session session) {
    this.watch = watch;
    this.session = session;
  }

  /**
   * What is worth an annotation: inputs that could not be read and, with a baseline, rows that
   * differ; without one, the rows with most mentions.
   *
   * @param mentions in the order of their places
   */
  Sheet<Annotation> annotations(int inputs, WrittenTable table, List<MentionRow> mentions) {
    this.inputs = inputs;
    rows = table.rows().stream().sorted(BY_WEIGHT).toList();
    mentions.forEach(mention -> firsts.putIfAbsent(mention.id(), mention));
    List<Annotation> all = new ArrayList<>();
    List<Problem> problems = session.messages().firstProblems();
    problems.forEach(problem -> all.add(of(problem)));
    if (watch.hasBaseline()) {
      watch.changes().stream()
          .sorted(Comparator.comparing(Change::row, BY_WEIGHT))
          .forEach(change -> all.add(of(change)));
    } else {
      rows.forEach(row -> all.add(at(row, Level.NOTICE, row.type(), DiffText.counts(row))));
    }
    List<Annotation> shown = limited(all);
    int moreProblems = session.messages().problems() - problems.size();
    leftOut = all.size() + moreProblems - shown.size();
    if (leftOut > 0) {
      session.messages().note(leftOut + " annotations left out: GitHub shows ten of a level");
    }
    return Sheet.ofAnnotations(shown);
  }

  /** Appends the summary of the same run, where GitHub names a file for it. */
  void summarise() {
    new GithubSummary(watch, session, inputs, rows, leftOut).append();
  }

  private static List<Annotation> limited(List<Annotation> all) {
    Map<Level, Integer> counts = new EnumMap<>(Level.class);
    return all.stream()
        .filter(each -> counts.merge(each.level(), 1, Integer::sum) <= MOST_OF_A_LEVEL)
        .sorted(Comparator.comparing(Annotation::level))
        .toList();
  }

  /** The place that the message names, {@code file:line:column}, as far as there is one. */
  private Annotation of(Problem problem) {
    String file = problem.input();
    int[] place = new int[2];
    for (int colon = file.lastIndexOf(':'); isNumber(file, colon); colon = file.lastIndexOf(':')) {
      place[1] = place[0];
      place[0] = Integer.parseInt(file.substring(colon + 1));
      file = file.substring(0, colon);
    }
    Level level = watch.failsOnUnreadable() ? Level.ERROR : Level.WARNING;
    return new Annotation(level, file, place[0], place[1], "Not read", problem.message());
  }

  private static boolean isNumber(String file, int colon) {
    String digits = file.substring(colon + 1);
    return colon > 0
        && !digits.isEmpty()
        && digits.length() < 9
        && digits.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private Annotation of(Change change) {
    Level level = watch.failsOn(change.kind()) ? Level.ERROR : Level.NOTICE;
    String title = FailOn.of(change.kind()).label() + " " + change.row().type();
    return at(change.row(), level, title, DiffText.detail(change));
  }

  private Annotation at(WrittenRow row, Level level, String title, String detail) {
    MentionRow first = firsts.get(row.cell("id"));
    String shownTitle = title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    String message = Visible.of(row.name()) + (detail.isEmpty() ? "" : ": " + detail);
    return first == null
        ? new Annotation(level, row.cell("first"), 0, 0, shownTitle, message)
        : new Annotation(
            level, first.file(), first.place().line(), first.place().column(), shownTitle, message);
  }
}
