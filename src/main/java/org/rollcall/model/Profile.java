package org.rollcall.model;

import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What an article says of a person beside the name: by it two people of one name are told apart.
 *
 * @param roles what the person is, as {@code field:role}, such as {@code sport:striker}
 * @param countries whose country's, by their usual names
 * @param relatives relatives as {@code wife:Ada}, the kinship and the given name
 * @param born the year of birth
 */
public record Profile(
    SortedSet<String> roles,
    SortedSet<String> countries,
    SortedSet<String> relatives,
    OptionalInt born) {
  /** Nothing is said. */
  public static final Profile NONE =
      new Profile(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), OptionalInt.empty());

  /** Whether nothing is said that could tell people apart. */
  public boolean isEmpty() {
    return roles.isEmpty() && countries.isEmpty() && relatives.isEmpty() && born.isEmpty();
  }

  /** All that is said, a word each. */
  public Set<String> words() {
    Set<String> words = new TreeSet<>(roles);
    words.addAll(countries);
    words.addAll(relatives);
    born.ifPresent(year -> words.add(String.valueOf(year)));
    return words;
  }

  // By hand, as in other records that are keys: what Java makes of a record is linked at each
  // start.
  @Override
  public boolean equals(Object object) {
    return object instanceof Profile other
        && roles.equals(other.roles)
        && countries.equals(other.countries)
        && relatives.equals(other.relatives)
        && born.equals(other.born);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * roles.hashCode() + countries.hashCode()) + relatives.hashCode();
  }
}
