package org.rollcall.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Joins the forms of organisations in one article. */
final class OrganisationRules {
  private final Clusters clusters;
  private final List<Form> forms;

  /**
   * @param forms the article's forms of organisations in their order
   */
  OrganisationRules(Clusters clusters, List<Form> forms) {
    this.clusters = clusters;
    this.forms = forms;
  }

  /** Tries the rules in their order; those that need the text come before. */
  void join() {
    joinEqual(Rule.ALIAS, form -> name(form).usual().stream().toList());
    joinEqual(Rule.ORGANISATION_CORE, form -> List.of(String.join(" ", name(form).core())));
    joinEqual(Rule.WORD_ORDER, form -> sorted(name(form)));
    joinEqual(Rule.PLURAL, form -> List.of(OrganisationNames.singular(name(form).key())));
    joinAcronyms();
    joinParts();
  }

  private void joinEqual(Rule rule, java.util.function.Function<Form, List<String>> keys) {
    Index index = new Index(forms, keys);
    for (Form form : forms) {
      for (String key : keys.apply(form)) {
        clusters.join(form, index.get(key).get(0), rule);
      }
    }
  }

  /** The words with content in the order of letters; none for names where the order tells. */
  static List<String> sorted(OrganisationName name) {
    boolean fixed = name.words().stream().anyMatch(Words.FIXED_ORDER::contains);
    List<String> content = name.content();
    return fixed || content.size() < 2 ? List.of() : List.of(new TreeSet<>(content).toString());
  }

  private void joinAcronyms() {
    List<Form> longer = forms.stream().filter(form -> name(form).words().size() > 1).toList();
    Index index = new Index(longer, form -> name(form).acronyms());
    for (Form form : forms) {
      if (!form.name().full()) {
        List<Form> candidates = index.get(OrganisationNames.singular(name(form).key()));
        joinOnly(form, candidates, Rule.ACRONYM);
      }
    }
  }

  private void joinParts() {
    Index index = new Index(forms, form -> new TreeSet<>(name(form).content()));
    List<Form> shortest = new ArrayList<>(forms);
    shortest.sort(
        Comparator.comparingInt((Form form) -> name(form).words().size())
            .reversed()
            .thenComparing(Comparator.naturalOrder()));
    for (Form form : shortest) {
      List<String> content = name(form).content();
      if (form.name().full() && !content.isEmpty() && canBePart(name(form))) {
        List<Form> candidates =
            index.get(content.get(0)).stream()
                .filter(other -> name(other).content().size() > content.size())
                .filter(other -> OrganisationNames.isRun(content, name(other).content()))
                .toList();
        joinOnly(form, candidates, Rule.PART_OF_LONGER);
      }
    }
  }

  private boolean canBePart(OrganisationName name) {
    return true;
  }

  /** Joins to the one entity among the candidates; notes all as possible if there are more. */
  private void joinOnly(Form form, List<Form> candidates, Rule rule) {
    Set<Cluster> bodies =
        candidates.stream().map(clusters::of).collect(Collectors.toCollection(LinkedHashSet::new));
    bodies.remove(clusters.of(form));
    if (bodies.size() == 1) {
      Cluster only = bodies.iterator().next();
      Stream<Form> there = candidates.stream().filter(other -> clusters.of(other) == only);
      clusters.join(form, there.findFirst().orElseThrow(), rule);
    } else {
      candidates.forEach(other -> clusters.maybe(form, other, rule));
    }
  }

  static OrganisationName name(Form form) {
    return (OrganisationName) form.name();
  }
}
