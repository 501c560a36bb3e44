package org.rollcall.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.rollcall.model.Aliases;
import org.rollcall.model.Article;
import org.rollcall.model.Document;
import org.rollcall.pipeline.StageFactory;
import org.rollcall.pipeline.Stages;

/** The same model in OpenNLP's own name finder, on the same sentences and tokens. */
final class Stock implements Pass {
  private final Stages stages = StageFactory.withoutNames(Aliases.NONE).get();
  private final NameFinderME finder;

  Stock(String models) throws IOException {
    finder = new NameFinderME(new TokenNameFinderModel(Path.of(models, "names-en.bin")));
  }

  @Override
  public long run(List<String> texts) {
    long names = 0;
    for (String text : texts) {
      Document document = stages.segment().apply(new Article("", text, Optional.empty()));
      for (String[] words : document.words()) {
        names += finder.find(words).length;
      }
      finder.clearAdaptiveData();
    }
    return names;
  }
}
