package org.rollcall.merge;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

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
    Index index = new Index(forms.size());
    for (Form form : forms) {
      for (String key : keys.apply(form)) {
        Form first = index.firstOf(key, form);
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
    if (clusters.isOpen(form, rule)) {
      return false;
    }
    Form only = null;
    boolean several = false;
    for (Form candidate : candidates) {
      clusters.countComparison();
      if (clusters.of(candidate) != clusters.of(form)) {
        several |= only != null && clusters.of(candidate) != clusters.of(only);
        only = only == null ? candidate : only;
      }
    }
    if (only != null && !several) {
      return clusters.join(form, only, rule);
    }
    note(form, candidates, rule);
    return false;
  }

  /** Notes the candidates as possible unless they are many. */
  void note(Form form, Collection<Form> candidates, Rule rule) {
    if (!clusters.isOpen(form, rule) && candidates.size() <= MOST_POSSIBLE) {
      for (Form other : candidates) {
        clusters.maybe(form, other, rule);
      }
    }
  }
}
