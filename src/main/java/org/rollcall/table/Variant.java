package org.rollcall.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rollcall.model.CodePointOrder;
import org.rollcall.model.WhiteSpace;

/**
 * A way in which an entity is written.
 *
 * @param text as written, its white space collapsed
 * @param mentions how often, at least 1
 */
public record Variant(String text, int mentions) {
  /** The ways in which an entity is written where it occurs, most frequent first. */
  static List<Variant> of(List<Occurrence> occurrences) {
    if (occurrences.size() == 1) { // as of most
      Occurrence only = occurrences.get(0);
      return List.of(new Variant(WhiteSpace.collapse(only.text()), only.count()));
    }
    Map<String, Integer> forms = new HashMap<>();
    for (Occurrence occurrence : occurrences) {
      forms.merge(occurrence.text(), occurrence.count(), Integer::sum);
    }
    Map<String, Integer> collapsed = new HashMap<>();
    for (Map.Entry<String, Integer> form : forms.entrySet()) {
      collapsed.merge(WhiteSpace.collapse(form.getKey()), form.getValue(), Integer::sum);
    }
    return ranked(collapsed);
  }

  /** Ways of writing, most frequent first. */
  static List<Variant> ranked(Map<String, Integer> counts) {
    List<Variant> ranked = new ArrayList<>(counts.size());
    for (Map.Entry<String, Integer> form : counts.entrySet()) {
      ranked.add(new Variant(form.getKey(), form.getValue()));
    }
    ranked.sort(Variant::mostFrequentFirst);
    return List.copyOf(ranked);
  }

  private static int mostFrequentFirst(Variant a, Variant b) {
    int order = Integer.compare(b.mentions(), a.mentions());
    return order == 0 ? CodePointOrder.INSTANCE.compare(a.text(), b.text()) : order;
  }
}
