package org.rollcall.names.corpus;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The hash by which a sentence is known: the first 48 bits of the SHA-256 of its UTF-8, white space
 * collapsed. Not thread-safe.
 */
final class SentenceHash {
  private static final int BITS = 48;
  private static final int DIGITS = BITS / 4;

  private final MessageDigest digest;

  SentenceHash() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  long of(String sentence) {
    byte[] bytes = digest.digest(sentence.getBytes(StandardCharsets.UTF_8));
    return ByteBuffer.wrap(bytes).getLong() >>> (Long.SIZE - BITS);
  }

  static String format(long hash) {
    return HexFormat.of().toHexDigits(hash, DIGITS);
  }

  /**
   * Reads what {@link #format} wrote.
   *
   * @throws IllegalArgumentException if it is something else
   */
  static long parse(String digits) {
    if (digits.length() != DIGITS) {
      throw new IllegalArgumentException("no hash of " + DIGITS + " digits: " + digits);
    }
    return HexFormat.fromHexDigitsToLong(digits);
  }
}
