package org.rollcall.pipeline;

import org.rollcall.merge.ArticlesAlone;
import org.rollcall.merge.CorpusMerger;
import org.rollcall.merge.Gathering;
import org.rollcall.model.Aliases;

/** How far names are merged. */
public enum Scope {
  /** In each article for itself. */
  ARTICLE,
  /** Over all articles. */
  CORPUS;

  /**
   * What brings the names of articles together.
   *
   * @param aliases what the user says of names
   */
  Gathering gathering(Aliases aliases) {
    return this == CORPUS ? new CorpusMerger(aliases) : new ArticlesAlone();
  }
}
