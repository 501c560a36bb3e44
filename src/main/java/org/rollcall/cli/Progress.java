package org.rollcall.cli;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * How far a run has come: articles done, how many a second, and about how long it still takes. On a
 * terminal it is one line that is written over, from half a second on; elsewhere, where a user has
 * asked for it, a line every ten seconds and one at the end.
 *
 * <p>A page of our own: the libraries for this bring a terminal library with them, to measure what
 * the launcher has measured already.
 */
final class Progress {
  private static final long MILLISECOND = 1_000_000;
  private static final long SECOND = 1000 * MILLISECOND;

  private final Messages messages;
  private final boolean terminal;
  private final LongSupplier clock;
  private final int total;
  private final long start;
  private long next;
  private int done;

  /**
   * Progress of a run that begins now.
   *
   * @param messages shows it, written over where it is a terminal
   * @param total articles there are, as far as is known: inputs of many articles count once
   * @param clock nanoseconds since whenever
   */
  Progress(Messages messages, int total, LongSupplier clock) {
    this.messages = messages;
    terminal = messages.onTerminal();
    this.total = total;
    this.clock = clock;
    start = clock.getAsLong();
    next = start + (terminal ? 500 * MILLISECOND : 10 * SECOND);
  }

  /** The same sink, but what goes through it is counted. */
  <T> Consumer<T> counting(Consumer<T> sink) {
    return article -> {
      sink.accept(article);
      done++;
      long now = clock.getAsLong();
      if (now >= next) {
        next = now + (terminal ? 100 * MILLISECOND : 10 * SECOND);
        messages.status(text(now - start), terminal);
      }
    };
  }

  /** All articles are read; what follows has no count. */
  void read() {
    if (!terminal || clock.getAsLong() >= next) {
      messages.status(done + (done == 1 ? " article" : " articles") + " read, merging", terminal);
    }
  }

  /**
   * What to show.
   *
   * @param nanos since the start
   */
  private String text(long nanos) {
    double seconds = Math.max(nanos, 1) / (double) SECOND;
    String rate = String.format(Locale.ROOT, "%.0f/s", done / seconds);
    if (done >= total) {
      return done + " articles, " + rate;
    }
    long left = Math.round(seconds * (total - done) / done);
    String time = String.format(Locale.ROOT, "%d:%02d", left / 60, left % 60);
    return done + " of " + total + " articles, " + rate + ", " + time + " left";
  }
}
