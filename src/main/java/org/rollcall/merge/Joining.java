package org.rollcall.merge;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The two ways in which rules join forms: by an equal key, and to the only candidate there is. */
final class Joining {
  /** A name that may be more people than this says nothing; it is not listed as possible. */
  static final int MOST_POSSIBLE = 5;

  private final Clusters clusters;

  Joining(Clusters clusters) {
    this.clusters = clusters;
  }

  /** Joins the forms that share a key. */
  void joinEqual(Rule rule, Collection<Form> forms, Function<Form, List<String>> keys) {
    Index index = new Index(forms, keys);
    for (Form form : forms) {
      for (String key : keys.apply(form)) {
        Form first = index.get(key).get(0);
        if (!first.equals(form)) {
          clusters.join(form, first, rule);
        }
      }
    }
  }

  /**
   * Joins a form to the one entity that the candidates belong to; if they are several entities,
   * notes them as possible.
   *
   * @return whether the form is joined
   */
  boolean joinOnly(Form form, Collection<Form> candidates, Rule rule) {
    candidates.forEach(candidate -> clusters.countComparison());
    Set<Cluster> entities =
        candidates.stream().map(clusters::of).collect(Collectors.toCollection(LinkedHashSet::new));
    entities.remove(clusters.of(form));
    if (entities.size() == 1) {
      Cluster only = entities.iterator().next();
      Form to = candidates.stream().filter(c -> clusters.of(c) == only).findFirst().orElseThrow();
      return clusters.join(form, to, rule);
    }
    note(form, candidates, rule);
    return false;
  }

  /** Notes the candidates as possible unless they are many. */
  void note(Form form, Collection<Form> candidates, Rule rule) {
    if (candidates.size() <= MOST_POSSIBLE) {
      candidates.forEach(other -> clusters.maybe(form, other, rule));
    }
  }
}
