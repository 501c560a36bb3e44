package org.rollcall.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.rollcall.diff.Change;
import org.rollcall.model.WrittenRow;
import org.rollcall.write.DiffText;
import org.rollcall.write.StepSummary;

/**
 * What GitHub shows under a job: what was read and, with a baseline, the rows that differ; without
 * one, all rows.
 *
 * @param watch what was compared
 * @param session tells of problems, and where the summary goes
 * @param inputs how many were found
 * @param rows of the table, those that matter most first
 * @param leftOut how many annotations GitHub would not show
 */
record GithubSummary(
    WatchReport watch, Session session, int inputs, List<WrittenRow> rows, int leftOut) {
  private static final String VARIABLE = "GITHUB_STEP_SUMMARY";

  /** Appends it, where GitHub names a file for it. */
  void append() {
    String file = session.environment().getOrDefault(VARIABLE, "");
    if (file.isEmpty()) {
      return;
    }
    try {
      summary().appendTo(Path.of(file));
    } catch (IOException e) {
      session.messages().note(file + ": the step summary cannot be written");
    }
  }

  private StepSummary summary() {
    return watch.hasBaseline()
        ? new StepSummary("rollcall", lines(), List.of("", "type", "name", "what"), changes())
        : new StepSummary("rollcall", lines(), List.of("type", "name", "count", "first"), all());
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "Inputs: %d, rows: %d, not read: %d.",
            inputs,
            rows.size(),
            session.messages().problems()));
    session.messages().firstProblems().forEach(p -> lines.add(p.input() + ": " + p.message()));
    if (leftOut > 0) {
      lines.add(leftOut + " annotations left out, as GitHub shows ten of a level.");
    }
    if (watch.hasBaseline()) {
      lines.add(watch.summary());
    }
    return lines;
  }

  private List<List<String>> all() {
    return rows.stream()
        .map(r -> List.of(r.type(), r.name(), DiffText.counts(r), r.cell("first")))
        .toList();
  }

  private List<List<String>> changes() {
    return watch.changes().stream()
        .sorted(Comparator.comparing(Change::row, GithubReport.BY_WEIGHT))
        .map(
            c ->
                List.of(
                    FailOn.of(c.kind()).label(),
                    c.row().type(),
                    c.row().name(),
                    DiffText.detail(c)))
        .toList();
  }
}
