package org.rollcall.names.features;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts what stands beside a word. Most words stand in an article once, and need no map. */
final class Tally {
  /** How many of the most frequent are told. */
  private static final int TOLD = 3;

  private @Nullable Piece first;
  private int count;

  /** All, the first among them, in the order in which they came; null while there is but one. */
  private @Nullable Map<Piece, Integer> counts;

  /** Counts one more. */
  void add(Piece piece) {
    if (counts != null) {
      counts.merge(piece, 1, Integer::sum);
    } else if (first == null || first.equals(piece)) {
      first = piece;
      count++;
    } else {
      counts = new LinkedHashMap<>(4);
      counts.put(first, count);
      counts.put(piece, 1);
    }
  }

  /** Adds those most frequent as features of a kind; of equals, those that came first. */
  void addTo(FeatureSink out, Piece kind) {
    if (counts != null) {
      List<Map.Entry<Piece, Integer>> ranked = new ArrayList<>(counts.entrySet());
      ranked.sort((one, other) -> other.getValue() - one.getValue()); // stable
      for (int i = 0; i < Math.min(TOLD, ranked.size()); i++) {
        out.add(kind, ranked.get(i).getKey());
      }
    } else if (first != null) {
      out.add(kind, first);
    }
  }
}
