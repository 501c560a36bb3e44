package org.rollcall.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rollcall.model.ArticleEntities;
import org.rollcall.model.ArticleEntity;
import org.rollcall.model.EntityType;
import org.rollcall.model.LinkedMention;
import org.rollcall.model.Mention;
import org.rollcall.model.NearMiss;
import org.rollcall.model.Profile;
import org.rollcall.model.Span;

class PackedArticlesTest {
  private static final Random RANDOM = new Random(7);

  private static String word() {
    return "Name" + RANDOM.nextInt(300);
  }

  private static ArticleEntity entity() {
    List<LinkedMention> mentions = new ArrayList<>();
    int start = 0;
    for (int i = RANDOM.nextInt(4); i >= 0; i--) {
      start += RANDOM.nextInt(100_000);
      String text = word();
      EntityType tagged = EntityType.values()[RANDOM.nextInt(3)];
      Mention mention = new Mention(new Span(start, start + text.length()), tagged, text);
      String to = RANDOM.nextBoolean() ? "" : word();
      mentions.add(new LinkedMention(mention, "rule" + i, to, 0.5, 1 + RANDOM.nextInt(200)));
    }
    Profile profile =
        RANDOM.nextBoolean()
            ? Profile.NONE
            : new Profile(
                new TreeSet<>(List.of("work:" + word())),
                new TreeSet<>(),
                new TreeSet<>(),
                OptionalInt.of(1900));
    return new ArticleEntity(
        EntityType.PERSON,
        word(),
        mentions,
        List.of(word()),
        List.of(new NearMiss(word(), word(), "rule", "veto")),
        profile);
  }

  @Test
  void whatWasPackedComesOutAgain() {
    PackedArticles packed = new PackedArticles();
    List<ArticleEntities> articles = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      List<ArticleEntity> entities = new ArrayList<>();
      for (int k = RANDOM.nextInt(9); k > 0; k--) {
        entities.add(entity());
      }
      articles.add(0, new ArticleEntities(String.format("article-%02d", 50 - i), entities));
      packed.add(articles.get(0));
    }
    packed.sort();
    for (int article = 0; article < packed.size(); article++) {
      assertEquals(articles.get(article).article(), packed.id(article));
      List<Unit> units = packed.units(article);
      assertEquals(articles.get(article).entities(), units.stream().map(Unit::entity).toList());
      for (Unit unit : units) {
        assertEquals(unit, packed.unit(article, unit.offset()));
        assertEquals(unit.entity().weight(), unit.weight());
      }
    }
  }

  @Test
  void firstArticleThatTwoNamesShare() {
    PackedArticles packed = new PackedArticles();
    for (int i = 0; i < 400; i++) {
      packed.add(new ArticleEntities(String.format("article-%03d", i), List.of(entity())));
    }
    for (int seed = 0; seed < 200; seed++) {
      Units many = some(packed, 1 + seed % 3);
      Units few = some(packed, 40 + seed);
      TreeSet<Integer> shared = new TreeSet<>(articles(many));
      shared.retainAll(articles(few));
      int expected = shared.isEmpty() ? -1 : shared.first();
      assertEquals(expected, many.firstShared(few));
      assertEquals(expected, few.firstShared(many));
    }
  }

  private static Units some(PackedArticles packed, int oneIn) {
    Units units = new Units(packed);
    for (int article = 0; article < packed.size(); article++) {
      if (RANDOM.nextInt(oneIn) == 0) {
        units.add(packed.units(article).get(0));
      }
    }
    return units;
  }

  private static List<Integer> articles(Units units) {
    return units.stream().map(Unit::article).toList();
  }

  @Test
  void anArticleInACorpusCostsBytesAndNotObjects() {
    PackedArticles packed = new PackedArticles();
    ArticleEntity plain =
        new ArticleEntity(
            EntityType.PERSON,
            "Ada King",
            List.of(
                new LinkedMention(
                    new Mention(new Span(900, 908), EntityType.PERSON, "Ada King"), "first")),
            List.of());
    packed.add(new ArticleEntities("a", List.of(plain, plain, plain)));
    packed.add(new ArticleEntities("b", List.of(plain)));
    packed.sort();
    int bytes = packed.units(0).get(1).offset();
    assertTrue(bytes <= 13, "bytes: " + bytes);
  }
}
