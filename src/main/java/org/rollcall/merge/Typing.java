package org.rollcall.merge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rollcall.model.EntityType;
import org.rollcall.model.Mention;

/**
 * The final types of an article's mentions. One surface has one type, that of most of its mentions,
 * unless the article has a longer name of the rarer type as well (Jackson, and Jackson County).
 */
final class Typing {
  private static final EntityType[] TYPES = EntityType.values();
  private static final Set<EntityType> NONE = EnumSet.noneOf(EntityType.class);

  private final String text;
  private final List<Typed> mentions = new ArrayList<>();
  private final Map<String, List<Typed>> groups = new TreeMap<>();
  private final Map<String, Set<EntityType>> longer = new HashMap<>();

  Typing(String text, List<Mention> mentions, Readings readings, UserNames user) {
    this.text = text;
    for (Mention mention : mentions) {
      EntityType type = user.typeOf(mention.text()).orElse(mention.type());
      add(new Typed(mention, readings.of(mention.text()), type));
    }
  }

  private void add(Typed mention) {
    mentions.add(mention);
    OrganisationName name = mention.reading().organisation();
    List<Typed> group = groups.get(name.key());
    if (group == null) {
      group = new ArrayList<>(4);
      groups.put(name.key(), group);
    }
    group.add(mention);
    if (name.words().size() > 1) {
      for (String word : name.words()) {
        Set<EntityType> types = longer.get(word);
        if (types == null) {
          types = EnumSet.noneOf(EntityType.class);
          longer.put(word, types);
        }
        types.add(mention.type());
      }
    }
  }

  /** The mentions with their final types, in the order of the text. */
  List<Typed> mentions() {
    groups.forEach(this::agree);
    findCountries();
    findEpithets();
    new StrayPeople(text, groups, longer).find();
    return mentions;
  }

  /** Gives a surface one type, unless its types may stay as they are. */
  private void agree(String key, List<Typed> group) {
    int[] counts = new int[TYPES.length];
    for (Typed mention : group) {
      counts[mention.type().ordinal()]++;
    }
    if (counts[group.get(0).type().ordinal()] == group.size()) {
      return;
    }
    Set<EntityType> evident = longer.getOrDefault(key, NONE);
    EntityType most = mostOf(counts, evident);
    for (EntityType type : evident) {
      if (type != most && counts[type.ordinal()] > 0) {
        return;
      }
    }
    Typed.become(group, most);
  }

  /** The most frequent type; of equals one that is evident, then the first. */
  private static EntityType mostOf(int[] counts, Set<EntityType> evident) {
    EntityType most = TYPES[0];
    for (EntityType type : TYPES) {
      int more = counts[type.ordinal()] - counts[most.ordinal()];
      if (more > 0 || (more == 0 && evident.contains(type) && !evident.contains(most))) {
        most = type;
      }
    }
    return most;
  }

  /**
   * What is tagged as an organisation but is another name of a country of the article is that
   * country.
   */
  private void findCountries() {
    Set<String> countries = new HashSet<>();
    for (Typed mention : mentions) {
      if (mention.type() == EntityType.PLACE) {
        mention.reading().place().usual().ifPresent(countries::add);
      }
    }
    if (countries.isEmpty()) {
      return;
    }
    for (List<Typed> group : groups.values()) {
      Typed first = group.get(0);
      if (first.type() == EntityType.ORGANISATION) {
        Optional<String> country = first.reading().place().usual();
        if (country.isPresent() && countries.contains(country.get())) {
          Typed.become(group, EntityType.PLACE);
        }
      }
    }
  }

  /** "Known as the Pearl of Lund - Ilse Brandel": the epithet is a person, however it looks. */
  private void findEpithets() {
    for (int i = 1; i < mentions.size(); i++) {
      Typed last = mentions.get(i - 1);
      Typed next = mentions.get(i);
      int end = last.mention().span().end();
      int start = next.mention().span().start();
      if (last.type() != EntityType.PERSON
          && next.type() == EntityType.PERSON
          && end <= start
          && Introductions.isBreak(text.substring(end, start).strip())
          && next.reading().person().full()
          && Introductions.isBehindKnownAs(text, last.mention().span().start())) {
        last.become(EntityType.PERSON);
      }
    }
  }
}
