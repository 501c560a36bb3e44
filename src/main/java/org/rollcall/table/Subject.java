package org.rollcall.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rollcall.model.CodePointOrder;
import org.rollcall.model.Entity;
import org.rollcall.model.EntityType;
import org.rollcall.model.LinkedMention;
import org.rollcall.model.Quantity;
import org.rollcall.model.Span;
import org.rollcall.model.WhiteSpace;

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
    this.number = type == EntityType.NUMBER ? number(this.name, occurrences) : NONE;
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
        () -> occurrences(entity),
        Optional.of(entity));
  }

  /** Equal numbers, as {@link Quantity#key} has it, over all articles, in the order of places. */
  static Subject of(EqualNumbers numbers) {
    return new Subject(
        EntityType.NUMBER, Subject::usualName, List.of(), () -> numbers, Optional.empty());
  }

  private static List<Occurrence> occurrences(Entity entity) {
    List<Occurrence> occurrences = new ArrayList<>();
    for (Entity.Part part : entity.parts()) {
      for (LinkedMention linked : part.entity().mentions()) {
        Span span = linked.mention().span();
        // What was joined to nothing in its article came in with the article.
        Optional<String> rule = Optional.of(linked.to().isEmpty() ? part.rule() : linked.rule());
        occurrences.add(
            new Occurrence(
                part.article(),
                span,
                linked.mention().text(),
                rule,
                Optional.empty(),
                linked.count()));
      }
    }
    occurrences.sort(Subject::byPlace);
    return occurrences;
  }

  private static int inTable(Subject a, Subject b) {
    int order = a.type.compareTo(b.type);
    order = order == 0 ? Integer.compare(b.mentions, a.mentions) : order;
    order = order == 0 ? CodePointOrder.INSTANCE.compare(a.name, b.name) : order;
    order = order == 0 ? CodePointOrder.INSTANCE.compare(a.firstArticle, b.firstArticle) : order;
    return order == 0 ? a.firstSpan.compareTo(b.firstSpan) : order;
  }

  private static int byPlace(Occurrence a, Occurrence b) {
    int order = CodePointOrder.INSTANCE.compare(a.article(), b.article());
    return order == 0 ? a.span().compareTo(b.span()) : order;
  }

  private static int mostFrequentFirst(Variant a, Variant b) {
    int order = Integer.compare(b.mentions(), a.mentions());
    return order == 0 ? CodePointOrder.INSTANCE.compare(a.text(), b.text()) : order;
  }

  private static String usualName(List<Occurrence> numbers) {
    if (numbers.size() == 1) {
      return numbers.get(0).number().get().name(); // as most are
    }
    Map<String, Integer> names = new HashMap<>();
    for (Occurrence occurrence : numbers) {
      names.merge(occurrence.number().get().name(), 1, Integer::sum);
    }
    return ranked(names).get(0).text();
  }

  /**
   * The number that stands for a row: one that is named like the row, with its usual bound; of two
   * as usual the one that says less, so that no row claims to be exact that is not. A single
   * article may have none that is named like the row; then one of all.
   */
  private static int number(String name, List<Occurrence> occurrences) {
    if (occurrences.size() == 1) {
      return 0;
    }
    int named = usual(occurrences, number -> number.name().equals(name));
    return named != NONE ? named : usual(occurrences, number -> true);
  }

  private static int usual(List<Occurrence> occurrences, Predicate<Quantity> fits) {
    int[] counts = new int[Quantity.Bound.values().length];
    int[] firsts = new int[counts.length];
    Arrays.fill(firsts, NONE);
    for (int i = occurrences.size() - 1; i >= 0; i--) {
      Quantity number = occurrences.get(i).number().orElseThrow();
      if (fits.test(number)) {
        counts[number.bound().ordinal()]++;
        firsts[number.bound().ordinal()] = i;
      }
    }
    int usual = 0;
    for (int bound = 1; bound < counts.length; bound++) {
      usual = counts[bound] >= counts[usual] ? bound : usual;
    }
    return firsts[usual];
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
        type, name, mentions, articles, variants(), possible, number(), firstArticle, id);
  }

  private List<Variant> variants() {
    List<Occurrence> occurrences = occurrences();
    if (occurrences.size() == 1) { // as of most
      Occurrence only = occurrences.get(0);
      return List.of(new Variant(WhiteSpace.collapse(only.text()), only.count()));
    }
    Map<String, Integer> forms = new HashMap<>();
    for (Occurrence occurrence : occurrences) {
      forms.merge(occurrence.text(), occurrence.count(), Integer::sum);
    }
    Map<String, Integer> collapsed = new HashMap<>();
    for (Map.Entry<String, Integer> form : forms.entrySet()) {
      collapsed.merge(WhiteSpace.collapse(form.getKey()), form.getValue(), Integer::sum);
    }
    return ranked(collapsed);
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

  /** Ways of writing, most frequent first. */
  static List<Variant> ranked(Map<String, Integer> counts) {
    List<Variant> ranked = new ArrayList<>(counts.size());
    for (Map.Entry<String, Integer> form : counts.entrySet()) {
      ranked.add(new Variant(form.getKey(), form.getValue()));
    }
    ranked.sort(Subject::mostFrequentFirst);
    return List.copyOf(ranked);
  }
}
