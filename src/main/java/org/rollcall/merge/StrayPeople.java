package org.rollcall.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rollcall.model.EntityType;

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
  private final Map<String, List<Typed>> groups;
  private final Map<String, Set<EntityType>> longer;
  private final Map<String, List<PersonName>> bySurname = new HashMap<>();
  private final Map<String, Integer> weights = new HashMap<>();

  /**
   * @param groups the mentions by their keys as organisations
   * @param longer words of longer names with the types of those
   */
  StrayPeople(String text, Map<String, List<Typed>> groups, Map<String, Set<EntityType>> longer) {
    this.text = text;
    this.groups = groups;
    this.longer = longer;
    for (List<Typed> group : groups.values()) {
      if (group.get(0).type() == EntityType.PERSON) {
        index(group);
      }
    }
  }

  private void index(List<Typed> people) {
    PersonName name = people.get(0).reading().person();
    String skeleton = Skeleton.of(name.surname());
    weights.merge(skeleton, people.size(), Integer::sum);
    if (name.full()) {
      bySurname.computeIfAbsent(skeleton, s -> new ArrayList<>(2)).add(name);
    }
  }

  /** Makes people of them. */
  void find() {
    groups.forEach(
        (key, group) -> {
          if (isStray(key, group)) {
            Typed.become(group, EntityType.PERSON);
          }
        });
  }

  private boolean isStray(String key, List<Typed> group) {
    EntityType type = group.get(0).type();
    if (type == EntityType.PERSON
        || key.indexOf(' ') >= 0
        || longer.getOrDefault(key, Set.of()).contains(type)) {
      return false;
    }
    String skeleton = Skeleton.of(key);
    List<PersonName> bearers = bySurname.getOrDefault(skeleton, List.of());
    return skeleton.length() >= SHORTEST_SKELETON
        && isOne(bearers)
        && !isWellKnown(type, group.get(0).reading())
        && (bearers.get(0).surname().equals(key)
            || (type == EntityType.ORGANISATION && isMisspelling(key, skeleton, group.size())))
        && !speaksForItself(group, type);
  }

  /** Whether these are names of one introduced person. */
  private static boolean isOne(List<PersonName> names) {
    for (PersonName name : names) {
      if (!names.get(0).agrees(name)) {
        return false;
      }
    }
    return !names.isEmpty();
  }

  private boolean isMisspelling(String word, String skeleton, int count) {
    return skeleton.length() >= SHORTEST_MISSPELT
        && weights.getOrDefault(skeleton, 0) > count
        && !Surnames.isAttested(word);
  }

  private static boolean isWellKnown(EntityType type, Reading reading) {
    if (type == EntityType.PLACE) {
      PlaceName place = reading.place();
      return place.usual().isPresent() || place.demonymOf().isPresent();
    }
    OrganisationName name = reading.organisation();
    return name.acronym() || name.usual().isPresent();
  }

  private boolean speaksForItself(List<Typed> group, EntityType type) {
    for (Typed mention : group) {
      int start = mention.mention().span().start();
      String last = Pieces.lastWord(text, Math.max(0, start - 20), start);
      if (Words.ARTICLES.contains(last)
          || (type == EntityType.PLACE && Words.LOCATIVE.contains(last))
          || Letters.fold(mention.mention().text()).startsWith("the ")) {
        return true;
      }
    }
    return false;
  }
}
