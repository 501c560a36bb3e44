package org.rollcall.cli;

/** How many threads a run works on. */
final class ThreadOption extends Options {
  private static final int MOST_THREADS = 1024;

  private final Argument<Integer> threads =
      option(
          "-j --threads=N",
          ValueType.NUMBER,
          "Threads to work on (default: the processors). The result is the same.");

  ThreadOption(Options others) {
    super(others);
  }

  /** The number of threads, 1 or more. */
  int count() {
    if (threads.value() == null) {
      return Runtime.getRuntime().availableProcessors();
    }
    int count = threads.value();
    if (count < 1 || count > MOST_THREADS) {
      throw refused("--threads: " + count + " is not from 1 to " + MOST_THREADS);
    }
    return count;
  }
}
