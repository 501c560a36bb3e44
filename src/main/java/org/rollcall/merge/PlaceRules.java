package org.rollcall.merge;

import java.util.List;
import java.util.function.Function;

/** Joins the forms of places in one article. */
final class PlaceRules {
  private final Clusters clusters;
  private final List<Form> forms;

  /**
   * @param forms the article's forms of places in their order
   */
  PlaceRules(Clusters clusters, List<Form> forms) {
    this.clusters = clusters;
    this.forms = forms;
  }

  /** Tries the rules in their order. */
  void join() {
    joinEqual(Rule.ALIAS, form -> name(form).usual().stream().toList());
    joinEqual(Rule.DEMONYM, form -> List.of(name(form).country()));
    joinEqual(Rule.PLACE_DESIGNATOR, form -> base(name(form)));
    joinEqual(Rule.PLACE_IN_REGION, form -> List.of(String.join(" ", name(form).words())));
  }

  private static List<String> base(PlaceName name) {
    String region = name.region().isEmpty() ? "" : ", " + name.region();
    return List.of(String.join(" ", name.base()) + region);
  }

  private void joinEqual(Rule rule, Function<Form, List<String>> keys) {
    Index index = new Index(forms, keys);
    for (Form form : forms) {
      for (String key : keys.apply(form)) {
        clusters.join(form, index.get(key).get(0), rule);
      }
    }
  }

  static PlaceName name(Form form) {
    return (PlaceName) form.name();
  }
}
