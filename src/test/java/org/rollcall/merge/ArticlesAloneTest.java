package org.rollcall.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rollcall.model.ArticleEntities;
import org.rollcall.model.ArticleEntity;
import org.rollcall.model.Entity;
import org.rollcall.model.EntityType;
import org.rollcall.model.LinkedMention;
import org.rollcall.model.Mention;
import org.rollcall.model.Span;

class ArticlesAloneTest {
  private static ArticleEntity person(String name, int start, String... possible) {
    Mention mention = new Mention(new Span(start, start + name.length()), EntityType.PERSON, name);
    return new ArticleEntity(
        EntityType.PERSON, name, List.of(new LinkedMention(mention, "first")), List.of(possible));
  }

  @Test
  void equalNamesOfTwoArticlesStayTwo() {
    ArticlesAlone alone = new ArticlesAlone();
    alone.add(new ArticleEntities("b", List.of(person("Ada Moss", 4))));
    alone.add(
        new ArticleEntities(
            "a", List.of(person("Bo Lind", 0, "Bo Linden"), person("Ada Moss", 20))));
    alone.add(new ArticleEntities("c", List.of()));
    List<Entity> entities = alone.entities();
    assertEquals(
        List.of("a Bo Lind", "a Ada Moss", "b Ada Moss"),
        entities.stream().map(e -> e.parts().get(0).article() + " " + e.name()).toList());
    Entity first = entities.get(0);
    assertEquals(EntityType.PERSON, first.type());
    assertEquals(List.of("Bo Linden"), first.possible());
    assertEquals(1, first.parts().size());
    assertEquals("first", first.parts().get(0).rule());
    assertEquals("", first.parts().get(0).to());
    assertEquals("Bo Lind", first.parts().get(0).entity().mentions().get(0).mention().text());
  }
}
