package org.rollcall.names.train;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * How far a training is. Its phases and what share of the work each is likely to be are planned
 * first; the time left is taken from the time that the work so far took. It tells seldom: at most a
 * line every {@value #SECONDS} seconds and every {@value #PERCENT} per cent.
 */
final class Progress {
  private static final int SECONDS = 5;
  private static final int PERCENT = 2;

  /** Before this share of the work is done, a guess at the time left would be none. */
  private static final double LEAST_KNOWN = 0.04;

  private final Consumer<String> lines;
  private final LongSupplier clock;
  private final long start;
  private final Map<String, Double> planned = new LinkedHashMap<>();
  private double total;
  private double before; // work of the phases that are over
  private double current; // work of this phase
  private long lastTime;
  private int lastPercent;

  /**
   * Progress that starts now.
   *
   * @param lines told a line now and then
   * @param clock a time in nanoseconds
   */
  Progress(Consumer<String> lines, LongSupplier clock) {
    this.lines = lines;
    this.clock = clock;
    this.start = clock.getAsLong();
    this.lastTime = start;
  }

  /** Progress that tells nobody. */
  static Progress silent() {
    return new Progress(line -> {}, () -> 0);
  }

  /**
   * Plans a phase behind those planned before.
   *
   * @param work how long it is likely to take, in any unit, 0 or more
   */
  void plan(String phase, double work) {
    planned.put(phase, work);
    total += work;
  }

  /**
   * Begins a phase; all that were planned before it are over.
   *
   * @throws IllegalArgumentException if nobody planned it
   */
  void begin(String phase) {
    if (!planned.containsKey(phase)) {
      throw new IllegalArgumentException("not planned: " + phase);
    }
    before = 0;
    for (Map.Entry<String, Double> entry : planned.entrySet()) {
      if (entry.getKey().equals(phase)) {
        break;
      }
      before += entry.getValue();
    }
    current = planned.get(phase);
    at(0, phase);
  }

  /**
   * Tells how far the phase is.
   *
   * @param share of the phase that is done, 0 to 1
   * @param what is done now
   */
  void at(double share, String what) {
    double done = total == 0 ? 0 : (before + share * current) / total;
    long now = clock.getAsLong();
    int percent = (int) (100 * done);
    if (now - lastTime >= SECONDS * 1_000_000_000L && percent >= lastPercent + PERCENT) {
      lastTime = now;
      lastPercent = percent;
      double left = (now - start) / 1e9 * (1 - done) / done;
      String time = done < LEAST_KNOWN ? "" : ", about " + words(left) + " left";
      lines.accept(String.format(Locale.ROOT, "%2d %%%s: %s", percent, time, what));
    }
  }

  /** A time as people say it. */
  static String words(double seconds) {
    return seconds < 90 ? Math.round(seconds / 5) * 5 + " s" : Math.round(seconds / 60) + " min";
  }

  /** What is no step of the work but has to be told. */
  void note(String text) {
    lines.accept(text);
  }
}
