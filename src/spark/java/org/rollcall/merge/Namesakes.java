package org.rollcall.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rollcall.model.ArticleEntities;
import org.rollcall.model.ArticleEntity;
import org.rollcall.model.EntityType;
import org.rollcall.model.Profile;

/** Tells the people of one full name apart, as {@link Homonyms} does, from what articles say. */
public final class Namesakes {
  private Namesakes() {}

  /**
   * What one article says of the name.
   *
   * @param article the article's id
   * @param index which of the article's entities it is
   * @param name the name there
   * @param profile what is said of the person
   * @param company the organisations and full names of people beside it; empty if not asked for
   */
  public record Said(
      String article, int index, String name, Profile profile, List<String> company) {}

  /**
   * Which person each of them is about.
   *
   * @param said ordered by article, then by index
   * @return of each, in the same order, the number of its person, from 0; nothing if there is but
   *     one person
   */
  public static int[] people(List<Said> said) {
    PackedArticles articles = new PackedArticles();
    for (int i = 0; i < said.size(); i++) {
      articles.add(sheet(i, said.get(i)));
    }
    articles.sort();
    List<Unit> units = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      units.add(articles.units(i).get(0));
    }
    List<List<Unit>> people = Homonyms.people(units);
    if (people.size() < 2) {
      return new int[0];
    }
    int[] persons = new int[said.size()];
    for (int person = 0; person < people.size(); person++) {
      for (Unit unit : people.get(person)) {
        persons[unit.article()] = person;
      }
    }
    return persons;
  }

  /** An article that has the name first, then its company. */
  private static ArticleEntities sheet(int rank, Said said) {
    List<ArticleEntity> entities = new ArrayList<>();
    entities.add(
        new ArticleEntity(
            EntityType.PERSON, said.name(), List.of(), List.of(), List.of(), said.profile()));
    for (String name : said.company()) {
      entities.add(new ArticleEntity(EntityType.ORGANISATION, name, List.of(), List.of()));
    }
    return new ArticleEntities(String.format(Locale.ROOT, "%010d", rank), entities);
  }
}
