package org.rollcall.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rollcall.merge.CorpusForms.Unit;
import org.rollcall.model.ArticleEntity;
import org.rollcall.model.EntityType;
import org.rollcall.model.Profile;

/**
 * Tells two people of one full name apart where their articles disagree on what they are, whose
 * country's, who their relatives are or when they were born, and have nobody in common. Articles
 * that say nothing go to the person who has three times the articles of the next, else they stay
 * undecided.
 */
final class Homonyms {
  private static final int CLEARLY_MORE = 3;

  /** A name in more articles than this has been told apart by those. */
  private static final int MOST_COMPANIONS = 200;

  private Homonyms() {}

  /**
   * The articles of one full name, a list for each person.
   *
   * @param units ordered by article
   * @return the person with most articles first; those that nothing is known of last
   */
  static List<List<Unit>> people(List<Unit> units) {
    List<List<Unit>> people = new ArrayList<>();
    List<Unit> silent = new ArrayList<>();
    for (Unit unit : byEvidence(units)) {
      if (unit.entity().profile().isEmpty()) {
        silent.add(unit);
      } else {
        person(people, unit).add(unit);
      }
    }
    if (people.size() < 2) {
      return List.of(units);
    }
    people.sort(Comparator.comparingInt((List<Unit> person) -> person.size()).reversed());
    for (Unit unit : List.copyOf(silent)) {
      List<List<Unit>> known = people.stream().filter(p -> haveCompany(p, unit)).toList();
      if (known.size() == 1) {
        known.get(0).add(unit);
        silent.remove(unit);
      }
    }
    if (people.get(0).size() >= CLEARLY_MORE * people.get(1).size()) {
      people.get(0).addAll(silent);
    } else if (!silent.isEmpty()) {
      people.add(silent);
    }
    people.forEach(person -> person.sort(Comparator.comparingInt(Unit::article)));
    return people;
  }

  /** What the articles of one name say, for users. */
  static String said(List<Unit> person) {
    return person.stream()
        .flatMap(unit -> unit.entity().profile().words().stream())
        .map(word -> word.substring(word.indexOf(':') + 1))
        .distinct()
        .limit(3)
        .collect(Collectors.joining(", "));
  }

  private static List<Unit> byEvidence(List<Unit> units) {
    List<Unit> ordered = new ArrayList<>(units);
    ordered.sort(
        Comparator.comparingInt((Unit unit) -> unit.entity().profile().words().size())
            .reversed()
            .thenComparingInt(Unit::article));
    return ordered;
  }

  /** The person whose articles speak most for being this one's; a new one if all speak against. */
  private static List<Unit> person(List<List<Unit>> people, Unit unit) {
    List<Unit> best = null;
    int most = -1;
    for (List<Unit> person : people) {
      int balance = balance(person, unit);
      if (balance > most) {
        most = balance;
        best = person;
      }
    }
    if (best == null) {
      best = new ArrayList<>();
      people.add(best);
    }
    return best;
  }

  /** What speaks for two being one, less what speaks against. */
  private static int balance(List<Unit> person, Unit unit) {
    Profile other = unit.entity().profile();
    Set<String> roles = new TreeSet<>();
    Set<String> countries = new TreeSet<>();
    Set<String> relatives = new TreeSet<>();
    int balance = 0;
    for (Unit one : person) {
      Profile profile = one.entity().profile();
      roles.addAll(profile.roles());
      countries.addAll(profile.countries());
      relatives.addAll(profile.relatives());
      if (profile.born().isPresent() && other.born().isPresent()) {
        boolean same = Math.abs(profile.born().getAsInt() - other.born().getAsInt()) <= 1;
        balance += same ? 2 : -2;
      }
    }
    balance += differ(starts(roles), starts(other.roles())) ? -1 : 0;
    balance += differ(countries, other.countries()) ? -1 : 0;
    balance += meet(roles, other.roles()) ? 1 : 0;
    balance += meet(relatives, other.relatives()) ? 2 : 0;
    Set<String> kin = starts(relatives);
    kin.retainAll(starts(other.relatives()));
    balance -= !kin.isEmpty() && !meet(relatives, other.relatives()) ? 1 : 0;
    return balance < 0 && haveCompany(person, unit) ? balance + 1 : balance;
  }

  private static Set<String> starts(Set<String> words) {
    return words.stream()
        .map(word -> word.substring(0, word.indexOf(':')))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean differ(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && !meet(a, b);
  }

  private static boolean meet(Set<String> a, Set<String> b) {
    return a.stream().anyMatch(b::contains);
  }

  /**
   * Whether an article names a person or an organisation beside him that one of the others names.
   */
  private static boolean haveCompany(List<Unit> person, Unit unit) {
    Set<String> company = company(unit);
    return person.stream().limit(MOST_COMPANIONS).anyMatch(one -> meet(company(one), company));
  }

  private static Set<String> company(Unit unit) {
    Set<String> names = new HashSet<>();
    for (ArticleEntity entity : unit.beside()) {
      boolean tells =
          entity.type() == EntityType.ORGANISATION
              || entity.type() == EntityType.PERSON && entity.name().indexOf(' ') > 0;
      if (tells && entity != unit.entity()) {
        names.add(entity.name());
      }
    }
    return names;
  }
}
