package org.rollcall.names.train;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;
import org.rollcall.model.Document;
import org.rollcall.model.Sentence;
import org.rollcall.names.corpus.AnnotatedText;
import org.rollcall.names.rules.Titles;

/**
 * An article to learn from.
 *
 * @param sentences tokens and names of its sentences, cut as articles are cut at run time
 * @param weight how much its tokens count, above 0; 1 for text of the right kind
 */
record TrainingArticle(List<NameSample> sentences, double weight) {

  /** Lays marked names over a document's tokens; a name over a sentence's end is cut there. */
  static TrainingArticle of(Document document, List<AnnotatedText.Name> names, double weight) {
    List<NameSample> samples = new ArrayList<>();
    int next = 0;
    for (Sentence sentence : document.sentences()) {
      String[] tokens = sentence.words(document.text());
      List<Span> spans = new ArrayList<>();
      while (next < names.size() && names.get(next).span().end() <= sentence.span().start()) {
        next++;
      }
      for (int n = next;
          n < names.size() && names.get(n).span().start() < sentence.span().end();
          n++) {
        addTokenSpan(sentence, names.get(n), tokens, spans);
      }
      samples.add(new NameSample(tokens, spans.toArray(Span[]::new), false));
    }
    return new TrainingArticle(samples, weight);
  }

  private static void addTokenSpan(
      Sentence sentence, AnnotatedText.Name name, String[] tokens, List<Span> out) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (sentence.tokens().get(i).overlaps(name.span())) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    boolean free = out.isEmpty() || out.get(out.size() - 1).getEnd() <= first;
    if (first >= 0 && name.label().equals("person")) {
      first = Titles.skip(tokens, first, last + 1); // some guidelines count them in
    }
    if (first >= 0 && free) {
      out.add(new Span(first, last + 1, name.label()));
    }
  }
}
