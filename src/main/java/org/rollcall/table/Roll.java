package org.rollcall.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rollcall.model.CodePointOrder;
import org.rollcall.model.Entity;
import org.rollcall.model.EntityType;
import org.rollcall.model.LinkedMention;
import org.rollcall.model.Span;

/** All that was found in all articles, from which both tables are made. */
public final class Roll {
  private static final Comparator<MentionRow> BY_PLACE =
      Comparator.comparing(MentionRow::file, CodePointOrder.INSTANCE)
          .thenComparingInt(row -> row.place().start())
          .thenComparingInt(row -> row.place().end())
          .thenComparing(MentionRow::type);

  private static final Comparator<MentionRow> BY_NAME =
      Comparator.comparing(MentionRow::name, CodePointOrder.INSTANCE);

  private static final Comparator<Entry> BY_ARTICLE =
      Comparator.comparing((Entry entry) -> entry.subject().firstArticle(), CodePointOrder.INSTANCE)
          .thenComparing(Entry::subject, Subject.TABLE_ORDER);

  /** A subject with its id. */
  record Entry(Subject subject, String id) {}

  private final List<Entry> entries;
  private final Ledger ledger;
  private final Optional<Order> order;

  private Roll(List<Entry> entries, Ledger ledger, Optional<Order> order) {
    this.entries = entries;
    this.ledger = ledger;
    this.order = order;
  }

  /**
   * Brings names and numbers together.
   *
   * @param entities the names of all articles
   * @param ledger the numbers of all articles, and the places of mentions
   * @param types the types that are wanted
   * @param byArticle whether equal names in two articles are two entities
   */
  public Roll(List<Entity> entities, Ledger ledger, Set<EntityType> types, boolean byArticle) {
    this(new ArrayList<>(), ledger, Optional.empty());
    Stream<Subject> names = entities.stream().map(Subject::of);
    List<Subject> subjects =
        Stream.concat(names, ledger.numbers().stream())
            .filter(subject -> types.contains(subject.type()))
            .sorted(Subject.TABLE_ORDER)
            .toList();
    List<String> ids = Ids.of(subjects, byArticle);
    for (int i = 0; i < ids.size(); i++) {
      entries.add(new Entry(subjects.get(i), ids.get(i)));
    }
  }

  /**
   * As the other, of few articles.
   *
   * @param findings what each article has; their order does not matter
   */
  public Roll(
      List<Entity> entities, List<Findings> findings, Set<EntityType> types, boolean byArticle) {
    this(entities, Ledger.of(findings), types, byArticle);
  }

  /**
   * What is wanted of it. An entity keeps its id, whatever else is wanted.
   *
   * @param wanted which entities, and in which order
   */
  public Roll select(Selection wanted) {
    return new Roll(wanted.of(entries), ledger, wanted.order());
  }

  /** A row an entity: by type, then mentions, most first, then name; or as selected. */
  public List<EntityRow> entityRows() {
    return entries.stream().map(entry -> entry.subject().row(entry.id())).toList();
  }

  /**
   * A row an entity and article, with what that article alone has: its mentions and variants, and
   * itself as the first article. By article, then as rows of entities are; or as selected.
   */
  public List<EntityRow> articleRows() {
    List<Entry> parts =
        entries.stream()
            .flatMap(e -> e.subject().byArticle().map(part -> new Entry(part, e.id())))
            .sorted(BY_ARTICLE)
            .toList();
    return order
        .map(o -> Selection.ranked(parts, o))
        .orElseGet(parts::stream)
        .map(part -> part.subject().row(part.id()))
        .toList();
  }

  /**
   * A row a mention: by article, then by place; if they are selected by name, by name before. The
   * articles' findings need their places.
   */
  public List<MentionRow> mentionRows() {
    List<MentionRow> rows = new ArrayList<>();
    for (Entry entry : entries) {
      rows.addAll(
          entry.subject().mentionRows(entry.id(), at -> ledger.place(at.article(), at.span())));
    }
    rows.sort(order.equals(Optional.of(Order.NAME)) ? BY_NAME.thenComparing(BY_PLACE) : BY_PLACE);
    return rows;
  }

  /** Why every mention of a name is in its row. The articles' findings need their places. */
  public List<Explanation> explanations() {
    return entries.stream()
        .flatMap(entry -> entry.subject().entity().map(e -> explanation(entry, e)).stream())
        .toList();
  }

  /**
   * Why mentions are, or are not, of a name. The articles' findings need their places.
   *
   * @param name a name or some words of it
   * @return the entities that are or could be meant, in the order of the table
   */
  public List<Explanation> explain(String name) {
    NameQuery query = new NameQuery(name);
    return entries.stream()
        .filter(entry -> entry.subject().entity().filter(query::means).isPresent())
        .map(entry -> explanation(entry, entry.subject().entity().orElseThrow()))
        .toList();
  }

  private Explanation explanation(Entry entry, Entity entity) {
    List<Explanation.Reason> reasons = new ArrayList<>();
    for (Entity.Part part : entity.parts()) {
      Map<String, Span> firsts = new HashMap<>();
      List<LinkedMention> mentions = part.entity().mentions();
      mentions.forEach(m -> firsts.putIfAbsent(m.mention().text(), m.mention().span()));
      for (LinkedMention linked : mentions) {
        boolean inArticle = !linked.to().isEmpty();
        Optional<Place> to =
            Optional.ofNullable(firsts.get(linked.to()))
                .map(span -> ledger.place(part.article(), span));
        reasons.add(
            new Explanation.Reason(
                part.article(),
                ledger.place(part.article(), linked.mention().span()),
                linked.mention().text(),
                inArticle ? linked.rule() : part.rule(),
                inArticle ? linked.to() : part.to(),
                to,
                linked.strength()));
      }
    }
    return new Explanation(entry.subject().row(entry.id()), reasons, entity.apart());
  }
}
