package org.rollcall.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rollcall.model.ArticleEntities;
import org.rollcall.model.ArticleEntity;
import org.rollcall.model.EntityType;
import org.rollcall.model.LinkedMention;

/** The entities of all articles by the normal form of their names, in an order of their own. */
final class CorpusForms {
  /**
   * What one article has under one name.
   *
   * @param article its rank among the articles
   * @param id its id
   * @param entity what it has
   * @param beside all that it has
   */
  record Unit(int article, String id, ArticleEntity entity, List<ArticleEntity> beside) {}

  private static final class Group {
    final EntityType type;
    Name name;
    final String key;
    final List<Unit> units = new ArrayList<>(1);
    final Map<String, Integer> surfaces = new HashMap<>(2);
    private int weight;

    Group(EntityType type, Name name, String key) {
      this.type = type;
      this.name = name;
      this.key = key;
    }

    int weight() {
      return weight;
    }

    void count(String surface, int mentions) {
      surfaces.merge(surface, mentions, Integer::sum);
      weight += mentions;
    }
  }

  private final Map<Form, List<Unit>> units = new LinkedHashMap<>();
  private final Index byKey;

  /**
   * @param articles ordered by id
   */
  CorpusForms(List<ArticleEntities> articles) {
    Map<String, Group> groups = new HashMap<>();
    Map<EntityType, Map<String, Group>> known = new EnumMap<>(EntityType.class);
    for (int i = 0; i < articles.size(); i++) {
      for (ArticleEntity entity : articles.get(i).entities()) {
        Group group =
            known
                .computeIfAbsent(entity.type(), type -> new HashMap<>())
                .computeIfAbsent(entity.name(), name -> group(groups, entity.type(), name));
        group.units.add(new Unit(i, articles.get(i).article(), entity, articles.get(i).entities()));
        count(entity, group);
      }
    }
    Group[] ordered = groups.values().toArray(Group[]::new);
    Arrays.parallelSort(
        ordered, Comparator.comparingInt(Group::weight).reversed().thenComparing(g -> g.key));
    for (Group group : ordered) {
      boolean person = group.type == EntityType.PERSON && group.name.full();
      List<List<Unit>> people =
          person && group.units.size() > 1 ? Homonyms.people(group.units) : List.of(group.units);
      String surface = Surface.best(group.surfaces);
      for (List<Unit> of : people) {
        int weight = people.size() == 1 ? group.weight() : weight(of);
        Form form = new Form(units.size(), group.type, group.name, surface, weight);
        units.put(form, List.copyOf(of));
      }
    }
    byKey = new Index(units.keySet(), form -> List.of(key(form.type(), form.name())));
  }

  private static Group group(Map<String, Group> groups, EntityType type, String surface) {
    Name name = Name.of(type, surface);
    String key = key(type, name);
    Group group = groups.computeIfAbsent(key, k -> new Group(type, name, key));
    group.name = Name.fuller(group.name, name);
    return group;
  }

  /** Counts what is written as the group's name; the name itself counts even if nothing is. */
  private static void count(ArticleEntity entity, Group group) {
    group.count(entity.name(), 0);
    for (LinkedMention linked : entity.mentions()) {
      String text = linked.mention().text();
      if (text.equals(entity.name()) || Name.of(group.type, text).key().equals(group.name.key())) {
        group.count(text, linked.count());
      }
    }
  }

  private static String key(EntityType type, Name name) {
    return type + " " + name.key();
  }

  /** Each name with the articles that have it, the most mentioned name first. */
  Map<Form, List<Unit>> units() {
    return units;
  }

  private static int weight(List<Unit> units) {
    return units.stream().mapToInt(unit -> unit.entity().weight()).sum();
  }

  /** Why two forms of one name are two people; empty if the names differ. */
  Optional<Objection> homonyms(Form a, Form b) {
    if (a.type() != b.type() || !a.name().key().equals(b.name().key())) {
      return Optional.empty();
    }
    String one = Homonyms.said(units.get(a));
    String other = Homonyms.said(units.get(b));
    Veto veto = one.isEmpty() || other.isEmpty() ? Veto.UNDECIDED : Veto.HOMONYM;
    return Optional.of(new Objection(veto, one + " / " + other));
  }

  /** The names of one type. */
  List<Form> ofType(EntityType type) {
    return units.keySet().stream().filter(form -> form.type() == type).toList();
  }

  /** The form of an entity's name. */
  Optional<Form> form(EntityType type, String name) {
    return byKey.get(key(type, Name.of(type, name))).stream().findFirst();
  }

  /** The id of the first article that has the two as two entities, if any has. */
  Optional<String> sideBySide(Form a, Form b) {
    List<Unit> first = units.get(a);
    List<Unit> second = units.get(b);
    int i = 0;
    int j = 0;
    while (i < first.size() && j < second.size()) {
      int order = Integer.compare(first.get(i).article(), second.get(j).article());
      if (order == 0) {
        return Optional.of(first.get(i).id());
      }
      i += order < 0 ? 1 : 0;
      j += order > 0 ? 1 : 0;
    }
    return Optional.empty();
  }
}
