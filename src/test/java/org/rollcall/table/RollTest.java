package org.rollcall.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.model.Article;
import org.rollcall.model.ArticleEntities;
import org.rollcall.model.ArticleEntity;
import org.rollcall.model.CodePointOrder;
import org.rollcall.model.Document;
import org.rollcall.model.Entity;
import org.rollcall.model.EntityType;
import org.rollcall.model.LinkedMention;
import org.rollcall.model.Mention;
import org.rollcall.model.Quantity;
import org.rollcall.model.Sentence;
import org.rollcall.model.Span;

class RollTest {
  private static final Set<EntityType> ALL = EnumSet.allOf(EntityType.class);

  private static ArticleEntity person(String name, String text, String... forms) {
    List<LinkedMention> mentions = new ArrayList<>();
    int from = 0;
    for (String form : forms) {
      Span span = new Span(text.indexOf(form, from), text.indexOf(form, from) + form.length());
      from = span.end();
      mentions.add(new LinkedMention(new Mention(span, EntityType.PERSON, form), "exact"));
    }
    return new ArticleEntity(EntityType.PERSON, name, mentions, List.of());
  }

  private static Entity entity(String name, Object... articlesAndParts) {
    List<Entity.Part> parts = new ArrayList<>();
    for (int i = 0; i < articlesAndParts.length; i += 2) {
      parts.add(
          new Entity.Part(
              (String) articlesAndParts[i], (ArticleEntity) articlesAndParts[i + 1], "same-name"));
    }
    return new Entity(EntityType.PERSON, name, parts, List.of());
  }

  private static Quantity cardinal(String text, int start, String value, String counted) {
    return new Quantity(
        new Span(start, start + text.length()),
        text,
        Quantity.Kind.CARDINAL,
        Optional.of(value),
        Optional.empty(),
        Optional.empty(),
        Quantity.Bound.EXACT,
        Optional.empty(),
        Optional.of(counted),
        Optional.of("people"));
  }

  private static Findings findings(String article, Quantity... numbers) {
    return new Findings(new ArticleEntities(article, List.of()), List.of(numbers), Places.NONE);
  }

  @Test
  void rowsAreInTheOrderOfTheContract() {
    String text = "Ada Bo Bo Cy Cy";
    List<Entity> entities =
        List.of(
            entity("Cy", "a", person("Cy", text, "Cy", "Cy")),
            entity("Ada", "a", person("Ada", text, "Ada")),
            entity("Bo", "a", person("Bo", text, "Bo", "Bo")));
    List<Findings> findings = List.of(findings("a", cardinal("9", 20, "9", "people")));
    List<String> names =
        new Roll(entities, findings, ALL, false)
            .entityRows().stream().map(EntityRow::name).toList();
    assertEquals(List.of("Bo", "Cy", "Ada", "9 people"), names);
    assertEquals(
        1, new Roll(entities, findings, Set.of(EntityType.NUMBER), false).entityRows().size());
  }

  @Test
  void variantsAreMostFrequentFirstAndOneOverLineBreaks() {
    String text = "Ada King, King, Ada\nKing, King, King";
    Entity ada =
        entity(
            "Ada King",
            "b",
            person("Ada King", text, "Ada King", "King", "Ada\nKing", "King"),
            "a",
            person("Ada King", text, "King"));
    EntityRow row = new Roll(List.of(ada), List.of(), ALL, false).entityRows().get(0);
    assertEquals(List.of(new Variant("King", 3), new Variant("Ada King", 2)), row.variants());
    assertEquals(5, row.mentions());
    assertEquals(2, row.articles());
    assertEquals("a", row.first());
  }

  @Test
  void equalNumbersMeetOverArticles() {
    List<Findings> findings =
        List.of(
            findings("a", cardinal("18 million", 0, "18000000", "people")),
            findings("b", cardinal("18m", 5, "18000000", "young people")),
            findings("c", cardinal("18,000,000", 5, "18000000", "people")));
    List<EntityRow> rows = new Roll(List.of(), findings, ALL, false).entityRows();
    assertEquals(1, rows.size());
    assertEquals("18000000 people", rows.get(0).name());
    assertEquals(3, rows.get(0).variants().size());
    assertEquals(3, rows.get(0).articles());
  }

  @Test
  void idsTellHomonymsApartAndStayTheSame() {
    String text = "Ada and Ada";
    Entity one = entity("Ada", "a", person("Ada", text, "Ada"));
    Entity two = entity("Ada", "b", person("Ada", text, "Ada"));
    Entity other = entity("Bo", "b", person("Bo", "Bo", "Bo"));
    List<Entity> entities = new ArrayList<>(List.of(one, two, other));
    List<EntityRow> rows = new Roll(entities, List.of(), ALL, false).entityRows();
    assertEquals(3, rows.stream().map(EntityRow::id).collect(Collectors.toSet()).size());
    Collections.reverse(entities);
    assertEquals(rows, new Roll(entities, List.of(), ALL, false).entityRows());
    assertEquals(10, rows.get(0).id().length());
    // The name alone makes the id of a row without homonyms, whatever else is in the articles.
    String alone = new Roll(List.of(other), List.of(), ALL, false).entityRows().get(0).id();
    assertEquals(alone, rows.get(2).id());
    String inItsArticle = new Roll(List.of(other), List.of(), ALL, true).entityRows().get(0).id();
    assertNotEquals(alone, inItsArticle);
  }

  /** The checksums of these two names, found by a search, have their first forty bits in common. */
  @Test
  void noTwoRowsShareAnId() {
    Entity one = entity("Gil Vakubedafad", "a", person("Gil", "Gil", "Gil"));
    Entity other = entity("Hal Lonalinevet", "a", person("Hal", "Hal", "Hal"));
    String id = ids(List.of(one)).get(0);
    assertEquals(List.of(id), ids(List.of(other)));
    List<String> both = ids(List.of(one, other));
    assertEquals(id, both.get(0));
    assertNotEquals(id, both.get(1));
    assertEquals(10, both.get(1).length());
  }

  private static List<String> ids(List<Entity> entities) {
    return new Roll(entities, List.of(), ALL, false)
        .entityRows().stream().map(EntityRow::id).toList();
  }

  /** A spreadsheet would make another number of 0123456789, and infinity of 12345e6789. */
  @Test
  void idsDoNotLookLikeNumbers() {
    List<Findings> findings = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      findings.add(findings("a" + i, cardinal("" + i, 0, "" + i, "people")));
    }
    List<EntityRow> rows = new Roll(List.of(), findings, ALL, false).entityRows();
    assertEquals(2000, rows.stream().map(EntityRow::id).distinct().count());
    rows.forEach(row -> assertFalse(row.id().matches("[0-9]+e?[0-9]*"), row.id()));
  }

  private static List<String> names(Selection selection) {
    String text = "Ada Bo Bo Cy";
    List<Entity> entities =
        List.of(
            entity("Bo", "b", person("Bo", text, "Bo", "Bo"), "c", person("Bo", text, "Bo")),
            entity("Ada", "b", person("Ada", text, "Ada")),
            entity("Cy", "a", person("Cy", text, "Cy")));
    List<Findings> findings =
        List.of(
            findings("a", cardinal("9", 20, "9", "people"), cardinal("9", 40, "9", "people")),
            findings("b", cardinal("9", 20, "9", "people")),
            findings("c", cardinal("9", 20, "9", "people")));
    return new Roll(entities, findings, ALL, false)
        .select(selection).entityRows().stream().map(EntityRow::name).toList();
  }

  @Test
  void selectionCountsOverAllTypes() {
    Set<Quantity.Kind> kinds = EnumSet.allOf(Quantity.Kind.class);
    Optional<Order> none = Optional.empty();
    assertEquals(List.of("Bo", "Ada", "Cy", "9 people"), names(Selection.ALL));
    assertEquals(
        List.of("Bo", "9 people"), names(new Selection(kinds, 1, OptionalInt.of(2), none)));
    assertEquals(
        List.of("Bo", "9 people"), names(new Selection(kinds, 3, OptionalInt.of(9), none)));
    assertEquals(
        List.of("Bo", "Ada", "Cy"),
        names(new Selection(EnumSet.of(Quantity.Kind.AGE), 1, OptionalInt.empty(), none)));
    assertEquals(
        List.of("9 people", "Ada"),
        names(new Selection(kinds, 1, OptionalInt.of(2), Optional.of(Order.NAME))));
  }

  @ParameterizedTest
  @CsvSource({
    "MENTIONS, 9 people Bo Ada Cy",
    "NAME, 9 people Ada Bo Cy",
    "ARTICLES, 9 people Bo Ada Cy",
    "FIRST, Cy 9 people Bo Ada"
  })
  void sortedRowsKeepTheOrderOfTheTableAmongEquals(Order order, String names) {
    Selection selection =
        new Selection(
            EnumSet.allOf(Quantity.Kind.class), 1, OptionalInt.empty(), Optional.of(order));
    assertEquals(names, String.join(" ", names(selection)));
  }

  @Test
  void articleRowsHaveWhatTheArticleHas() {
    String text = "Ada King, King, King";
    Entity ada =
        entity(
            "Ada King",
            "b",
            person("Ada King", text, "Ada King", "King"),
            "a",
            person("Ada King", text, "King"));
    List<Findings> findings =
        List.of(
            findings("a", cardinal("5", 1, "5", "people"), cardinal("5", 9, "5", "people")),
            findings("b", cardinal("five", 9, "5", "young people")));
    Roll roll = new Roll(List.of(ada), findings, ALL, false);
    List<EntityRow> rows = roll.articleRows();
    assertEquals(
        List.of("a Ada King 1", "a 5 people 2", "b Ada King 2", "b 5 people 1"),
        rows.stream().map(r -> r.first() + " " + r.name() + " " + r.mentions()).toList());
    assertEquals(List.of(new Variant("King", 1)), rows.get(0).variants());
    assertEquals(roll.entityRows().get(0).id(), rows.get(0).id());
    assertEquals(rows.get(0).id(), rows.get(2).id());
    assertEquals(Optional.of("young people"), rows.get(3).number().get().counted());
  }

  @Test
  void mentionsCountCodePointsFromTheArticlesStart() {
    String text = "\uD83D\uDE00 One.\r\nHere \uD83D\uDE00 Ada\rsat.";
    Document document =
        new Document(
            new Article("a", text), List.of(new Sentence(new Span(10, text.length()), List.of())));
    ArticleEntity ada = person("Ada", text, "Ada");
    Span span = ada.mentions().get(0).mention().span();
    Findings findings =
        new Findings(
            new ArticleEntities("a", List.of(ada)), List.of(), Places.of(document, List.of(span)));
    MentionRow row =
        new Roll(List.of(entity("Ada", "a", ada)), List.of(findings), ALL, false)
            .mentionRows()
            .get(0);
    assertEquals(new Place(2, 8, 15, 18, "ere \uD83D\uDE00 Ada sat.", 9, 23), row.place());
    assertEquals("same-name", row.rule().get(), "it came in with its article");
  }

  @Test
  void aMentionJoinedInItsArticleSaysByWhichRule() {
    Mention mention = new Mention(new Span(0, 3), EntityType.PERSON, "Ada");
    LinkedMention linked = new LinkedMention(mention, "bare-surname", "Bo Ada", 0.9);
    ArticleEntity ada = new ArticleEntity(EntityType.PERSON, "Bo Ada", List.of(linked), List.of());
    Document document = new Document(new Article("a", "Ada sat."), List.of());
    Findings findings =
        new Findings(
            new ArticleEntities("a", List.of(ada)),
            List.of(),
            Places.of(document, List.of(mention.span())));
    List<Entity> entities = List.of(entity("Bo Ada", "a", ada));
    MentionRow row = new Roll(entities, List.of(findings), ALL, false).mentionRows().get(0);
    assertEquals("bare-surname", row.rule().get());
  }

  @Test
  void codePointOrderIsNotCharOrder() {
    List<String> names = new ArrayList<>(List.of("\uD83D\uDE00", "\uFF21", "z", "za"));
    names.sort(CodePointOrder.INSTANCE);
    assertEquals(List.of("z", "za", "\uFF21", "\uD83D\uDE00"), names);
  }
}
