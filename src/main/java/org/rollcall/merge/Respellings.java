package org.rollcall.merge;

import static org.rollcall.merge.FullNames.person;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Joins misspelt names in one article. A misspelling is a name that nobody was introduced by, that
 * sounds like exactly one introduced person's, and that stands there less often than that person. A
 * surname that people do have may be a second person's: it is only noted as possible.
 */
final class Respellings {
  private static final int SHORTEST_SKELETON = 2;

  private final Clusters clusters;
  private final List<Form> full;
  private final List<Form> bare;
  private final Index bySkeleton;
  private final Index byInitial;
  private final Index byAnyName;

  Respellings(Clusters clusters, List<Form> full, List<Form> bare) {
    this.clusters = clusters;
    this.full = full;
    this.bare = bare;
    bySkeleton = new Index(full, form -> Skeleton.all(person(form).surname()));
    byInitial = new Index(full, form -> Set.of(person(form).surname().substring(0, 1)));
    byAnyName = new Index(full, form -> skeletons(person(form)));
  }

  static Set<String> skeletons(PersonName name) {
    return name.tokens().stream()
        .map(token -> Skeleton.of(PersonNames.withoutServant(token)))
        .collect(Collectors.toSet());
  }

  void join() {
    full.forEach(this::joinFull);
    bare.stream().filter(form -> clusters.of(form).forms().size() == 1).forEach(this::joinBare);
  }

  /**
   * A full name with a misspelt surname: all given names are another's, who is named more often.
   */
  private void joinFull(Form form) {
    PersonName name = person(form);
    if (clusters.of(form).forms().size() > 1 || name.tokens().size() < 2) {
      return;
    }
    List<Form> near =
        bySkeleton.near(form, Skeleton.all(name.surname())).stream()
            .filter(other -> clusters.of(other) != clusters.of(form))
            .filter(other -> person(other).givens().equals(name.givens()))
            .toList();
    decide(form, near, Glued.isGlued(form.surface()) ? Rule.GLUED : Rule.RESPELLING);
  }

  private void joinBare(Form form) {
    String surname = person(form).surname();
    String skeleton = Skeleton.of(surname);
    if (skeleton.length() < SHORTEST_SKELETON) {
      return;
    }
    List<Form> near = List.copyOf(bySkeleton.near(form, Skeleton.all(surname)));
    if (!near.isEmpty()) {
      decide(form, near, Rule.RESPELLING);
      return;
    }
    List<Form> slips =
        byInitial.get(surname.substring(0, 1)).stream()
            .filter(other -> Slip.between(surname, person(other).surname()))
            .toList();
    if (!slips.isEmpty()) {
      decide(form, slips, Rule.TYPING_SLIP);
      return;
    }
    note(form, byAnyName.get(skeleton), Rule.RESPELLING);
  }

  private void decide(Form form, List<Form> near, Rule rule) {
    Set<Cluster> people = near.stream().map(clusters::of).collect(Collectors.toSet());
    boolean rarer =
        people.stream().allMatch(person -> person.weight() > clusters.of(form).weight());
    if (people.size() == 1 && rarer && !Surnames.isAttested(person(form).surname())) {
      clusters.join(form, near.get(0), rule);
    } else {
      note(form, near, rule);
    }
  }

  private void note(Form form, List<Form> near, Rule rule) {
    near.forEach(other -> clusters.maybe(form, other, rule));
  }
}
