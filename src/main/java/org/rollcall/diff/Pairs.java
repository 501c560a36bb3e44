package org.rollcall.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.rollcall.model.WrittenRow;
import org.rollcall.model.WrittenTable;

/**
 * Which row of one table is which of another. The surest sign comes first: the same id; the same
 * type and name; the same name of another type; most of the variants. A row that an earlier step
 * has paired is out of the later ones.
 */
final class Pairs {
  private static final int NONE = -1;

  /** A form that so many rows share, such as a surname, says nothing of any one of them. */
  private static final int MANY = 16;

  private final List<WrittenRow> before;
  private final List<WrittenRow> after;
  private final int[] partnerOfBefore;
  private final int[] partnerOfAfter;

  private record Candidate(int before, int after, int shared, int all) {}

  Pairs(WrittenTable old, WrittenTable now) {
    before = old.rows();
    after = now.rows();
    partnerOfBefore = new int[before.size()];
    partnerOfAfter = new int[after.size()];
    Arrays.fill(partnerOfBefore, NONE);
    Arrays.fill(partnerOfAfter, NONE);
    pairEqual(row -> row.cell("id"));
    pairEqual(row -> row.type() + "\0" + row.name());
    pairEqual(row -> row.isNumber() ? "" : row.name());
    pairSimilar();
  }

  /** Place in the other table of the row at a place of the old one; negative if it has none. */
  int partnerOfBefore(int row) {
    return partnerOfBefore[row];
  }

  /** Whether a row of the new table was in the old one. */
  boolean isPaired(int rowOfAfter) {
    return partnerOfAfter[rowOfAfter] != NONE;
  }

  /** Pairs rows of one key in their order; rows with an empty key are left alone. */
  private void pairEqual(Function<WrittenRow, String> key) {
    Map<String, Deque<Integer>> open = new HashMap<>();
    for (int i = 0; i < after.size(); i++) {
      String of = key.apply(after.get(i));
      if (partnerOfAfter[i] == NONE && !of.isEmpty()) {
        open.computeIfAbsent(scoped(after.get(i), of), k -> new ArrayDeque<>()).add(i);
      }
    }
    for (int i = 0; i < before.size(); i++) {
      String of = key.apply(before.get(i));
      if (partnerOfBefore[i] == NONE && !of.isEmpty()) {
        Deque<Integer> found = open.get(scoped(before.get(i), of));
        if (found != null && !found.isEmpty()) {
          pair(i, found.remove());
        }
      }
    }
  }

  private void pair(int old, int now) {
    partnerOfBefore[old] = now;
    partnerOfAfter[now] = old;
  }

  /** In tables with a row an entity and article, each article is for itself. */
  private static String scoped(WrittenRow row, String key) {
    return row.cell("article") + "\0" + row.cell("file") + "\0" + key;
  }

  /** Pairs rows under new names, the best match first. */
  private void pairSimilar() {
    List<Candidate> candidates = candidates();
    candidates.sort(
        Comparator.comparingInt((Candidate c) -> -c.shared())
            .thenComparingInt(Candidate::all)
            .thenComparingInt(Candidate::before)
            .thenComparingInt(Candidate::after));
    for (Candidate c : candidates) {
      if (partnerOfBefore[c.before()] == NONE && partnerOfAfter[c.after()] == NONE) {
        pair(c.before(), c.after());
      }
    }
  }

  /** Rows that share more than half of the forms of the one that has fewer. */
  private List<Candidate> candidates() {
    Map<String, List<Integer>> byForm = new HashMap<>();
    for (int i = 0; i < after.size(); i++) {
      if (partnerOfAfter[i] == NONE) {
        for (String form : forms(after.get(i))) {
          byForm.computeIfAbsent(form, k -> new ArrayList<>()).add(i);
        }
      }
    }
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      Set<String> forms = partnerOfBefore[i] == NONE ? forms(before.get(i)) : Set.of();
      Map<Integer, Integer> shared = new HashMap<>();
      for (String form : forms) {
        List<Integer> rows = byForm.getOrDefault(form, List.of());
        if (rows.size() < MANY) {
          rows.forEach(row -> shared.merge(row, 1, Integer::sum));
        }
      }
      for (Map.Entry<Integer, Integer> each : shared.entrySet()) {
        int others = forms(after.get(each.getKey())).size();
        int count = each.getValue();
        if (2 * count > Math.min(forms.size(), others)) {
          candidates.add(new Candidate(i, each.getKey(), count, forms.size() + others - count));
        }
      }
    }
    return candidates;
  }

  private static Set<String> forms(WrittenRow row) {
    if (row.isNumber()) {
      return Set.of();
    }
    List<String> variants = row.parts("variants");
    Set<String> forms = new HashSet<>();
    for (String form : variants.isEmpty() ? List.of(row.name()) : variants) {
      forms.add(scoped(row, row.type() + "\0" + form));
    }
    return forms;
  }
}
