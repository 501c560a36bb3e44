package org.rollcall.spark;

import java.io.IOException;
import java.io.Serializable;
import org.rollcall.pipeline.Stages;

/** Makes the stages of a task on the executor that it runs on. */
public interface StageSource extends Serializable {
  /**
   * A set of stages for one thread.
   *
   * @throws IOException if the model can't be read
   */
  Stages stages() throws IOException;
}
