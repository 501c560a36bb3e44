package org.rollcall.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rollcall.model.EntityType;
import org.rollcall.model.Mention;

/**
 * Lone surnames that were tagged as organisations or places because the word is one elsewhere. Such
 * a word is a person if the article introduces exactly one person of that surname, or of one that
 * sounds so, and nothing there speaks for its own type: no "the" before it, no longer name of that
 * type, no "in" before a place, no well-known name.
 */
final class StrayPeople {
  private static final int SHORTEST_SKELETON = 2;
  private static final int SHORTEST_MISSPELT = 3;

  private final String text;
  private final Map<Mention, EntityType> types;
  private final Map<String, List<Mention>> groups;
  private final Map<String, Set<EntityType>> longer;
  private final Map<String, List<PersonName>> bySurname = new HashMap<>();
  private final Map<String, Integer> weights = new HashMap<>();

  StrayPeople(
      String text,
      Map<Mention, EntityType> types,
      Map<String, List<Mention>> groups,
      Map<String, Set<EntityType>> longer) {
    this.text = text;
    this.types = types;
    this.groups = groups;
    this.longer = longer;
    groups.forEach((key, group) -> index(group));
  }

  private void index(List<Mention> group) {
    Mention mention = group.get(0);
    if (types.get(mention) != EntityType.PERSON) {
      return;
    }
    PersonName name = PersonName.of(mention.text());
    String skeleton = Skeleton.of(name.surname());
    weights.merge(skeleton, group.size(), Integer::sum);
    if (name.full()) {
      bySurname.computeIfAbsent(skeleton, s -> new ArrayList<>()).add(name);
    }
  }

  /** The surfaces that are people, by their keys among the groups. */
  Map<String, EntityType> types() {
    Map<String, EntityType> people = new TreeMap<>();
    groups.forEach(
        (key, group) -> {
          if (isStray(key, group)) {
            people.put(key, EntityType.PERSON);
          }
        });
    return people;
  }

  private boolean isStray(String key, List<Mention> group) {
    EntityType type = types.get(group.get(0));
    if (type == EntityType.PERSON
        || key.indexOf(' ') >= 0
        || longer.getOrDefault(key, Set.of()).contains(type)
        || isWellKnown(type, group.get(0))) {
      return false;
    }
    Optional<PersonName> bearer = bearer(key);
    return bearer.isPresent()
        && (bearer.get().surname().equals(key)
            || type == EntityType.ORGANISATION && isMisspelling(key, group.size()))
        && group.stream().noneMatch(mention -> speaksForItself(mention, type));
  }

  /** The one introduced person whose surname sounds like a word. */
  private Optional<PersonName> bearer(String word) {
    String skeleton = Skeleton.of(word);
    List<PersonName> names = bySurname.getOrDefault(skeleton, List.of());
    boolean one = !names.isEmpty() && names.stream().allMatch(names.get(0)::agrees);
    return one && skeleton.length() >= SHORTEST_SKELETON
        ? Optional.of(names.get(0))
        : Optional.empty();
  }

  private boolean isMisspelling(String word, int count) {
    return Skeleton.of(word).length() >= SHORTEST_MISSPELT
        && weights.get(Skeleton.of(word)) > count
        && !Surnames.isAttested(word);
  }

  private static boolean isWellKnown(EntityType type, Mention mention) {
    if (type == EntityType.PLACE) {
      PlaceName place = PlaceName.of(mention.text());
      return place.usual().or(place::demonymOf).isPresent();
    }
    OrganisationName name = OrganisationName.of(mention.text());
    return name.acronym() || name.usual().isPresent();
  }

  private boolean speaksForItself(Mention mention, EntityType type) {
    int start = mention.span().start();
    List<String> before = Letters.words(text.substring(Math.max(0, start - 20), start));
    String last = before.isEmpty() ? "" : before.get(before.size() - 1);
    boolean own = Letters.fold(mention.text()).startsWith("the ");
    boolean place = type == EntityType.PLACE && Words.LOCATIVE.contains(last);
    return own || place || Words.ARTICLES.contains(last);
  }
}
