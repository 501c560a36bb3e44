package org.rollcall.fuzz;

import org.rollcall.model.Problem;
import org.rollcall.read.Troubles;

/** Counts the inputs and lines that a reader tells of, and demands that it says something. */
final class Told implements Troubles {
  private int problems;

  int problems() {
    return problems;
  }

  @Override
  public void problem(Problem problem) {
    warning(problem);
    // A mention that is none costs itself alone, and its record is read.
    if (!problem.message().startsWith("mention ")) {
      problems++;
    }
  }

  @Override
  public void warning(Problem warning) {
    Expect.that(!warning.input().isEmpty() && !warning.message().isBlank(), "says nothing");
  }

  @Override
  public void note(String text) {
    Expect.that(!text.isBlank(), "says nothing");
  }

  @Override
  public void info(String text) {
    note(text);
  }

  /** What no reader foresaw: there should be none. */
  @Override
  public void failed(String input, Throwable cause) {
    throw new AssertionError(input, cause);
  }
}
