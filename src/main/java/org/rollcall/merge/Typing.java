package org.rollcall.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rollcall.model.Document;
import org.rollcall.model.EntityType;
import org.rollcall.model.Mention;

/**
 * The final types of an article's mentions. One surface has one type, that of most of its mentions,
 * unless the article has a longer name of the rarer type as well (Jackson, and Jackson County).
 */
final class Typing {
  private final Document document;
  private final Map<Mention, EntityType> types = new LinkedHashMap<>();
  private final Map<String, List<Mention>> groups = new TreeMap<>();
  private final Map<String, Set<EntityType>> longer = new HashMap<>();

  Typing(Document document, List<Mention> mentions, UserNames user) {
    this.document = document;
    for (Mention mention : mentions) {
      types.put(mention, user.typeOf(mention.text()).orElse(mention.type()));
      List<String> words = OrganisationName.wordsOf(mention.text());
      String key = String.join(" ", words);
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(mention);
      if (words.size() > 1) {
        EntityType type = types.get(mention);
        words.forEach(w -> longer.computeIfAbsent(w, k -> new TreeSet<>()).add(type));
      }
    }
  }

  /** Each mention with its final type, in the order of the text. */
  Map<Mention, EntityType> types() {
    groups.forEach((key, group) -> set(group, agreed(key, group)));
    findCountries();
    findEpithets();
    new StrayPeople(document.text(), types, groups, longer).types().forEach(this::set);
    return types;
  }

  /**
   * What is tagged as an organisation but is another name of a country of the article is that
   * country.
   */
  private void findCountries() {
    Set<String> countries = new HashSet<>();
    types.forEach(
        (mention, type) -> {
          if (type == EntityType.PLACE) {
            PlaceName.of(mention.text()).usual().ifPresent(countries::add);
          }
        });
    groups.forEach(
        (key, group) -> {
          boolean country =
              PlaceName.of(group.get(0).text()).usual().filter(countries::contains).isPresent();
          if (country && types.get(group.get(0)) == EntityType.ORGANISATION) {
            set(group, List.of(EntityType.PLACE));
          }
        });
  }

  /** "Known as the Pearl of Lund - Ilse Brandel": the epithet is a person, however it looks. */
  private void findEpithets() {
    String text = document.text();
    Mention last = null;
    for (Mention mention : List.copyOf(types.keySet())) {
      if (last != null
          && types.get(last) != EntityType.PERSON
          && types.get(mention) == EntityType.PERSON
          && last.span().end() <= mention.span().start()
          && Introductions.isBreak(
              text.substring(last.span().end(), mention.span().start()).strip())
          && PersonName.of(mention.text()).full()
          && Introductions.isBehindKnownAs(text, last.span().start())) {
        types.put(last, EntityType.PERSON);
      }
      last = mention;
    }
  }

  private void set(Collection<Mention> group, Collection<EntityType> agreed) {
    agreed.forEach(type -> group.forEach(mention -> types.put(mention, type)));
  }

  private void set(String key, EntityType type) {
    set(groups.get(key), List.of(type));
  }

  /** The one type of a surface, or none where the types may stay as they are. */
  private List<EntityType> agreed(String key, List<Mention> group) {
    Map<EntityType, Long> counts =
        group.stream()
            .collect(Collectors.groupingBy(types::get, TreeMap::new, Collectors.counting()));
    Set<EntityType> evident = longer.getOrDefault(key, Set.of());
    Comparator<EntityType> byEvidence =
        Comparator.comparing((EntityType type) -> counts.get(type))
            .thenComparing(evident::contains)
            .thenComparing(Comparator.reverseOrder());
    EntityType most = counts.keySet().stream().max(byEvidence).orElseThrow();
    boolean another = counts.keySet().stream().anyMatch(t -> t != most && evident.contains(t));
    return counts.size() == 1 || another ? List.of() : List.of(most);
  }
}
