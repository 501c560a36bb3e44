package org.rollcall.fuzz;

import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/**
 * Long inputs made of short ones, to find what takes time by the square of the length: a beginning,
 * a piece again and again, an end. Time is the thread's own, so that a busy machine does not count.
 */
final class Repeated {
  private static final int SHORT = 1 << 15;
  private static final int LONG = SHORT * 4;

  /** Four times the length, eight times the time: not linear. Below this, noise. */
  private static final int STEEP = 8;

  private static final long NOISE = TimeUnit.MILLISECONDS.toNanos(400);

  private static final int MOST_CHOICES = 5;

  private Repeated() {}

  /** The long input that a short one makes, whose first bytes tell how it is parted. */
  static byte[] made(byte[] data) {
    return made(data, LONG);
  }

  /**
   * Runs two inputs made of a short one, and times them: for fuzzing, no test.
   *
   * @throws AssertionError if time grows faster than the input
   */
  static void check(Target target, byte[] data) {
    long few = time(target, made(data, SHORT));
    if (few * STEEP > NOISE) {
      long many = time(target, made(data, LONG));
      Expect.that(
          many < Math.max(NOISE, STEEP * few),
          "not linear: " + few / 1_000_000 + " ms, then " + many / 1_000_000 + " ms");
    }
  }

  private static byte[] made(byte[] data, int length) {
    Bytes bytes = new Bytes(data);
    int kept = bytes.choice(24);
    int end = bytes.choice(16);
    byte[] content = bytes.rest();
    return content.length <= MOST_CHOICES ? content : repeated(content, kept, end, length);
  }

  private static byte[] repeated(byte[] content, int kept, int end, int length) {
    int from = Math.min(kept, content.length - 1);
    int to = Math.max(from + 1, content.length - end);
    byte[] piece = Arrays.copyOfRange(content, from, to);
    ByteArrayOutputStream out = new ByteArrayOutputStream(length + content.length);
    out.write(content, 0, from);
    while (out.size() < length) {
      out.writeBytes(piece);
    }
    out.write(content, to, content.length - to);
    return out.toByteArray();
  }

  /** Of two runs the shorter, in nanoseconds: the first may load classes. */
  private static long time(Target target, byte[] data) {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 2 && least > NOISE / STEEP; i++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      target.check(data);
      least =
          Math.min(least, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
    }
    return least;
  }
}
