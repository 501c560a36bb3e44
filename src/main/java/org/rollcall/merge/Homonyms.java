package org.rollcall.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tells two people of one full name apart where their articles disagree on what they are, whose
 * country's, who their relatives are or when they were born, and have nobody in common. Articles
 * that say nothing go to the person who has three times the articles of the next, else they stay
 * undecided.
 */
final class Homonyms {
  private static final int CLEARLY_MORE = 3;

  private Homonyms() {}

  /**
   * The articles of one full name, a list for each person.
   *
   * @param units ordered by article
   * @return the person with most articles first; those that nothing is known of last
   */
  static List<List<Unit>> people(List<Unit> units) {
    List<Namesake> people = new ArrayList<>();
    List<Unit> silent = new ArrayList<>();
    for (Unit unit : byEvidence(units)) {
      if (unit.profile().isEmpty()) {
        silent.add(unit);
      } else {
        person(people, unit).add(unit);
      }
    }
    if (people.size() < 2) {
      return List.of(units);
    }
    people.sort((one, other) -> other.units().size() - one.units().size());
    List<Unit> unknown = new ArrayList<>();
    for (Unit unit : silent) {
      List<Namesake> known = people.stream().filter(p -> p.hasCompanyOf(unit)).toList();
      List<Unit> own = known.size() == 1 ? known.get(0).units() : unknown;
      own.add(unit);
    }
    List<List<Unit>> all =
        people.stream().map(Namesake::units).collect(Collectors.toCollection(ArrayList::new));
    if (all.get(0).size() >= CLEARLY_MORE * all.get(1).size()) {
      all.get(0).addAll(unknown);
    } else if (!unknown.isEmpty()) {
      all.add(unknown);
    }
    for (List<Unit> person : all) {
      person.sort(Homonyms::byArticle);
    }
    return all;
  }

  /** What the articles of one name say, for users: three words at most. */
  static String said(List<Unit> person) {
    return person.stream()
        .flatMap(unit -> unit.profile().words().stream())
        .map(word -> word.substring(word.indexOf(':') + 1))
        .distinct()
        .limit(3)
        .collect(Collectors.joining(", "));
  }

  /** Those that say most come first, so that the rest finds people to be compared with. */
  private static List<Unit> byEvidence(List<Unit> units) {
    List<Unit> ordered = new ArrayList<>(units);
    ordered.sort(
        (one, other) -> {
          int more = other.profile().words().size() - one.profile().words().size();
          return more != 0 ? more : byArticle(one, other);
        });
    return ordered;
  }

  private static int byArticle(Unit one, Unit other) {
    return Integer.compare(one.article(), other.article());
  }

  /** The person whose articles speak most for being this one's; a new one if all speak against. */
  private static Namesake person(List<Namesake> people, Unit unit) {
    Namesake best = null;
    int most = -1;
    for (Namesake person : people) {
      int balance = person.balance(unit);
      if (balance > most) {
        most = balance;
        best = person;
      }
    }
    if (best == null) {
      best = new Namesake();
      people.add(best);
    }
    return best;
  }
}
