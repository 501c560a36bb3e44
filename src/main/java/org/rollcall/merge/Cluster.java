package org.rollcall.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rollcall.model.EntityType;

/** The forms of one entity while it grows; changed by {@link Clusters} alone. */
final class Cluster {
  private final List<Form> forms = new ArrayList<>(1); // most stay alone
  private List<Form> naming = List.of();
  private int weight;

  Cluster(Form form) {
    forms.add(form);
    weight = form.weight();
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
    return forms.stream().mapToInt(Form::order).min().orElseThrow();
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
    if (names) {
      naming = Stream.concat(naming.stream(), other.naming.stream()).toList();
    }
  }
}
