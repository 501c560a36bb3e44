package org.rollcall.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The names of this program: sentences, tokens, tags, and what the article has to say. */
final class Ours implements Pass {
  private final OurStages stages;

  Ours(String models) throws IOException {
    stages = new OurStages(Path.of(models));
  }

  @Override
  public long run(List<String> texts) {
    return stages.recognise(texts);
  }
}
