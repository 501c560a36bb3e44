package org.rollcall.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Joins full names of people that don't contradict, as stars around the fullest; the same in an
 * article and over the corpus.
 */
final class FullNames {
  /** Of so few names looking at each pair takes less time than making keys of them. */
  private static final int FEW = 32;

  /** One person goes by no more full names than this. */
  static final int MOST_ALIKE = 100;

  private final Clusters clusters;
  private final Map<Form, List<Form>> neighbours = new HashMap<>();

  FullNames(Clusters clusters) {
    this.clusters = clusters;
  }

  /**
   * Joins each name to those it agrees with. A name between two that contradict one another (J.
   * Lopez between Juan and Jaime Lopez) is nobody's: it stays alone and is noted as possible.
   *
   * @param full full names of people
   */
  void join(List<Form> full) {
    List<Form> alike = full.size() > FEW ? full : agreeing(full);
    if (alike.isEmpty()) {
      return;
    }
    Index index = new Index(alike, form -> PersonBlocks.offered(person(form)));
    for (Form form : alike) {
      for (Form other : index.near(form, PersonBlocks.wanted(person(form)))) {
        compare(form, other);
      }
    }
    List<Form> centres = new ArrayList<>(neighbours.keySet());
    centres.sort(FullNames::fullestFirst);
    Set<Form> decided = new HashSet<>(centres);
    decided.removeIf(this::isAmbiguous);
    for (Form centre : centres) {
      for (Form near : near(centre)) {
        if (decided.contains(centre) && decided.contains(near)) {
          clusters.join(near, centre, Rule.COMPATIBLE_FULL_NAME);
        } else if (isTelling(centre) && isTelling(near)) {
          clusters.maybe(near, centre, Rule.COMPATIBLE_FULL_NAME);
        }
      }
    }
  }

  /** The names that agree with another one. */
  private static List<Form> agreeing(List<Form> full) {
    boolean[] agrees = new boolean[full.size()];
    for (int i = 0; i < agrees.length; i++) {
      for (int j = 0; j < i; j++) {
        if (isAgreed(person(full.get(i)), person(full.get(j)))) {
          agrees[i] = true;
          agrees[j] = true;
        }
      }
    }
    List<Form> agreeing = new ArrayList<>();
    for (int i = 0; i < agrees.length; i++) {
      if (agrees[i]) {
        agreeing.add(full.get(i));
      }
    }
    return agreeing;
  }

  /** Either way, as the nicknames of the fuller name count. */
  private static boolean isAgreed(PersonName a, PersonName b) {
    return a.agrees(b) || b.agrees(a);
  }

  private static int fullestFirst(Form a, Form b) {
    int order = person(b).tokens().size() - person(a).tokens().size();
    order = order == 0 ? b.weight() - a.weight() : order;
    return order == 0 ? a.compareTo(b) : order;
  }

  private void compare(Form form, Form other) {
    clusters.countComparison();
    if (neighbours.getOrDefault(form, List.of()).contains(other)
        || !person(form).agrees(person(other))) {
      return;
    }
    Optional<Objection> objection = clusters.vetoBetween(form, other);
    if (objection.isPresent() && objection.get().veto() == Veto.UNDECIDED) {
      clusters.maybe(form, other, Rule.COMPATIBLE_FULL_NAME);
      return;
    }
    if (objection.isPresent()) {
      clusters.join(form, other, Rule.COMPATIBLE_FULL_NAME); // refused, and noted as such
      return;
    }
    neighbours.computeIfAbsent(form, f -> new ArrayList<>()).add(other);
    neighbours.computeIfAbsent(other, f -> new ArrayList<>()).add(form);
  }

  private List<Form> near(Form form) {
    return neighbours.getOrDefault(form, List.of());
  }

  private boolean isTelling(Form form) {
    return near(form).size() <= Joining.MOST_POSSIBLE;
  }

  private boolean isAmbiguous(Form form) {
    List<Form> near = near(form);
    if (near.size() > MOST_ALIKE || clusters.isOpen(form, Rule.COMPATIBLE_FULL_NAME)) {
      return true;
    }
    for (int i = 0; i < near.size(); i++) {
      for (int j = i + 1; j < near.size(); j++) {
        if (isApart(near.get(i), near.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isApart(Form a, Form b) {
    return clusters.of(a) != clusters.of(b)
        && (!a.name().agrees(b.name()) || clusters.vetoBetween(a, b).isPresent());
  }

  static PersonName person(Form form) {
    return (PersonName) form.name();
  }
}
