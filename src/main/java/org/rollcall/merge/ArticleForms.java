package org.rollcall.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rollcall.model.EntityType;
import org.rollcall.model.Mention;

/**
 * The forms of one article.
 *
 * @param mentions each form's mentions in the order of the text; the forms in the order of their
 *     first mentions
 */
record ArticleForms(Map<Form, List<Mention>> mentions) {

  /**
   * Brings mentions of one type and one normal form together.
   *
   * @param types the final type of each mention
   */
  static ArticleForms of(Map<Mention, EntityType> types) {
    Map<String, List<Mention>> groups = new LinkedHashMap<>();
    Map<String, Name> names = new LinkedHashMap<>();
    types.forEach(
        (mention, type) -> {
          Name name = Name.of(type, mention.text());
          String key = type + " " + name.key();
          names.merge(key, name, Name::fuller);
          groups.computeIfAbsent(key, k -> new ArrayList<>()).add(mention);
        });
    Map<Form, List<Mention>> mentions = new LinkedHashMap<>();
    groups.forEach(
        (key, group) -> {
          EntityType type = types.get(group.get(0));
          int order = mentions.size();
          mentions.put(new Form(order, type, names.get(key), surface(group), group.size()), group);
        });
    return new ArticleForms(Collections.unmodifiableMap(mentions));
  }

  /** The forms of people with their mentions. */
  Map<Form, List<Mention>> people() {
    Map<Form, List<Mention>> people = new LinkedHashMap<>(mentions);
    people.keySet().removeIf(form -> form.type() != EntityType.PERSON);
    return people;
  }

  /** All mentions in the order of the text. */
  List<Mention> inOrder() {
    return mentions.values().stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Mention::span))
        .toList();
  }

  /** The forms of one type in their order. */
  List<Form> ofType(EntityType type) {
    return mentions.keySet().stream().filter(form -> form.type() == type).toList();
  }

  /** The most frequent way to write it; of equals one that is not all capitals or glued. */
  private static String surface(List<Mention> group) {
    Map<String, Integer> counts = new TreeMap<>();
    group.forEach(mention -> counts.merge(mention.text(), 1, Integer::sum));
    return Surface.best(counts);
  }
}
