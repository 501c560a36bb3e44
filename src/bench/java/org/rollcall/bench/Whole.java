package org.rollcall.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** All of this program: names, numbers, and variants merged over all articles. */
final class Whole implements Pass {
  private final OurStages stages;

  Whole(String models) throws IOException {
    stages = new OurStages(Path.of(models));
  }

  @Override
  public long run(List<String> texts) {
    return stages.all(texts);
  }
}
