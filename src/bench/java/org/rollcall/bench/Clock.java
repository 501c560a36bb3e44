package org.rollcall.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;

/** Seconds of processor time of the calling thread, so that a busy machine hardly counts. */
final class Clock {
  /** Seconds of work until the compiler is done with what is worked with. */
  static final double WARM_UP = 20;

  private static long results;

  private Clock() {}

  /** How long a pass takes. */
  static double seconds(Pass pass, List<String> texts) throws IOException {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    results += pass.run(texts);
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
  }

  /** The middle one; of an even number, the higher of the two in the middle. */
  static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /** Keeps the compiler from leaving out work. */
  static long results() {
    return results;
  }
}
