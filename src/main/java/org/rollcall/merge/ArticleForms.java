package org.rollcall.merge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rollcall.model.EntityType;
import org.rollcall.model.Mention;

/** The forms of one article: its mentions, those of one type and one normal form together. */
final class ArticleForms {
  /** What becomes a form when its last mention is known. */
  private static final class Group {
    final int order;
    final EntityType type;
    final List<Mention> mentions = new ArrayList<>(4);
    Name name;

    Group(int order, EntityType type, Name name) {
      this.order = order;
      this.type = type;
      this.name = name;
    }

    Form form() {
      return new Form(order, type, name, surface(), mentions.size());
    }

    /** The most frequent way to write it; of equals one that is not all capitals or glued. */
    private String surface() {
      Map<String, Integer> counts = new HashMap<>();
      for (Mention mention : mentions) {
        counts.merge(mention.text(), 1, Integer::sum);
      }
      return Surface.best(counts);
    }
  }

  private final List<Form> forms = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>(); // by the order of their forms
  private final List<Named> named = new ArrayList<>();

  /**
   * @param typed the mentions in the order of the text
   */
  ArticleForms(List<Typed> typed) {
    Map<EntityType, Map<String, Group>> byKey = new EnumMap<>(EntityType.class);
    List<Group> groupOf = new ArrayList<>(typed.size());
    for (Typed mention : typed) {
      Group group = group(byKey, mention.type(), mention.reading().as(mention.type()));
      group.mentions.add(mention.mention());
      groupOf.add(group);
    }
    for (Group group : groups) {
      forms.add(group.form());
    }
    for (int i = 0; i < groupOf.size(); i++) {
      named.add(new Named(forms.get(groupOf.get(i).order), typed.get(i).mention()));
    }
  }

  private Group group(Map<EntityType, Map<String, Group>> byKey, EntityType type, Name name) {
    Map<String, Group> ofType = byKey.get(type);
    if (ofType == null) {
      ofType = new HashMap<>();
      byKey.put(type, ofType);
    }
    Group group = ofType.get(name.key());
    if (group == null) {
      group = new Group(groups.size(), type, name);
      groups.add(group);
      ofType.put(name.key(), group);
    }
    group.name = Name.fuller(group.name, name);
    return group;
  }

  /** All forms in the order of their first mentions, which is their number. */
  List<Form> all() {
    return forms;
  }

  /** The forms of one type in their order. */
  List<Form> ofType(EntityType type) {
    return Form.ofType(type, forms);
  }

  /** A form's mentions in the order of the text. */
  List<Mention> mentions(Form form) {
    return groups.get(form.order()).mentions;
  }

  /** All mentions of people in the order of the text. */
  List<Named> people() {
    List<Named> people = new ArrayList<>();
    for (Named mention : named) {
      if (mention.isPerson()) {
        people.add(mention);
      }
    }
    return people;
  }

  /** All mentions in the order of the text. */
  List<Named> named() {
    return named;
  }
}
