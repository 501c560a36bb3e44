package org.rollcall.bench;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Properties;

/** CoreNLP's names without its rules for numbers and dates: the fastest that it can be. */
final class CoreNlp implements Pass {
  private final StanfordCoreNLP pipeline;

  CoreNlp(String unused) {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,ner");
    settings.setProperty("ner.useSUTime", "false");
    settings.setProperty("ner.applyNumericClassifiers", "false");
    settings.setProperty("ner.applyFineGrained", "false");
    pipeline = new StanfordCoreNLP(settings);
  }

  @Override
  public long run(List<String> texts) {
    long names = 0;
    for (String text : texts) {
      CoreDocument document = new CoreDocument(text);
      pipeline.annotate(document);
      names += document.entityMentions().size();
    }
    return names;
  }
}
