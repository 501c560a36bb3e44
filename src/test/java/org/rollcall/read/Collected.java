package org.rollcall.read;

import java.util.ArrayList;
import java.util.List;
import org.rollcall.model.Problem;

/** Remembers what it is told. */
final class Collected implements Troubles {
  final List<String> problems = new ArrayList<>();
  final List<String> warnings = new ArrayList<>();
  final List<String> notes = new ArrayList<>();

  @Override
  public void problem(Problem problem) {
    problems.add(problem.input() + ": " + problem.message());
  }

  @Override
  public void failed(String input, Throwable cause) {
    problems.add(input + ": " + cause);
  }

  @Override
  public void warning(Problem warning) {
    warnings.add(warning.input() + ": " + warning.message());
  }

  @Override
  public void note(String text) {
    notes.add(text);
  }

  @Override
  public void info(String text) {
    notes.add(text);
  }
}
