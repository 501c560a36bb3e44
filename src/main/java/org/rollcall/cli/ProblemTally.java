package org.rollcall.cli;

import java.util.ArrayList;
import java.util.List;
import org.rollcall.model.Problem;

/** Counts the inputs, or parts of them, that are missing from the result. Not thread-safe. */
final class ProblemTally {
  /** More than any report of problems shows. */
  private static final int KEPT = 100;

  private final List<Problem> first = new ArrayList<>();
  private int count;

  /** Counts one more. */
  void add(Problem problem) {
    count++;
    if (first.size() < KEPT) {
      first.add(problem);
    }
  }

  /** How many there were. */
  int count() {
    return count;
  }

  /** The first of them. */
  List<Problem> first() {
    return List.copyOf(first);
  }
}
