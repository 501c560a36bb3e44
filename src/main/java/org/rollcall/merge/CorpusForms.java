package org.rollcall.merge;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rollcall.model.EntityType;
import org.rollcall.model.LinkedMention;
import org.rollcall.model.Pool;

/** The entities of all articles by the normal form of their names, in an order of their own. */
final class CorpusForms {
  /** All that is written alike, before people of one name are told apart. */
  private static final class Group {
    final EntityType type;
    final String key;
    final Units units;
    Name name;
    String surface = ""; // until all are counted
    private int weight;

    Group(EntityType type, Name name, Units units) {
      this.type = type;
      this.key = key(type, name);
      this.units = units;
      this.name = name;
    }

    int weight() {
      return weight;
    }

    /** The most mentioned first. */
    int compareTo(Group other) {
      return weight == other.weight
          ? key.compareTo(other.key)
          : Integer.compare(other.weight, weight);
    }

    /** Counts the mentions that are written as the group's name is, but for case and the like. */
    void count() {
      Map<String, Integer> texts = new HashMap<>();
      Set<String> names = new HashSet<>();
      for (Unit unit : units) {
        if (names.add(unit.name())) {
          texts.merge(unit.name(), 0, Integer::sum); // it counts even if nothing is written so
        }
        for (LinkedMention linked : unit.entity().mentions()) {
          texts.merge(linked.mention().text(), linked.count(), Integer::sum);
        }
      }
      keepWritten(type, name.key(), names, texts);
      surface = Surface.best(texts);
      for (int count : texts.values()) {
        weight += count;
      }
    }
  }

  private final PackedArticles articles;
  private final Pool<String> words = new Pool<>();
  private final Map<Form, Units> units = new LinkedHashMap<>();
  private final Map<Form, String> said = new HashMap<>();
  private final Index byKey;

  /**
   * Of all the ways in which articles write a name, keeps those that have its normal form.
   *
   * @param names the names that the articles chose, which count in any case
   * @param texts the ways with their counts
   */
  static void keepWritten(
      EntityType type, String key, Set<String> names, Map<String, Integer> texts) {
    texts
        .keySet()
        .removeIf(text -> !names.contains(text) && !Name.of(type, text).key().equals(key));
  }

  /**
   * @param articles ordered by id
   */
  CorpusForms(PackedArticles articles) {
    this.articles = articles;
    Group[] groups = groups();
    Arrays.parallelSort(groups, Group::compareTo);
    for (Group group : groups) {
      boolean person = group.type == EntityType.PERSON && group.name.full();
      List<List<Unit>> people =
          person && group.units.size() > 1 ? Homonyms.people(group.units) : List.of(group.units);
      for (List<Unit> of : people) {
        int weight = people.size() == 1 ? group.weight() : weight(of);
        Form form = new Form(units.size(), group.type, group.name, group.surface, weight);
        units.put(form, of == group.units ? group.units : new Units(articles, of));
      }
    }
    byKey = new Index(units.keySet(), form -> List.of(key(form.type(), form.name())));
  }

  private Group[] groups() {
    Map<String, Group> groups = new HashMap<>();
    Group[][] known = new Group[EntityType.values().length][articles.words()];
    for (int article = 0; article < articles.size(); article++) {
      for (Unit unit : articles.units(article)) {
        Group[] ofType = known[unit.type().ordinal()];
        if (ofType[unit.word()] == null) {
          ofType[unit.word()] = group(groups, unit.type(), unit.name());
        }
        ofType[unit.word()].units.add(unit);
      }
    }
    for (Group group : groups.values()) {
      group.count();
    }
    return groups.values().toArray(Group[]::new);
  }

  private Group group(Map<String, Group> groups, EntityType type, String surface) {
    Name name = Name.of(type, surface).sharing(this::shared);
    Group group = new Group(type, name, new Units(articles));
    Group first = groups.putIfAbsent(group.key, group);
    if (first != null) {
      first.name = Name.fuller(first.name, name);
    }
    return first == null ? group : first;
  }

  private List<String> shared(List<String> names) {
    List<String> shared = new ArrayList<>(names.size());
    for (String name : names) {
      shared.add(words.one(name));
    }
    return List.copyOf(shared);
  }

  private static String key(EntityType type, Name name) {
    return type + " " + name.key();
  }

  /** Each name with the articles that have it, the most mentioned name first. */
  Map<Form, Units> units() {
    return units;
  }

  private static int weight(List<Unit> units) {
    return units.stream().mapToInt(Unit::weight).sum();
  }

  /** Why two forms of one name are two people; empty if the names differ. */
  Optional<Objection> homonyms(Form a, Form b) {
    if (a.type() != b.type() || !a.name().key().equals(b.name().key())) {
      return Optional.empty();
    }
    String one = said(a);
    String other = said(b);
    Veto veto = one.isEmpty() || other.isEmpty() ? Veto.UNDECIDED : Veto.HOMONYM;
    return Optional.of(new Objection(veto, one + " / " + other));
  }

  private String said(Form form) {
    return said.computeIfAbsent(form, f -> Homonyms.said(units(f)));
  }

  private Units units(Form form) {
    return requireNonNull(units.get(form)); // every form of this corpus has some
  }

  /** The names of one type. */
  List<Form> ofType(EntityType type) {
    return Form.ofType(type, units.keySet());
  }

  /** The form of an entity's name. */
  Optional<Form> form(EntityType type, String name) {
    return byKey.get(key(type, Name.of(type, name))).stream().findFirst();
  }

  /** The id of the first article that has the two as two entities, if any has. */
  Optional<String> sideBySide(Form a, Form b) {
    int article = units(a).firstShared(units(b));
    return article < 0 ? Optional.empty() : Optional.of(articles.id(article));
  }
}
