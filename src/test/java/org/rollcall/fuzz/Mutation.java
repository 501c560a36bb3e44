package org.rollcall.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;

/** Changes inputs at random, the same way for the same seed: a fuzzer without eyes. */
final class Mutation {
  private static final int MOST_STEPS = 6;

  private final Random random;
  private final List<byte[]> seeds;
  private final List<byte[]> words;

  /**
   * A source of inputs.
   *
   * @param seeds what to begin with, one or more
   * @param words what to put in
   */
  Mutation(long seed, List<byte[]> seeds, List<byte[]> words) {
    random = new Random(seed);
    this.seeds = seeds;
    this.words = words;
  }

  /** The next input. */
  byte[] next() {
    byte[] data = seeds.get(random.nextInt(seeds.size()));
    for (int steps = 1 + random.nextInt(MOST_STEPS); steps > 0; steps--) {
      data = changed(data);
    }
    return data;
  }

  private byte[] changed(byte[] data) {
    int from = random.nextInt(data.length + 1);
    int to = Math.min(data.length, from + random.nextInt(1 + Math.min(16, data.length)));
    return switch (random.nextInt(5)) {
      case 0 -> spliced(data, from, to, new byte[0]);
      case 1 -> spliced(data, from, from, java.util.Arrays.copyOfRange(data, from, to));
      case 2 -> spliced(data, from, from, word());
      case 3 -> spliced(data, from, to, word());
      default -> spliced(data, from, Math.min(data.length, from + 1), aByte());
    };
  }

  private byte[] word() {
    return words.isEmpty() ? aByte() : words.get(random.nextInt(words.size()));
  }

  private byte[] aByte() {
    return new byte[] {(byte) random.nextInt(256)};
  }

  private static byte[] spliced(byte[] data, int from, int to, byte[] piece) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(data.length + piece.length);
    out.write(data, 0, from);
    out.writeBytes(piece);
    out.write(data, to, data.length - to);
    return out.toByteArray();
  }
}
