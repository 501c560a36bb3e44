package org.rollcall.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * What a program took.
 *
 * @param seconds by the clock
 * @param processor seconds of all cores
 * @param memory the most that it had in memory, in bytes; 0 where the system does not tell
 */
record ProcessRun(double seconds, double processor, long memory) {
  /**
   * Runs it to its end.
   *
   * @throws IllegalStateException if it fails
   */
  static ProcessRun of(ProcessBuilder program) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = program.start();
    Duration processor = Duration.ZERO;
    long memory = 0;
    while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
      processor = process.info().totalCpuDuration().orElse(processor);
      memory = Math.max(memory, peak(process.pid()));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (process.exitValue() != 0) {
      throw new IllegalStateException(
          String.join(" ", program.command()) + ": exit " + process.exitValue());
    }
    return new ProcessRun(seconds, processor.toMillis() / 1e3, memory);
  }

  /** Most of the memory that a process had, on Linux; 0 elsewhere. */
  private static long peak(long process) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/" + process + "/status"))) {
        if (line.startsWith("VmHWM:")) {
          return 1024 * Long.parseLong(line.replaceAll("[^0-9]", ""));
        }
      }
    } catch (IOException e) {
      return 0;
    }
    return 0;
  }
}
