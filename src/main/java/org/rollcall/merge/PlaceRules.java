package org.rollcall.merge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Joins the forms of places, in one article or over the corpus. */
final class PlaceRules {
  private final Joining rules;
  private final List<Form> forms;

  /**
   * @param forms forms of places in their order
   */
  PlaceRules(Clusters clusters, List<Form> forms) {
    this.rules = new Joining(clusters);
    this.forms = forms;
  }

  /** Tries the rules in their order. */
  void join() {
    rules.joinEqual(Rule.ALIAS, forms, form -> name(form).usual().stream().toList());
    rules.joinEqual(Rule.DEMONYM, forms, form -> List.of(name(form).country()));
    rules.joinEqual(Rule.PLACE_DESIGNATOR, forms, form -> List.of(base(name(form))));
    joinRegions();
  }

  private static String base(PlaceName name) {
    String region = name.region().isEmpty() ? "" : ", " + name.region();
    return String.join(" ", name.base()) + region;
  }

  /** "Springfield" is "Springfield, Ohio" if no other Springfield is there. */
  private void joinRegions() {
    Index index = new Index(forms, form -> List.of(String.join(" ", name(form).words())));
    for (Form form : forms) {
      if (name(form).region().isEmpty()) {
        Set<Form> inRegions = new LinkedHashSet<>(index.get(form.name().key()));
        inRegions.remove(form);
        rules.joinOnly(form, inRegions, Rule.PLACE_IN_REGION);
      }
    }
  }

  static PlaceName name(Form form) {
    return (PlaceName) form.name();
  }
}
