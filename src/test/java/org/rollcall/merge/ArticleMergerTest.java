package org.rollcall.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rollcall.model.Aliases;
import org.rollcall.model.ArticleEntity;
import org.rollcall.model.EntityType;
import org.rollcall.model.LinkedMention;
import org.rollcall.model.Mention;

class ArticleMergerTest {
  static List<MarkedCase> cases() throws IOException {
    return MarkedCase.read("article-cases.txt");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void mergesAsMarked(MarkedCase marked) {
    MarkedCase.Marked article = marked.articles().get(0);
    List<ArticleEntity> entities =
        new ArticleMerger().merge(article.document(), article.mentions());
    Map<String, ArticleEntity> byLabel = byLabel(article, entities);
    assertEquals(List.copyOf(new LinkedHashMap<>(byLabel).values()), entities);
    assertRules(article, entities);
    for (String[] claim : marked.claims("=")) {
      assertEquals(claim[2], byLabel.get(claim[1]).name());
    }
    for (String[] claim : marked.claims("~")) {
      ArticleEntity one = byLabel.get(claim[1]);
      ArticleEntity other = byLabel.get(claim[2]);
      assertTrue(one.possible().contains(other.name()), one + " may be " + other.name());
      assertTrue(other.possible().contains(one.name()), other + " may be " + one.name());
    }
    for (String[] claim : marked.claims("-")) {
      assertEquals(List.of(), byLabel.get(claim[1]).possible());
    }
    for (String[] claim : marked.claims("!")) {
      String[] rest = claim[2].split(" ", 0);
      assertEquals(rest[1], veto(byLabel.get(claim[1])));
      assertEquals(rest[1], veto(byLabel.get(rest[0])));
    }
  }

  private static String veto(ArticleEntity entity) {
    return entity.apart().isEmpty() ? "none" : entity.apart().get(0).veto();
  }

  /**
   * The entities by the marks of their mentions; fails unless marks and entities are one to one.
   */
  private static Map<String, ArticleEntity> byLabel(
      MarkedCase.Marked article, List<ArticleEntity> entities) {
    Map<Mention, String> expected = article.labels();
    Map<String, ArticleEntity> byLabel = new LinkedHashMap<>();
    Map<Mention, String> found = new HashMap<>();
    for (ArticleEntity entity : entities) {
      String label = expected.get(entity.mentions().get(0).mention());
      byLabel.put(label, entity);
      assertEquals(MarkedCase.type(label), entity.type());
      for (LinkedMention linked : entity.mentions()) {
        String unique = entity.equals(byLabel.get(label)) ? label : label + " twice";
        found.put(linked.mention(), unique);
      }
    }
    assertEquals(readable(expected), readable(found));
    assertEquals(entities.size(), byLabel.size(), "an entity fell apart: " + entities);
    return byLabel;
  }

  private static Map<String, String> readable(Map<Mention, String> labels) {
    Map<String, String> readable = new TreeMap<>();
    labels.forEach((m, label) -> readable.put(m.span().start() + " " + m.text(), label));
    return readable;
  }

  private static void assertRules(MarkedCase.Marked article, List<ArticleEntity> entities) {
    for (ArticleEntity entity : entities) {
      for (LinkedMention linked : entity.mentions()) {
        String expected = article.rules().getOrDefault(linked.mention(), linked.rule());
        assertEquals(expected, linked.rule(), () -> linked.mention().text());
        boolean first = linked.equals(entity.mentions().get(0));
        assertEquals(first, linked.rule().equals("first"));
        assertEquals(first, linked.to().isEmpty());
        assertTrue(linked.strength() > 0 && linked.strength() <= 1);
      }
    }
  }

  @Test
  void nothingInNothingOut() {
    MarkedCase.Marked article = MarkedCase.mark("a", "Nobody was there.");
    assertEquals(List.of(), new ArticleMerger().merge(article.document(), List.of()));
  }

  @Test
  void userRowsComeFirst() {
    Aliases aliases =
        new Aliases(
            List.of(
                new Aliases.Same("Ilse Brandel", "The Finch", Optional.empty()),
                new Aliases.Same("Ilse Brandel", "Zwick", Optional.of(EntityType.PERSON))),
            List.of(new Aliases.Apart("Karl Brandel", "K. Brandel")));
    List<ArticleEntity> entities =
        merge(
            aliases,
            "[Finch]p1 sang. [Zwick]o>p1 danced. [Brandel]p2 slept. "
                + "[Karl Brandel]p2 met [K. Brandel]p3.");
    assertEquals(List.of("Ilse Brandel", "Karl Brandel", "K. Brandel"), names(entities));
    assertEquals("user-alias", entities.get(0).mentions().get(1).rule());
    assertEquals("apart", entities.get(2).apart().get(0).veto());
  }

  @Test
  void namesAreApartInWhicheverOrderTheUserWritesThem() {
    Aliases aliases =
        new Aliases(
            List.of(),
            List.of(
                new Aliases.Apart("Karl Brandel", "K. Brandel"),
                new Aliases.Apart("O. Vik", "Ola Vik")));
    assertEquals(
        List.of("Karl Brandel", "K. Brandel", "Ola Vik", "O. Vik"),
        names(merge(aliases, "[Karl Brandel]p1 met [K. Brandel]p2. [Ola Vik]p3 met [O. Vik]p4.")));
  }

  @Test
  void aSurfaceThatTheUserGivesTwoTypesKeepsItsOwn() {
    Aliases aliases =
        new Aliases(
            List.of(
                new Aliases.Same("Tolvik Rowers", "Tolvik", Optional.of(EntityType.ORGANISATION)),
                new Aliases.Same("Ada Tolvik", "Tolvik", Optional.of(EntityType.PERSON)),
                new Aliases.Same("Ada Halden", "Halden", Optional.of(EntityType.PERSON))),
            List.of());
    assertEquals(
        List.of(EntityType.PLACE, EntityType.PERSON),
        merge(aliases, "[Tolvik]l1 is old. [Halden]l>p2 sang.").stream()
            .map(ArticleEntity::type)
            .toList());
  }

  private static List<ArticleEntity> merge(Aliases aliases, String text) {
    MarkedCase.Marked article = MarkedCase.mark("a", text);
    return new ArticleMerger(aliases).merge(article.document(), article.mentions());
  }

  private static List<String> names(List<ArticleEntity> entities) {
    return entities.stream().map(ArticleEntity::name).toList();
  }

  @Test
  void theLocaleMakesNoDifference() throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      for (MarkedCase marked : cases()) {
        mergesAsMarked(marked);
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
