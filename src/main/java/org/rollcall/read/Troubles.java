package org.rollcall.read;

import org.rollcall.model.Problem;

/** Is told what goes wrong while the run goes on. Implementations are thread-safe. */
public interface Troubles {
  /** An input, or a part of one, is missing from the result. */
  void problem(Problem problem);

  /** Everything was read, but perhaps not as its author meant it. */
  void warning(Problem warning);
}
