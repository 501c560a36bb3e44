package org.rollcall.names.decode;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.PriorityQueue;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * The best row of decisions as OpenNLP's {@code BeamSearch} finds it, to the last rounding and the
 * last tie: the same sums of logarithms, kept in the same queues, in the same order.
 */
final class BeamSearch {
  private final Outcomes outcomes;
  private final int beam;

  /**
   * @param beam how many rows are kept beside each other, 1 or more
   */
  BeamSearch(Outcomes outcomes, int beam) {
    this.outcomes = outcomes;
    this.beam = beam;
  }

  /** A row of decisions, told by its last and the row before. */
  private record Path(@Nullable Path before, int outcome, double score)
      implements Comparable<Path> {
    private static final Path START = new Path(null, Outcomes.NONE, 0);

    Path with(int next, double probability) {
      return new Path(this, next, score + StrictMath.log(probability));
    }

    /** The best first. */
    @Override
    public int compareTo(Path other) {
      return Double.compare(other.score, score);
    }
  }

  /**
   * Decides.
   *
   * @param probabilities by token, by decision
   * @return the decision of each token
   */
  int[] best(double[][] probabilities) {
    Queue<Path> paths = new PriorityQueue<>(beam);
    Queue<Path> next = new PriorityQueue<>(beam);
    paths.add(Path.START);
    for (double[] token : probabilities) {
      double least = least(token);
      int kept = Math.min(beam, paths.size());
      for (int i = 0; i < kept; i++) {
        Path path = paths.remove();
        advance(path, token, least, next);
        if (next.isEmpty()) {
          advance(path, token, 0, next);
        }
      }
      paths.clear();
      Queue<Path> done = paths;
      paths = next;
      next = done;
    }
    int[] decided = new int[probabilities.length];
    Path path = paths.remove();
    for (int i = decided.length - 1; i >= 0; i--) {
      decided[i] = path.outcome();
      path = requireNonNull(path.before());
    }
    return decided;
  }

  /** The probability that a decision needs at least: that of the last of the best. */
  private double least(double[] token) {
    double[] sorted = token.clone();
    Arrays.sort(sorted);
    return sorted[Math.max(0, sorted.length - beam)];
  }

  private void advance(Path path, double[] token, double least, Queue<Path> next) {
    for (int outcome = 0; outcome < token.length; outcome++) {
      if (token[outcome] >= least && outcomes.follows(path.outcome(), outcome)) {
        next.add(path.with(outcome, token[outcome]));
      }
    }
  }
}
