package org.rollcall.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rollcall.model.Entity;
import org.rollcall.model.EntityType;
import org.rollcall.model.LinkedMention;
import org.rollcall.model.Quantity;
import org.rollcall.model.Span;

/**
 * What a row is about: an entity, or all equal numbers.
 *
 * @param type what it is
 * @param name canonical name or normal form
 * @param possible names of others that may be the same
 * @param occurrences by article, then by place, at least one
 * @param entity where it comes from; empty for numbers
 */
record Subject(
    EntityType type,
    String name,
    List<String> possible,
    List<Occurrence> occurrences,
    Optional<Entity> entity) {
  private static final Comparator<Occurrence> BY_PLACE =
      Comparator.comparing(Occurrence::article, CodePointOrder.INSTANCE)
          .thenComparing(Occurrence::span);

  /** The order of the table; where all else is equal, the one that comes first in the articles. */
  static final Comparator<Subject> TABLE_ORDER =
      Comparator.comparing(Subject::type)
          .thenComparing(Subject::mentions, Comparator.reverseOrder())
          .thenComparing(Subject::name, CodePointOrder.INSTANCE)
          .thenComparing(Subject::firstOccurrence, BY_PLACE);

  private static final Comparator<Variant> MOST_FREQUENT_FIRST =
      Comparator.comparingInt(Variant::mentions)
          .reversed()
          .thenComparing(Variant::text, CodePointOrder.INSTANCE);

  Subject {
    occurrences = occurrences.stream().sorted(BY_PLACE).toList();
  }

  static Subject of(Entity entity) {
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
    return new Subject(
        entity.type(), entity.name(), entity.possible(), occurrences, Optional.of(entity));
  }

  /** Equal numbers, as {@link Quantity#key} has it, over all articles. */
  static Subject of(List<Occurrence> numbers) {
    Map<String, Integer> names = new TreeMap<>(CodePointOrder.INSTANCE);
    numbers.forEach(n -> names.merge(n.number().get().name(), 1, Integer::sum));
    String name = ranked(names).get(0).text();
    return new Subject(EntityType.NUMBER, name, List.of(), numbers, Optional.empty());
  }

  /** How often it is named. */
  int mentions() {
    return occurrences.stream().mapToInt(Occurrence::count).sum();
  }

  /** In how many articles. */
  long articles() {
    return occurrences.stream().map(Occurrence::article).distinct().count();
  }

  /** Of numbers, what sort of number, which equal numbers have in common. */
  Optional<Quantity.Kind> kind() {
    return firstOccurrence().number().map(Quantity::kind);
  }

  /** What each article has of it, as if there were no others; the name stays. */
  Stream<Subject> byArticle() {
    return occurrences.stream()
        .collect(Collectors.groupingBy(Occurrence::article))
        .values()
        .stream()
        .map(part -> new Subject(type, name, possible, part, entity));
  }

  Occurrence firstOccurrence() {
    return occurrences.get(0);
  }

  /**
   * The number that stands for a row: one that is named like the row, with its usual bound; of two
   * as usual the one that says less, so that no row claims to be exact that is not. A single
   * article may have none that is named like the row; then one of all.
   */
  Optional<Quantity> number() {
    List<Quantity> all = occurrences.stream().flatMap(o -> o.number().stream()).toList();
    List<Quantity> named = all.stream().filter(n -> n.name().equals(name)).toList();
    Map<Quantity.Bound, List<Quantity>> byBound =
        (named.isEmpty() ? all : named)
            .stream()
                .collect(Collectors.groupingBy(Quantity::bound, TreeMap::new, Collectors.toList()));
    return byBound.entrySet().stream()
        .max(
            Comparator.comparingInt(
                    (Map.Entry<Quantity.Bound, List<Quantity>> e) -> e.getValue().size())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(usual -> usual.getValue().get(0));
  }

  EntityRow row(String id) {
    Map<String, Integer> forms = new TreeMap<>(CodePointOrder.INSTANCE);
    occurrences.forEach(o -> forms.merge(WhiteSpace.collapse(o.text()), o.count(), Integer::sum));
    return new EntityRow(
        type,
        name,
        mentions(),
        (int) articles(),
        ranked(forms),
        possible,
        number(),
        firstOccurrence().article(),
        id);
  }

  /** The rows of its mentions. */
  List<MentionRow> mentionRows(String id, Function<Occurrence, Place> place) {
    return occurrences.stream()
        .map(
            o ->
                new MentionRow(
                    o.article(), place.apply(o), type, o.text(), name, id, o.rule(), o.number()))
        .toList();
  }

  private static List<Variant> ranked(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(e -> new Variant(e.getKey(), e.getValue()))
        .sorted(MOST_FREQUENT_FIRST)
        .toList();
  }
}
