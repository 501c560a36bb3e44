package org.rollcall.bench;

import java.io.IOException;
import java.util.List;

/** A program that finds names, or a part of one: what is timed. */
interface Pass {
  /**
   * Works through texts on the calling thread.
   *
   * @return something that depends on all results, so that no work can be left out
   */
  long run(List<String> texts) throws IOException;
}
