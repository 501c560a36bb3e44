package org.rollcall.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rollcall.model.CodePointOrder;
import org.rollcall.model.Entity;
import org.rollcall.model.EntityType;
import org.rollcall.model.LinkedMention;
import org.rollcall.model.Span;

/** All that was found in all articles, from which both tables are made. */
public final class Roll {
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
    List<Subject> subjects = new ArrayList<>();
    for (Entity entity : entities) {
      if (types.contains(entity.type())) {
        subjects.add(Subject.of(entity));
      }
    }
    if (types.contains(EntityType.NUMBER)) {
      subjects.addAll(ledger.numbers());
    }
    subjects.sort(Subject.TABLE_ORDER);
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
    List<EntityRow> rows = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      rows.add(entry.subject().row(entry.id()));
    }
    return List.copyOf(rows);
  }

  /**
   * A row an entity and article, with what that article alone has: its mentions and variants, and
   * itself as the first article. By article, then as rows of entities are; or as selected.
   */
  public List<EntityRow> articleRows() {
    List<Entry> parts =
        entries.stream()
            .flatMap(e -> e.subject().byArticle().map(part -> new Entry(part, e.id())))
            .sorted(Roll::byArticle)
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
    rows.sort(order.equals(Optional.of(Order.NAME)) ? Roll::byName : Roll::byPlace);
    return rows;
  }

  private static int byName(MentionRow a, MentionRow b) {
    int order = CodePointOrder.INSTANCE.compare(a.name(), b.name());
    return order == 0 ? byPlace(a, b) : order;
  }

  private static int byPlace(MentionRow a, MentionRow b) {
    int order = CodePointOrder.INSTANCE.compare(a.file(), b.file());
    order = order == 0 ? Integer.compare(a.place().start(), b.place().start()) : order;
    order = order == 0 ? Integer.compare(a.place().end(), b.place().end()) : order;
    return order == 0 ? a.type().compareTo(b.type()) : order;
  }

  private static int byArticle(Entry a, Entry b) {
    String article = a.subject().firstArticle();
    int order = CodePointOrder.INSTANCE.compare(article, b.subject().firstArticle());
    return order == 0 ? Subject.TABLE_ORDER.compare(a.subject(), b.subject()) : order;
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
