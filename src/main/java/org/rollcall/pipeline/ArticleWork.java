package org.rollcall.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.rollcall.model.Article;
import org.rollcall.model.ArticleEntities;
import org.rollcall.model.ArticleEntity;
import org.rollcall.model.Document;
import org.rollcall.model.Mention;
import org.rollcall.model.Quantity;
import org.rollcall.model.Span;
import org.rollcall.read.TaggedArticle;
import org.rollcall.table.Findings;
import org.rollcall.table.Places;

/** What a thread does with one article after the other. */
final class ArticleWork {
  private final Stages stages;
  private final boolean withPlaces;

  /**
   * The work of one thread.
   *
   * @param withPlaces whether mention rows are wanted
   */
  ArticleWork(Stages stages, boolean withPlaces) {
    this.stages = stages;
    this.withPlaces = withPlaces;
  }

  /** Names and numbers from raw text. */
  Findings extract(Article article) {
    Document document = stages.segment().apply(article);
    List<Mention> names = stages.recognise().apply(document);
    List<Span> spans = new ArrayList<>(names.size());
    for (Mention name : names) {
      spans.add(name.span());
    }
    List<Quantity> numbers = stages.readNumbers().apply(document, spans);
    Overlaps apart = Overlaps.resolve(names, numbers);
    return findings(document, apart.names(), apart.numbers());
  }

  /** Names that someone else found. */
  Findings merge(TaggedArticle tagged) {
    Document document = stages.segment().apply(tagged.article());
    return findings(document, tagged.mentions(), List.of());
  }

  private static List<ArticleEntity> condensed(List<ArticleEntity> entities) {
    List<ArticleEntity> condensed = new ArrayList<>(entities.size());
    for (ArticleEntity entity : entities) {
      condensed.add(entity.condensed());
    }
    return condensed;
  }

  private Findings findings(Document document, List<Mention> names, List<Quantity> numbers) {
    List<ArticleEntity> entities = stages.mergeNames().apply(document, names);
    Places places = Places.NONE;
    if (!withPlaces) {
      entities = condensed(entities);
    } else {
      List<Span> spans = new ArrayList<>();
      entities.forEach(e -> e.mentions().forEach(m -> spans.add(m.mention().span())));
      numbers.forEach(number -> spans.add(number.span()));
      places = Places.of(document, spans);
    }
    return new Findings(new ArticleEntities(document.article().id(), entities), numbers, places);
  }
}
