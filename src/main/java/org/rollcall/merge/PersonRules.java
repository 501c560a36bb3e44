package org.rollcall.merge;

import static org.rollcall.merge.FullNames.person;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Joins the forms of people in one article. */
final class PersonRules {
  private final Clusters clusters;
  private final List<Form> full;
  private final List<Form> bare;

  /**
   * @param people the article's forms of people in their order
   */
  PersonRules(Clusters clusters, List<Form> people) {
    this.clusters = clusters;
    this.full = people.stream().filter(form -> form.name().full()).toList();
    this.bare = people.stream().filter(form -> !form.name().full()).toList();
  }

  /** Tries the rules in their order. */
  void join() {
    new FullNames(clusters).join(full);
    joinBare(Rule.GLUED, new Index(full, PersonRules::glued));
    joinBare(Rule.BARE_SURNAME, new Index(full, this::surnames));
    joinBare(Rule.GIVEN_NAME, new Index(full, form -> List.of(person(form).given())));
    joinBare(Rule.GIVEN_NAME, new Index(full, form -> person(form).nicknames()));
    joinBare(Rule.INNER_NAME, new Index(full, form -> person(form).tokens()));
    new Respellings(clusters, full, bare).join();
  }

  /**
   * Joins what is still alone to the person of that name: one who has it as a word of its own
   * before one who has it behind a hyphen, then the one most mentioned, then the first.
   */
  private void joinBare(Rule rule, Index index) {
    for (Form form : bare) {
      if (clusters.edge(form).isEmpty()) {
        people(index.get(person(form).surname())).stream()
            .max(
                Comparator.comparing((Cluster person) -> hasWord(person, form))
                    .thenComparingInt(Cluster::weight)
                    .thenComparing(Comparator.comparingInt(Cluster::order).reversed()))
            .ifPresent(person -> clusters.join(form, bearer(person, form, index), rule));
      }
    }
  }

  private static boolean hasWord(Cluster person, Form bare) {
    return person.forms().stream()
        .anyMatch(form -> List.of(form.surface().split(" ")).contains(bare.surface()));
  }

  /** The surname, but none of "Ana Lima" if that is short for "Ana Lima Prado". */
  private Set<String> surnames(Form form) {
    List<String> tokens = person(form).tokens();
    boolean cut =
        clusters.of(form).naming().stream()
            .map(other -> person(other).tokens())
            .anyMatch(other -> other.size() > tokens.size() && isBeginning(tokens, other));
    return cut ? Set.of() : Set.of(person(form).surname());
  }

  private static Set<String> glued(Form form) {
    List<String> tokens = person(form).tokens();
    return tokens.size() > 1 ? Set.of(String.join("", tokens)) : Set.of();
  }

  private static boolean isBeginning(List<String> few, List<String> many) {
    return many.subList(0, few.size()).equals(few);
  }

  private Form bearer(Cluster person, Form bare, Index index) {
    return index.get(person(bare).surname()).stream()
        .filter(form -> clusters.of(form) == person)
        .findFirst()
        .orElseThrow();
  }

  private Set<Cluster> people(Collection<Form> forms) {
    return forms.stream().map(clusters::of).collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
