package org.rollcall.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rollcall.model.Aliases;
import org.rollcall.model.Article;
import org.rollcall.model.ArticleEntities;
import org.rollcall.model.ArticleEntity;
import org.rollcall.model.Document;
import org.rollcall.model.Mention;
import org.rollcall.model.Quantity;
import org.rollcall.model.Span;
import org.rollcall.pipeline.StageFactory;
import org.rollcall.pipeline.Stages;
import org.rollcall.merge.CorpusMerger;

/** The stages of the program one by one, each fed with what the ones before it made. */
final class OurStages {
  private final Stages stages;

  /**
   * @param models the folder of the name model
   */
  OurStages(Path models) throws IOException {
    stages = StageFactory.withModels(Optional.of(models), Aliases.NONE).get();
  }

  /** Texts as documents, named by their rank. */
  List<Document> documents(List<String> texts) {
    List<Document> documents = new ArrayList<>();
    for (String text : texts) {
      documents.add(stages.segment().apply(new Article("article-" + documents.size(), text)));
    }
    return documents;
  }

  /** The names of documents. */
  List<List<Mention>> names(List<Document> documents) {
    return documents.stream().map(stages.recognise()).toList();
  }

  /** The numbers of documents. */
  List<List<Quantity>> numbers(List<Document> documents, List<List<Mention>> names) {
    List<List<Quantity>> numbers = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      List<Span> spans = names.get(i).stream().map(Mention::span).toList();
      numbers.add(stages.readNumbers().apply(documents.get(i), spans));
    }
    return numbers;
  }

  /** The merged names of each document. */
  List<ArticleEntities> merged(List<Document> documents, List<List<Mention>> names) {
    List<ArticleEntities> merged = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      Document document = documents.get(i);
      List<ArticleEntity> entities = stages.mergeNames().apply(document, names.get(i));
      merged.add(new ArticleEntities(document.article().id(), entities));
    }
    return merged;
  }

  /** The number of entities over all articles. */
  static long corpus(List<ArticleEntities> articles) {
    CorpusMerger merger = new CorpusMerger();
    articles.forEach(merger::add);
    return merger.entities().size();
  }

  /** Text and names alone, as other recognisers do. */
  long recognise(List<String> texts) {
    return names(documents(texts)).stream().mapToLong(List::size).sum();
  }

  /** All stages. */
  long all(List<String> texts) {
    List<Document> documents = documents(texts);
    List<List<Mention>> names = names(documents);
    return numbers(documents, names).stream().mapToLong(List::size).sum()
        + corpus(merged(documents, names));
  }
}
