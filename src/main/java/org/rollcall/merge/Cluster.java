package org.rollcall.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rollcall.model.EntityType;

/** The forms of one entity while it grows; changed by {@link Clusters} alone. */
final class Cluster {
  private final List<Form> forms = new ArrayList<>(1); // most stay alone
  private List<Form> naming = List.of();
  private int weight;
  private int order;

  Cluster(Form form) {
    forms.add(form);
    weight = form.weight();
    order = form.order();
    if (form.name().full()) {
      naming = List.of(form);
    }
  }

  EntityType type() {
    return forms.get(0).type();
  }

  /** All forms, at least one. */
  List<Form> forms() {
    return forms;
  }

  /** The full names that every new one must agree with: no misspellings, no epithets. */
  List<Form> naming() {
    return naming;
  }

  /** Number of mentions. */
  int weight() {
    return weight;
  }

  /** The first mention's rank in the article. */
  int order() {
    return order;
  }

  /** Why two entities cannot be one by their full names; empty if they can. */
  Optional<Veto> contradiction(Cluster other) {
    for (Form one : naming) {
      for (Form second : other.naming) {
        if (one.name() instanceof PersonName name
            && second.name() instanceof PersonName person
            && name.otherGeneration(person)) {
          return Optional.of(Veto.GENERATION);
        }
        if (!one.name().agrees(second.name())) {
          return Optional.of(Veto.DIFFERENT_NAMES);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Takes in another entity's forms.
   *
   * @param names whether the other's full names name this entity too
   */
  void take(Cluster other, boolean names) {
    forms.addAll(other.forms);
    weight += other.weight;
    order = Math.min(order, other.order);
    if (names && !other.naming.isEmpty()) {
      List<Form> both = new ArrayList<>(naming);
      both.addAll(other.naming);
      naming = both;
    }
  }
}
