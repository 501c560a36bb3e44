package org.rollcall.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rollcall.model.CodePointOrder;
import org.rollcall.model.Entity;
import org.rollcall.model.EntityType;
import org.rollcall.model.Quantity;
import org.rollcall.model.Span;

/**
 * What a row is about: an entity, or all equal numbers. Its occurrences are made anew whenever they
 * are asked for, as there are too many to keep.
 */
final class Subject {
  /** The order of the table; where all else is equal, the one that comes first in the articles. */
  static final Comparator<Subject> TABLE_ORDER = Subject::inTable;

  private static final int NONE = -1;

  private final EntityType type;
  private final String name;
  private final List<String> possible;
  private final Supplier<List<Occurrence>> source;
  private final Optional<Entity> entity;
  private final int number; // which occurrence stands for all; of names none
  private final String firstArticle;
  private final Span firstSpan;
  private final int mentions;
  private final int articles;

  private Subject(
      EntityType type,
      Function<List<Occurrence>, String> name,
      List<String> possible,
      Supplier<List<Occurrence>> source,
      Optional<Entity> entity) {
    this.type = type;
    this.possible = possible;
    this.source = source;
    this.entity = entity;
    List<Occurrence> occurrences = source.get();
    this.name = name.apply(occurrences);
    this.number = type == EntityType.NUMBER ? UsualNumber.index(this.name, occurrences) : NONE;
    int sum = 0;
    int changes = 0;
    String article = "";
    for (Occurrence occurrence : occurrences) {
      sum += occurrence.count();
      changes += changes == 0 || !occurrence.article().equals(article) ? 1 : 0;
      article = occurrence.article();
    }
    mentions = sum;
    articles = changes;
    firstArticle = occurrences.get(0).article();
    firstSpan = occurrences.get(0).span();
  }

  static Subject of(Entity entity) {
    return new Subject(
        entity.type(),
        occurrences -> entity.name(),
        entity.possible(),
        () -> Occurrence.of(entity),
        Optional.of(entity));
  }

  /** Equal numbers, as {@link Quantity#key} has it, over all articles, in the order of places. */
  static Subject of(EqualNumbers numbers) {
    return new Subject(
        EntityType.NUMBER, UsualNumber::name, List.of(), () -> numbers, Optional.empty());
  }

  private static int inTable(Subject a, Subject b) {
    int order = a.type.compareTo(b.type);
    order = order == 0 ? Integer.compare(b.mentions, a.mentions) : order;
    order = order == 0 ? CodePointOrder.INSTANCE.compare(a.name, b.name) : order;
    order = order == 0 ? CodePointOrder.INSTANCE.compare(a.firstArticle, b.firstArticle) : order;
    return order == 0 ? a.firstSpan.compareTo(b.firstSpan) : order;
  }

  EntityType type() {
    return type;
  }

  /** Canonical name or normal form. */
  String name() {
    return name;
  }

  /** By article, then by place, at least one. */
  List<Occurrence> occurrences() {
    return source.get();
  }

  /** Where it comes from; empty for numbers. */
  Optional<Entity> entity() {
    return entity;
  }

  /** The number that stands for it; empty for names. */
  Optional<Quantity> number() {
    return number == NONE ? Optional.empty() : occurrences().get(number).number();
  }

  /** How often it is named. */
  int mentions() {
    return mentions;
  }

  /** In how many articles. */
  int articles() {
    return articles;
  }

  /** Of numbers, what sort of number, which equal numbers have in common. */
  Optional<Quantity.Kind> kind() {
    return number().map(Quantity::kind);
  }

  /** What each article has of it, as if there were no others; the name stays. */
  Stream<Subject> byArticle() {
    Map<String, List<Occurrence>> parts = new LinkedHashMap<>();
    for (Occurrence occurrence : occurrences()) {
      parts.computeIfAbsent(occurrence.article(), article -> new ArrayList<>()).add(occurrence);
    }
    return parts.values().stream()
        .map(part -> new Subject(type, all -> name, possible, () -> part, entity));
  }

  /** The id of the first article that has it. */
  String firstArticle() {
    return firstArticle;
  }

  /** Where it is first named there. */
  Span firstSpan() {
    return firstSpan;
  }

  EntityRow row(String id) {
    return new EntityRow(
        type,
        name,
        mentions,
        articles,
        Variant.of(occurrences()),
        possible,
        number(),
        firstArticle,
        id);
  }

  /** The rows of its mentions. */
  List<MentionRow> mentionRows(String id, Function<Occurrence, Place> place) {
    return occurrences().stream()
        .map(
            o ->
                new MentionRow(
                    o.article(), place.apply(o), type, o.text(), name, id, o.rule(), o.number()))
        .toList();
  }
}
