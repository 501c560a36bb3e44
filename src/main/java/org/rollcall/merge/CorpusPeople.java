package org.rollcall.merge;

import static org.rollcall.merge.FullNames.person;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Joins people over the corpus: full names that agree, then surnames that one person has. */
final class CorpusPeople {
  static final int SHORTEST_SKELETON = 3;
  private static final int FARTHEST_LENGTH = 2;

  /** More names of one sound than this are more than one person's. */
  static final int MOST_ALIKE = 200;

  private final Clusters clusters;
  private final Joining rules;
  private final List<Form> full = new ArrayList<>();
  private final List<Form> bare = new ArrayList<>();

  CorpusPeople(Clusters clusters, List<Form> people) {
    this.clusters = clusters;
    this.rules = new Joining(clusters);
    for (Form form : people) {
      if (form.name().full()) {
        full.add(form);
      } else if (isBare(form)) {
        bare.add(form);
      }
    }
  }

  void join() {
    new FullNames(clusters).join(full);
    Index bySurname = new Index(full, form -> Set.of(person(form).surname()));
    Index byGiven = new Index(full, form -> Set.of(person(form).given()));
    Index byAnyName = new Index(full, form -> Skeleton.ofEach(person(form)));
    for (Form form : bare) {
      List<Form> bearers = bySurname.get(person(form).surname());
      if (!bearers.isEmpty()) {
        rules.joinOnly(form, bearers, Rule.BARE_SURNAME);
      } else {
        rules.note(form, byGiven.get(person(form).surname()), Rule.GIVEN_NAME);
        noteAlike(form, byAnyName);
      }
    }
  }

  /** Whether a part of a name begins with the same letter and is about as long. */
  static boolean isClose(String token, Form bare) {
    String part = PersonNames.withoutServant(token);
    String name = person(bare).surname();
    return part.charAt(0) == name.charAt(0)
        && Math.abs(part.length() - name.length()) <= FARTHEST_LENGTH;
  }

  /** Whether it is one name that may be the surname of others. */
  static boolean isBare(Form form) {
    return !form.name().full() && person(form).surname().length() > 1;
  }

  /** A name that sounds like a part of one person's is never joined, but may be that person. */
  private void noteAlike(Form form, Index byAnyName) {
    String skeleton = Skeleton.of(person(form).surname());
    List<Form> block = skeleton.length() < SHORTEST_SKELETON ? List.of() : byAnyName.get(skeleton);
    if (block.size() > MOST_ALIKE) {
      return;
    }
    List<Form> alike = new ArrayList<>();
    Set<Cluster> entities = new HashSet<>();
    for (Form other : block) {
      if (isClose(other, form)) {
        alike.add(other);
        entities.add(clusters.of(other));
      }
    }
    if (entities.size() == 1) {
      rules.note(form, alike, Rule.RESPELLING);
    }
  }

  private boolean isClose(Form other, Form bare) {
    clusters.countComparison();
    for (String token : person(other).tokens()) {
      if (isClose(token, bare)) {
        return true;
      }
    }
    return false;
  }
}
