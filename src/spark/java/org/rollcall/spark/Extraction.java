package org.rollcall.spark;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.rollcall.model.Article;
import org.rollcall.pipeline.ArticleFinder;
import org.rollcall.read.markup.ArticleDay;

/**
 * Finds the names and numbers of each article of a partition. An article that a stage can't cope
 * with becomes a problem, and the next one is read.
 */
final class Extraction implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1;

  private final StageSource stages;
  private final boolean withPlaces;
  private final Counters counters;

  /**
   * @param withPlaces whether mention rows are wanted
   */
  Extraction(StageSource stages, boolean withPlaces, Counters counters) {
    this.stages = stages;
    this.withPlaces = withPlaces;
    this.counters = counters;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> articles) throws IOException {
    ArticleFinder finder = new ArticleFinder(stages.stages(), withPlaces);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return articles.hasNext();
      }

      @Override
      public Row next() {
        return find(finder, articles.next());
      }
    };
  }

  private Row find(ArticleFinder finder, Row article) {
    String id = article.getString(0);
    String text = article.getString(1);
    if (!article.isNullAt(3)) {
      return problem(id, article.getString(3));
    }
    if (id == null || text == null) {
      return problem(id, id == null ? "no \"id\"" : "no \"text\"");
    }
    try {
      Optional<LocalDate> date = Optional.ofNullable(article.getString(2)).flatMap(ArticleDay::of);
      Row found = new FoundRow(finder.find(new Article(id, text, date)), text).row();
      counters.articles().add(1);
      counters.characters().add(text.length());
      return found;
    } catch (RuntimeException | StackOverflowError e) {
      return problem(id, "could not be analysed: " + e);
    }
  }

  private Row problem(String id, String message) {
    counters.problems().add(1);
    return RowFactory.create(id, "", message, null, null, null, null, null);
  }
}
