package org.rollcall.merge;

import static org.rollcall.merge.CorpusPeople.MOST_ALIKE;
import static org.rollcall.merge.FullNames.person;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Joins misspelt names in one article. A misspelling is a name that nobody was introduced by, that
 * sounds like exactly one introduced person's, and that stands there less often than that person. A
 * surname that people do have may be a second person's: it is only noted as possible.
 */
final class Respellings {
  private static final int SHORTEST_SKELETON = 2;
  private static final int FARTHEST_LENGTH = 3;

  /** Of so few names looking at each takes less time than making keys of them. */
  private static final int FEW = 32;

  private final Clusters clusters;
  private final List<Form> full;
  private final List<Form> bare;
  private final Index bySkeleton;
  private final Index bySkeletonAndGivens;
  private final Index bySpelling;
  private final Index bareBySpelling;
  private final Index byAnyName;

  Respellings(Clusters clusters, List<Form> full, List<Form> bare) {
    this.clusters = clusters;
    this.full = full;
    this.bare = bare;
    bySkeleton = new Index(full, form -> Skeleton.all(person(form).surname()));
    bySkeletonAndGivens = new Index(full, form -> skeletonsAndGivens(person(form)));
    bySpelling = new Index(full, form -> SpellingBlocks.kept(person(form).surname()));
    bareBySpelling = new Index(bare, form -> SpellingBlocks.kept(person(form).surname()));
    byAnyName = new Index(full, form -> Skeleton.ofEach(person(form)));
  }

  private static List<String> skeletonsAndGivens(PersonName name) {
    String givens = " " + String.join(" ", name.givens());
    return Skeleton.all(name.surname()).stream().map(skeleton -> skeleton + givens).toList();
  }

  void join() {
    for (Form form : full) {
      joinFull(form);
    }
    for (Form form : bare) {
      if (isAlone(form)) {
        joinBare(form);
      }
    }
  }

  private boolean isAlone(Form form) {
    return clusters.of(form).forms().size() == 1;
  }

  /**
   * A full name with a misspelt surname: all given names are another's, who is named as often or
   * more.
   */
  private void joinFull(Form form) {
    PersonName name = person(form);
    if (!isAlone(form) || name.tokens().size() < 2 || !hasNamesake(form)) {
      return;
    }
    List<Form> near = new ArrayList<>();
    for (Form other : bySkeletonAndGivens.few(form, skeletonsAndGivens(name), MOST_ALIKE)) {
      if (clusters.of(other) != clusters.of(form) && sharesGivens(form, other)) {
        near.add(other);
      }
    }
    decide(form, near, Glued.isGlued(form.surface()) ? Rule.GLUED : Rule.RESPELLING);
  }

  /** Whether anyone has the same given names and another surname; always, where many are named. */
  private boolean hasNamesake(Form form) {
    if (full.size() > FEW) {
      return true;
    }
    for (Form other : full) {
      if (sharesGivens(form, other)) {
        return true;
      }
    }
    return false;
  }

  private static boolean sharesGivens(Form form, Form other) {
    return person(other).givens().equals(person(form).givens())
        && !person(other).surname().equals(person(form).surname());
  }

  private void joinBare(Form form) {
    String surname = person(form).surname();
    String skeleton = Skeleton.of(surname);
    List<Form> near = new ArrayList<>();
    if (skeleton.length() >= SHORTEST_SKELETON) {
      for (Form other : bySkeleton.few(form, Skeleton.all(surname), MOST_ALIKE)) {
        if (isAsLong(surname, person(other).surname())) {
          near.add(other);
        }
      }
    }
    if (!near.isEmpty()) {
      decide(form, near, Rule.RESPELLING);
      return;
    }
    List<Form> slips = slips(form, bySpelling);
    if (!slips.isEmpty()) {
      decide(form, slips, Rule.TYPING_SLIP);
      return;
    }
    List<Form> known = slips(form, bareBySpelling);
    if (!known.isEmpty()) {
      decide(form, known, Rule.RESPELLING);
    } else if (skeleton.length() >= SHORTEST_SKELETON) {
      note(form, byAnyName.get(skeleton), Rule.RESPELLING);
    }
  }

  private List<Form> slips(Form form, Index index) {
    String surname = person(form).surname();
    List<Form> slips = new ArrayList<>();
    for (Form other : index.few(form, SpellingBlocks.sought(surname), MOST_ALIKE)) {
      if (SpellingCost.near(surname, person(other).surname())
          && !surname.equals(person(other).surname() + "s")) { // a family
        slips.add(other);
      }
    }
    return slips;
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
    if (people.size() == 1) {
      Cluster only = people.iterator().next();
      int more = only.weight() - clusters.of(form).weight();
      boolean rarer = more > 0 || (more == 0 && !only.naming().isEmpty());
      if (rarer && !Surnames.isAttested(person(form).surname())) {
        clusters.join(form, firstOf(only, near), rule);
        return;
      }
    }
    note(form, near, rule);
  }

  private Form firstOf(Cluster person, List<Form> forms) {
    for (Form form : forms) {
      if (clusters.of(form) == person) {
        return form;
      }
    }
    throw new IllegalArgumentException("no form of the person");
  }

  /** Of several bearers of one surname, the one whom the surname alone means in this article. */
  private Set<Cluster> meant(List<Form> near) {
    Set<Cluster> people = new HashSet<>();
    Set<String> surnames = new HashSet<>();
    for (Form form : near) {
      people.add(clusters.of(form));
      surnames.add(person(form).surname());
    }
    if (people.size() < 2 || surnames.size() > 1) {
      return people;
    }
    Set<Cluster> alone = new HashSet<>();
    for (Form form : bare) {
      if (surnames.contains(person(form).surname()) && people.contains(clusters.of(form))) {
        alone.add(clusters.of(form));
      }
    }
    return alone.size() == 1 ? alone : people;
  }

  private void note(Form form, List<Form> near, Rule rule) {
    for (Form other : near) {
      clusters.maybe(form, other, rule);
    }
  }
}
