package org.rollcall.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.util.Span;
import org.rollcall.model.Document;
import org.rollcall.model.EntityType;
import org.rollcall.model.Mention;

/** Finds the names of people, places and organisations. Not thread-safe: one a thread. */
public final class NameRecogniser {
  private static final Map<String, EntityType> TYPES =
      Map.of(
          "person", EntityType.PERSON,
          "place", EntityType.PLACE,
          "organisation", EntityType.ORGANISATION);

  private final NameFinderME finder;
  private final NameFeatures features;

  /** A recogniser over a shared model. */
  public NameRecogniser(NameModel model) {
    this.finder = model.finder();
    this.features = model.features();
  }

  /** The names of a document in the order of the text, none overlapping. */
  public List<Mention> recognise(Document document) {
    List<String[]> sentences = document.words();
    Lexicon lexicon = features.lexicon();
    List<Tagged> tagged = tagged(sentences);
    GluedName glued = new GluedName(sentences, tagged, lexicon);
    tagged = new NameEdges(document, sentences, glued).settle(glued.addTo(tagged));
    tagged = new CapsHeadlines(sentences).settle(tagged);
    tagged = RunTogether.part(tagged, sentences, lexicon);
    tagged = new ArticleEvidence(sentences, lexicon).settle(tagged);
    List<Mention> mentions = new ArrayList<>();
    for (Tagged name : new MissedNames(sentences, lexicon).addTo(tagged)) {
      EntityType type = TYPES.get(name.label());
      if (type != null) {
        mentions.add(mention(document, name, type));
      }
    }
    return mentions;
  }

  private List<Tagged> tagged(List<String[]> sentences) {
    List<Tagged> tagged = new ArrayList<>();
    List<Span[]> found = tag(sentences);
    for (int s = 0; s < found.size(); s++) {
      for (Span name : found.get(s)) {
        tagged.add(new Tagged(s, name.getStart(), name.getEnd(), name.getType(), name.getProb()));
      }
    }
    return tagged;
  }

  /** Tags the sentences of one article; labels are the model's. */
  public List<Span[]> tag(List<String[]> sentences) {
    finder.clearAdaptiveData();
    ArticleContext article = new ArticleContext(sentences.stream().map(features::words).toList());
    List<Span[]> found = new ArrayList<>(sentences.size());
    for (String[] tokens : sentences) {
      found.add(finder.find(tokens, article.features(features.words(tokens))));
    }
    return found;
  }

  private static Mention mention(Document document, Tagged name, EntityType type) {
    List<org.rollcall.model.Span> tokens = document.sentences().get(name.sentence()).tokens();
    int start = tokens.get(name.start()).start();
    int end = tokens.get(name.end() - 1).end();
    org.rollcall.model.Span span = new org.rollcall.model.Span(start, end);
    return new Mention(span, type, span.of(document.text()));
  }
}
