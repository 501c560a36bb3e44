package org.rollcall.names.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rollcall.model.Document;
import org.rollcall.model.EntityType;
import org.rollcall.model.Mention;
import org.rollcall.model.Span;
import org.rollcall.names.NameModel;
import org.rollcall.names.decode.Decoder;
import org.rollcall.names.decode.Tagged;
import org.rollcall.names.lexicon.Lexicon;

/** Finds the names of people, places and organisations. Not thread-safe: one a thread. */
public final class NameRecogniser {
  private static final Map<String, EntityType> TYPES =
      Map.of(
          "person", EntityType.PERSON,
          "place", EntityType.PLACE,
          "organisation", EntityType.ORGANISATION);

  private final Decoder decoder;
  private final Lexicon lexicon;

  /** A recogniser over a shared model. */
  public NameRecogniser(NameModel model) {
    this.decoder = model.decoder();
    this.lexicon = model.lexicon();
  }

  /** The names of a document in the order of the text, none overlapping. */
  public List<Mention> recognise(Document document) {
    List<String[]> sentences = document.words();
    List<Tagged> tagged = decoder.tag(sentences);
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

  /** The names that the model alone finds in the sentences of one article; labels are its own. */
  public List<Tagged> tag(List<String[]> sentences) {
    return decoder.tag(sentences);
  }

  private static Mention mention(Document document, Tagged name, EntityType type) {
    List<Span> tokens = document.sentences().get(name.sentence()).tokens();
    int start = tokens.get(name.start()).start();
    int end = tokens.get(name.end() - 1).end();
    Span span = new Span(start, end);
    return new Mention(span, type, span.of(document.text()));
  }
}
