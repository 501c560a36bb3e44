package org.rollcall.spark;

import java.io.IOException;
import org.apache.spark.TaskContext;
import org.rollcall.merge.SpreadAliases;
import org.rollcall.model.Document;
import org.rollcall.pipeline.Stages;

/**
 * Stages that a task does not come far with at its first try, and that can't cope with one article.
 *
 * @param models the folder of the name model
 */
record FailingStages(String models) implements StageSource {
  static final String POISON = "This article is poison.";

  private static final long serialVersionUID = 1;
  private static final int ARTICLES_BEFORE = 20;

  @Override
  public Stages stages() throws IOException {
    Stages sound = new ExecutorModel(models, SpreadAliases.NONE, true).stages();
    int[] left = {TaskContext.get().attemptNumber() == 0 ? ARTICLES_BEFORE : Integer.MAX_VALUE};
    return new Stages(
        article -> {
          if (left[0]-- == 0) {
            throw new AssertionError("made up: a machine is lost");
          }
          return sound.segment().apply(article);
        },
        document -> sound.recognise().apply(swallowed(document)),
        sound.readNumbers(),
        sound.mergeNames());
  }

  private static Document swallowed(Document document) {
    if (document.text().equals(POISON)) {
      throw new IllegalStateException("made up");
    }
    return document;
  }
}
