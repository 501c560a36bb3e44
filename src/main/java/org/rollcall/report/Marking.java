package org.rollcall.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rollcall.model.Article;
import org.rollcall.model.CodePoints;
import org.rollcall.model.EntityType;
import org.rollcall.table.EntityRow;
import org.rollcall.table.Explanation;
import org.rollcall.table.MentionRow;
import org.rollcall.table.Place;

/** Puts the mentions of all rows into the texts of their articles. */
final class Marking {
  private record Placed(Place place, int entity, String rule, String to) {}

  private final Map<String, Integer> entities = new HashMap<>();
  private final Map<String, List<Placed>> placed = new HashMap<>();

  private Marking(List<EntityRow> rows) {
    for (int i = 0; i < rows.size(); i++) {
      entities.put(rows.get(i).id(), i);
    }
  }

  /**
   * The articles that have a text, by id.
   *
   * @param rows the rows of the report, to which the marks refer
   */
  static List<MarkedArticle> of(Material material, List<EntityRow> rows) {
    Marking marking = new Marking(rows);
    for (Explanation explanation : material.explanations()) {
      for (Explanation.Reason why : explanation.mentions()) {
        marking.add(why.article(), why.place(), explanation.row().id(), why.rule(), why.to());
      }
    }
    for (MentionRow row : material.mentions()) {
      if (row.type() == EntityType.NUMBER) {
        marking.add(row.file(), row.place(), row.id(), "", "");
      }
    }
    return material.articles().articles().stream().map(marking::marked).toList();
  }

  private void add(String article, Place place, String id, String rule, String to) {
    Integer entity = entities.get(id);
    if (entity != null) {
      placed
          .computeIfAbsent(article, a -> new ArrayList<>())
          .add(new Placed(place, entity, rule, to));
    }
  }

  private MarkedArticle marked(Article article) {
    String text = article.text();
    CodePoints offsets = new CodePoints(text);
    List<Mark> marks = new ArrayList<>();
    for (Placed p : placed.getOrDefault(article.id(), List.of())) {
      marks.add(
          new Mark(
              offsets.utf16(p.place().start()),
              offsets.utf16(p.place().end()),
              p.entity(),
              p.rule(),
              p.to(),
              offsets.utf16(p.place().sentenceStart()),
              offsets.utf16(p.place().sentenceEnd())));
    }
    marks.sort(Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end));
    Article whole = new Article(article.id(), WholeCharacters.of(text), article.date());
    return new MarkedArticle(whole, List.copyOf(marks));
  }
}
