package org.rollcall.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Joins the forms of organisations in one article. */
final class OrganisationRules {
  private static final Comparator<Form> LONGEST_FIRST =
      Comparator.comparingInt((Form form) -> name(form).content().size())
          .reversed()
          .thenComparing(Comparator.naturalOrder());

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
    keys.put(Rule.ALIAS, form -> name(form).usual().stream().toList());
    keys.put(Rule.ORGANISATION_CORE, form -> List.of(String.join(" ", name(form).core())));
    keys.put(Rule.WORD_ORDER, form -> sorted(name(form)));
    keys.put(Rule.PLURAL, form -> List.of(OrganisationNames.singular(form.name().key())));
    return keys;
  }

  /** The words with content in the order of letters; none for names where the order tells. */
  private static List<String> sorted(OrganisationName name) {
    boolean fixed = name.words().stream().anyMatch(Words.FIXED_ORDER::contains);
    List<String> content = name.content();
    return fixed || content.size() < 2 ? List.of() : List.of(new TreeSet<>(content).toString());
  }

  /** Tries the rules in their order; those that need the text come before. */
  void join() {
    equalities().forEach((rule, keys) -> rules.joinEqual(rule, forms, keys));
    joinAcronyms();
    joinParts();
  }

  private void joinAcronyms() {
    Index index = new Index(forms, OrganisationRules::acronyms);
    for (Form form : forms) {
      if (!form.name().full()) {
        String key = OrganisationNames.singular(form.name().key());
        rules.joinOnly(form, index.get(key), Rule.ACRONYM);
      }
    }
  }

  /** The acronyms of a name of several words; none of one word. */
  static Collection<String> acronyms(Form form) {
    OrganisationName name = name(form);
    return name.words().size() > 1 ? name.acronyms() : Set.of();
  }

  private void joinParts() {
    Index index = new Index(forms, form -> new TreeSet<>(name(form).content()));
    List<Form> longestFirst = new ArrayList<>(forms);
    longestFirst.sort(LONGEST_FIRST);
    for (Form form : longestFirst) {
      List<String> content = name(form).content();
      if (form.name().full() && !content.isEmpty()) {
        List<Form> longer =
            index.get(content.get(0)).stream()
                .filter(other -> name(other).content().size() > content.size())
                .filter(other -> OrganisationNames.isRun(content, name(other).content()))
                .toList();
        rules.joinOnly(form, longer, Rule.PART_OF_LONGER);
      }
    }
  }

  static OrganisationName name(Form form) {
    return (OrganisationName) form.name();
  }
}
