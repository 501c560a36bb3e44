package org.rollcall.read;

import org.rollcall.model.Problem;

/** Is told what goes wrong while the run goes on. Implementations are thread-safe. */
public interface Troubles {
  /** An input, or a part of one, is missing from the result. */
  void problem(Problem problem);

  /**
   * An input is missing from the result by a fault of the program, not of the input.
   *
   * @param cause what was thrown
   */
  void failed(String input, Throwable cause);

  /** Everything was read, but perhaps not as its author meant it. */
  void warning(Problem warning);

  /** Something about the whole run that its user should know. */
  void note(String text);

  /** What was done, for those who ask. */
  void info(String text);

  /** Is told nothing: for what is read a second time. */
  Troubles NONE =
      new Troubles() {
        @Override
        public void problem(Problem problem) {}

        @Override
        public void failed(String input, Throwable cause) {}

        @Override
        public void warning(Problem warning) {}

        @Override
        public void note(String text) {}

        @Override
        public void info(String text) {}
      };
}
