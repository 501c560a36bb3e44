package org.rollcall.names.corpus;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rollcall.model.Article;
import org.rollcall.names.corpus.StandoffDocument.Sentence;

/**
 * Joins annotations to the texts they were made of. A text whose id, or whose file name without
 * folder and ending, is a document's id is that document's text; the sentences of the other
 * documents are looked for in all the other texts together.
 */
public final class AnnotationJoin {
  private final List<StandoffDocument> documents;
  private final Map<String, String> own = new HashMap<>(); // text by document
  private final List<String> others = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  /**
   * A join of the annotations of a file.
   *
   * @throws IOException if it can't be read or is something else; the message names the line
   */
  public AnnotationJoin(Path annotations) throws IOException {
    documents = StandoffFile.read(annotations);
    documents.forEach(document -> ids.add(document.id()));
  }

  /**
   * What the join has done.
   *
   * @param document the document's id
   * @param sentences how many it has
   * @param missing how many of them stand in no text
   */
  public record Outcome(String document, int sentences, int missing) {}

  /** Adds a text. */
  public void add(Article article) {
    String id = ids.contains(article.id()) ? article.id() : fileName(article.id());
    if (!ids.contains(id) || own.putIfAbsent(id, article.text()) != null) {
      others.add(article.text());
    }
  }

  private static String fileName(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /**
   * Writes what was found as annotated JSON Lines: of each document the sentences that are there,
   * in their order.
   *
   * @return a row a document, in the order of the annotations
   */
  public List<Outcome> write(OutputStream out) throws IOException {
    Map<StandoffDocument.Key, String> anywhere =
        new SentenceSearch(keysWithoutText()).in(others, false);
    List<Outcome> outcomes = new ArrayList<>();
    for (StandoffDocument document : documents) {
      String text = own.get(document.id());
      Map<StandoffDocument.Key, String> found =
          text == null ? anywhere : new SentenceSearch(keys(document)).in(List.of(text), true);
      int missing = (int) keys(document).stream().filter(k -> !found.containsKey(k)).count();
      outcomes.add(new Outcome(document.id(), document.sentences().size(), missing));
      if (missing < document.sentences().size()) {
        new JoinedText(document, found).write(out);
      }
    }
    return outcomes;
  }

  private static Collection<StandoffDocument.Key> keys(StandoffDocument document) {
    return document.sentences().stream().map(Sentence::key).toList();
  }

  private Collection<StandoffDocument.Key> keysWithoutText() {
    return documents.stream()
        .filter(document -> !own.containsKey(document.id()))
        .flatMap(document -> keys(document).stream())
        .toList();
  }
}
