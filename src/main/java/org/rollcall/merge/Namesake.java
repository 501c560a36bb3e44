package org.rollcall.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rollcall.model.EntityType;
import org.rollcall.model.Profile;

/**
 * One of the people of one full name, while it grows: his articles and all that they say of him.
 */
final class Namesake {
  /** Who is named beside so many others is known by now. */
  private static final int MOST_COMPANY = 10_000;

  private final List<Unit> units = new ArrayList<>();
  private final Set<String> roles = new TreeSet<>();
  private final Set<String> countries = new TreeSet<>();
  private final Set<String> relatives = new TreeSet<>();
  private final Set<Integer> born = new TreeSet<>();
  private final Set<String> company = new HashSet<>();

  /** His articles. */
  List<Unit> units() {
    return units;
  }

  void add(Unit unit) {
    Profile profile = unit.profile();
    units.add(unit);
    roles.addAll(profile.roles());
    countries.addAll(profile.countries());
    relatives.addAll(profile.relatives());
    profile.born().ifPresent(born::add);
    if (company.size() < MOST_COMPANY) {
      company.addAll(company(unit));
    }
  }

  /**
   * What speaks for an article's being about him, less what speaks against: the field of his roles,
   * his country, relatives of one kind, the year of birth; one thing against him is outweighed by
   * company that both have.
   */
  int balance(Unit unit) {
    Profile other = unit.profile();
    int balance = 0;
    if (other.born().isPresent() && !born.isEmpty()) {
      int year = other.born().getAsInt();
      balance += born.stream().anyMatch(known -> Math.abs(known - year) <= 1) ? 2 : -2;
    }
    balance -= differ(kinds(roles), kinds(other.roles())) ? 1 : 0;
    balance -= differ(countries, other.countries()) ? 1 : 0;
    balance += meet(roles, other.roles()) ? 1 : 0;
    if (meet(relatives, other.relatives())) {
      balance += 2;
    } else if (meet(kinds(relatives), kinds(other.relatives()))) {
      balance -= 1;
    }
    return balance < 0 && hasCompanyOf(unit) ? balance + 1 : balance;
  }

  /** Whether an article names a person or an organisation that one of his names, too. */
  boolean hasCompanyOf(Unit unit) {
    return meet(company, company(unit));
  }

  private static Set<String> company(Unit unit) {
    Set<String> names = new HashSet<>();
    for (Unit entity : unit.beside()) {
      boolean tells =
          entity.type() == EntityType.ORGANISATION
              || (entity.type() == EntityType.PERSON && entity.name().indexOf(' ') > 0);
      if (tells && entity.offset() != unit.offset()) {
        names.add(entity.name());
      }
    }
    return names;
  }

  /** What stands before the colon: the field of a role, the kinship of a relative. */
  private static Set<String> kinds(Set<String> words) {
    return words.stream()
        .map(word -> word.substring(0, word.indexOf(':')))
        .collect(Collectors.toSet());
  }

  private static boolean differ(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && !meet(a, b);
  }

  private static boolean meet(Set<String> a, Set<String> b) {
    return !Collections.disjoint(a, b);
  }
}
