package org.rollcall.merge;

import java.util.ArrayList;
import java.util.List;

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
    if (forms.size() > 1) {
      joinPart();
    }
  }

  /** As {@link #join}, of a part of the forms of a corpus, where one may have others elsewhere. */
  void joinPart() {
    rules.joinEqual(Rule.ALIAS, forms, form -> name(form).usual().map(List::of).orElse(List.of()));
    rules.joinEqual(Rule.DEMONYM, forms, form -> List.of(name(form).country()));
    rules.joinEqual(Rule.PLACE_DESIGNATOR, forms, form -> List.of(base(name(form))));
    joinRegions();
  }

  static String base(PlaceName name) {
    String region = name.region().isEmpty() ? "" : ", " + name.region();
    return OrganisationName.joined(name.base()) + region;
  }

  /** "Springfield" is "Springfield, Ohio" if no other Springfield is there. */
  private void joinRegions() {
    Index index = new Index(forms, form -> List.of(OrganisationName.joined(name(form).words())));
    for (Form form : forms) {
      if (name(form).region().isEmpty()) {
        List<Form> inRegions = new ArrayList<>(index.get(form.name().key()));
        inRegions.remove(form);
        rules.joinOnly(form, inRegions, Rule.PLACE_IN_REGION);
      }
    }
  }

  static PlaceName name(Form form) {
    return (PlaceName) form.name();
  }
}
