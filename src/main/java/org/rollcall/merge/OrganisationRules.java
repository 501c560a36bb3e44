package org.rollcall.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Joins the forms of organisations in one article. */
final class OrganisationRules {
  /** So many words, or letters of an acronym, are no chance. */
  static final int LONG = 3;

  private final Joining rules;
  private final List<Form> forms;

  /**
   * @param forms the article's forms of organisations in their order
   */
  OrganisationRules(Clusters clusters, List<Form> forms) {
    this.rules = new Joining(clusters);
    this.forms = forms;
  }

  /** The rules by which names with an equal key are one organisation, in their order. */
  static Map<Rule, Function<Form, List<String>>> equalities() {
    Map<Rule, Function<Form, List<String>>> keys = new LinkedHashMap<>();
    keys.put(Rule.ALIAS, form -> name(form).usual().map(List::of).orElse(List.of()));
    keys.put(Rule.ORGANISATION_CORE, form -> List.of(OrganisationName.joined(name(form).body())));
    keys.put(Rule.WORD_ORDER, form -> sorted(name(form)));
    keys.put(Rule.PLURAL, form -> List.of(OrganisationNames.singular(form.name().key())));
    return keys;
  }

  /** The words with content in the order of letters; none for names where the order tells. */
  private static List<String> sorted(OrganisationName name) {
    List<String> content = name.content();
    return content.size() < 2 || !Collections.disjoint(name.words(), Words.FIXED_ORDER)
        ? List.of()
        : List.of(new TreeSet<>(content).toString());
  }

  /** Tries the rules in their order; those that need the text come before. */
  void join() {
    if (forms.size() < 2) {
      return;
    }
    equalities().forEach((rule, keys) -> rules.joinEqual(rule, forms, keys));
    joinCores(rules, forms);
    joinAcronyms();
    joinParts();
  }

  /** "Lite News Agency" is "Lite News" or "Lite", whichever is there; it is not "Lite Hotel". */
  static void joinCores(Joining rules, List<Form> forms) {
    Index index = new Index(forms, form -> List.of(OrganisationName.joined(name(form).body())));
    for (Form form : forms) {
      List<String> core = name(form).core();
      if (!core.equals(name(form).body())) {
        rules.joinOnly(form, index.get(OrganisationName.joined(core)), Rule.ORGANISATION_CORE);
      }
    }
  }

  private void joinAcronyms() {
    Index index = new Index(forms, OrganisationRules::acronyms);
    for (Form form : forms) {
      if (mayBeAcronym(form)) {
        String key = OrganisationNames.singular(form.name().key());
        rules.joinOnly(form, index.get(key), Rule.ACRONYM);
      }
    }
  }

  /** An acronym that no table explains, or a word such as Nato that may be one. */
  static boolean mayBeAcronym(Form form) {
    String key = form.name().key();
    return name(form).usual().isEmpty()
        && (!form.name().full() || (key.length() >= LONG && key.indexOf(' ') < 0));
  }

  /** The acronyms of a name of several words; none of one word. */
  static Collection<String> acronyms(Form form) {
    OrganisationName name = name(form);
    return name.words().size() > 1 ? name.acronyms() : Set.of();
  }

  /**
   * Short forms behind the one long name that they may shorten; longer short forms first. A
   * company's may stand before it, as headlines have them.
   */
  private void joinParts() {
    Index index = new Index(forms, form -> name(form).words());
    List<Form> longestFirst = new ArrayList<>(forms);
    longestFirst.sort(OrganisationRules::longestFirst);
    for (Form form : longestFirst) {
      OrganisationName name = name(form);
      if (form.name().full() && OtherNames.PLACES.countryOf(name.key()).isEmpty()) {
        List<Form> longer = new ArrayList<>();
        for (Form other : index.get(name.words().get(0))) {
          if (OrganisationNames.shortens(name, name(other)) && mayStandBefore(form, other)) {
            longer.add(other);
          }
        }
        rules.joinOnly(form, longer, Rule.PART_OF_LONGER);
      }
    }
  }

  private static boolean mayStandBefore(Form form, Form longer) {
    return longer.compareTo(form) < 0
        || name(form).content().size() >= LONG
        || name(longer).company();
  }

  private static int longestFirst(Form a, Form b) {
    int order = name(b).content().size() - name(a).content().size();
    return order == 0 ? a.compareTo(b) : order;
  }

  static OrganisationName name(Form form) {
    return (OrganisationName) form.name();
  }
}
