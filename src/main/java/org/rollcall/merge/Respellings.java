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
  private static final int FARTHEST_LENGTH = 3;

  private final Clusters clusters;
  private final List<Form> full;
  private final List<Form> bare;
  private final Index bySkeleton;
  private final Index byInitial;
  private final Index bareByInitial;
  private final Index byAnyName;

  Respellings(Clusters clusters, List<Form> full, List<Form> bare) {
    this.clusters = clusters;
    this.full = full;
    this.bare = bare;
    bySkeleton = new Index(full, form -> Skeleton.all(person(form).surname()));
    byInitial = new Index(full, form -> Set.of(person(form).surname().substring(0, 1)));
    bareByInitial = new Index(bare, form -> Set.of(person(form).surname().substring(0, 1)));
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
   * A full name with a misspelt surname: all given names are another's, who is named as often or
   * more.
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
            .filter(other -> !person(other).surname().equals(name.surname()))
            .toList();
    decide(form, near, Glued.isGlued(form.surface()) ? Rule.GLUED : Rule.RESPELLING);
  }

  private void joinBare(Form form) {
    String surname = person(form).surname();
    String skeleton = Skeleton.of(surname);
    List<Form> near =
        skeleton.length() < SHORTEST_SKELETON
            ? List.of()
            : bySkeleton.near(form, Skeleton.all(surname)).stream()
                .filter(other -> isAsLong(surname, person(other).surname()))
                .toList();
    if (!near.isEmpty()) {
      decide(form, near, Rule.RESPELLING);
      return;
    }
    List<Form> slips = slips(form, byInitial);
    if (!slips.isEmpty()) {
      decide(form, slips, Rule.TYPING_SLIP);
      return;
    }
    List<Form> known = slips(form, bareByInitial);
    if (!known.isEmpty()) {
      decide(form, known, Rule.RESPELLING);
    } else if (skeleton.length() >= SHORTEST_SKELETON) {
      note(form, byAnyName.get(skeleton), Rule.RESPELLING);
    }
  }

  private List<Form> slips(Form form, Index index) {
    String surname = person(form).surname();
    return index.near(form, List.of(surname.substring(0, 1))).stream()
        .filter(other -> SpellingCost.near(surname, person(other).surname()))
        .filter(other -> !surname.equals(person(other).surname() + "s")) // a family
        .toList();
  }

  private static boolean isAsLong(String a, String b) {
    return Math.abs(a.length() - b.length()) <= FARTHEST_LENGTH
        && Math.min(a.length(), b.length()) > SHORTEST_SKELETON;
  }

  /**
   * Joins a spelling that nobody's surname has to the only person it can mean, unless that person
   * is named less often, or only as often and nobody ever introduced him by his full name.
   */
  private void decide(Form form, List<Form> near, Rule rule) {
    Set<Cluster> people = meant(near);
    int own = clusters.of(form).weight();
    boolean rarer =
        people.stream()
            .allMatch(p -> p.weight() > own || p.weight() == own && !p.naming().isEmpty());
    if (people.size() == 1 && rarer && !Surnames.isAttested(person(form).surname())) {
      Cluster only = people.iterator().next();
      Form to = near.stream().filter(f -> clusters.of(f) == only).findFirst().orElseThrow();
      clusters.join(form, to, rule);
    } else {
      note(form, near, rule);
    }
  }

  /** Of several bearers of one surname, the one whom the surname alone means in this article. */
  private Set<Cluster> meant(List<Form> near) {
    Set<Cluster> people = near.stream().map(clusters::of).collect(Collectors.toSet());
    Set<Cluster> alone =
        bare.stream()
            .filter(form -> near.stream().anyMatch(n -> hasSurname(n, form)))
            .map(clusters::of)
            .filter(people::contains)
            .collect(Collectors.toSet());
    boolean oneSurname = near.stream().map(f -> person(f).surname()).distinct().count() == 1;
    return people.size() > 1 && oneSurname && alone.size() == 1 ? alone : people;
  }

  private static boolean hasSurname(Form full, Form bare) {
    return person(full).surname().equals(person(bare).surname());
  }

  private void note(Form form, List<Form> near, Rule rule) {
    near.forEach(other -> clusters.maybe(form, other, rule));
  }
}
