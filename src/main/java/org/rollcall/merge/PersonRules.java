package org.rollcall.merge;

import static org.rollcall.merge.FullNames.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Joins the forms of people in one article. */
final class PersonRules {
  private final Clusters clusters;
  private final List<Form> full = new ArrayList<>();
  private final List<Form> bare = new ArrayList<>();

  /**
   * @param people the article's forms of people in their order
   */
  PersonRules(Clusters clusters, List<Form> people) {
    this.clusters = clusters;
    for (Form form : people) {
      (form.name().full() ? full : bare).add(form);
    }
  }

  /** Tries the rules in their order. */
  void join() {
    new FullNames(clusters).join(full);
    joinBare(Rule.GLUED, PersonRules::glued);
    joinBare(Rule.BARE_SURNAME, this::surnames);
    joinBare(Rule.GIVEN_NAME, form -> List.of(person(form).given()));
    joinBare(Rule.GIVEN_NAME, form -> person(form).nicknames());
    joinBare(Rule.INNER_NAME, form -> person(form).tokens());
    new Respellings(clusters, full, bare).join();
  }

  /**
   * Joins what is still alone to the person of that name: one who has it as a word of its own
   * before one who has it behind a hyphen, then the one most mentioned, then the first.
   *
   * @param names by what a bare name may mean a full one
   */
  private void joinBare(Rule rule, Function<Form, Collection<String>> names) {
    Index index = new Index(full, names);
    for (Form form : bare) {
      if (clusters.trees().edge(form).isEmpty()) {
        Form bearer = null;
        for (Form other : index.get(person(form).surname())) {
          if (bearer == null || isLikelier(clusters.of(other), clusters.of(bearer), form)) {
            bearer = other;
          }
        }
        if (bearer != null) {
          clusters.join(form, bearer, rule);
        }
      }
    }
  }

  private static boolean isLikelier(Cluster person, Cluster than, Form bare) {
    if (person == than) {
      return false;
    }
    if (hasWord(person, bare) != hasWord(than, bare)) {
      return hasWord(person, bare);
    }
    int more = person.weight() - than.weight();
    return more > 0 || (more == 0 && person.order() < than.order());
  }

  private static boolean hasWord(Cluster person, Form bare) {
    for (Form form : person.forms()) {
      if (List.of(form.surface().split(" ")).contains(bare.surface())) {
        return true;
      }
    }
    return false;
  }

  /** The surname, but none of "Ana Lima" if that is short for "Ana Lima Prado". */
  private Set<String> surnames(Form form) {
    List<String> tokens = person(form).tokens();
    for (Form other : clusters.of(form).naming()) {
      List<String> longer = person(other).tokens();
      if (longer.size() > tokens.size() && isBeginning(tokens, longer)) {
        return Set.of();
      }
    }
    return Set.of(person(form).surname());
  }

  private static Set<String> glued(Form form) {
    List<String> tokens = person(form).tokens();
    return tokens.size() > 1 ? Set.of(String.join("", tokens)) : Set.of();
  }

  private static boolean isBeginning(List<String> few, List<String> many) {
    return many.subList(0, few.size()).equals(few);
  }
}
