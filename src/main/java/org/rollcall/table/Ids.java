package org.rollcall.table;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.rollcall.model.EntityType;
import org.rollcall.model.Pool;
import org.rollcall.model.Quantity;

/**
 * The ids of subjects: ten hexadecimal digits of SHA-256 over what makes a subject what it is, the
 * first ten in a row that no spreadsheet takes for a number, as it would {@code 0123456789} or
 * {@code 12345678e9}. What makes a subject is type and name; of a number, all that makes it equal
 * to others; of homonyms, and wherever an article stands for itself, also where it is first named.
 */
final class Ids {
  private static final int DIGITS = 10;

  private final MessageDigest sha = sha();
  private final Pool<String> given = new Pool<>();

  private Ids() {}

  /**
   * The ids of subjects, in their order.
   *
   * @param byArticle whether equal names in two articles are two subjects
   */
  static List<String> of(List<Subject> subjects, boolean byArticle) {
    Ids ids = new Ids();
    byte[][] hashes = new byte[subjects.size()][];
    long[] sorted = new long[hashes.length];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = ids.hash(key(subjects.get(i)));
      sorted[i] = number(hashes[i]);
    }
    Arrays.sort(sorted);
    List<String> given = new ArrayList<>(hashes.length);
    for (int i = 0; i < hashes.length; i++) {
      boolean namesake = byArticle || hasNamesake(number(hashes[i]), sorted);
      given.add(ids.give(subjects.get(i), hashes[i], namesake));
    }
    return given;
  }

  private String give(Subject subject, byte[] hashOfKey, boolean namesake) {
    String key = key(subject);
    byte[] hash = hashOfKey;
    if (namesake) {
      key = join(key, subject.firstArticle(), String.valueOf(subject.firstSpan().start()));
      hash = hash(key);
    }
    // Forty bits meet by chance in about one of two tables of a million rows.
    while (given.id(digits(hash)) < given.size() - 1) {
      key = join(key, "next");
      hash = hash(key);
    }
    return given.get(given.size() - 1);
  }

  /** Whether two subjects have a key: 64 bits of two different keys never meet in practice. */
  private static boolean hasNamesake(long hash, long[] sorted) {
    int at = Arrays.binarySearch(sorted, hash);
    return at > 0 && sorted[at - 1] == hash || at + 1 < sorted.length && sorted[at + 1] == hash;
  }

  private static String key(Subject subject) {
    if (subject.type() == EntityType.NUMBER) {
      return key(subject.number().orElseThrow().key());
    }
    return key(subject.type(), subject.name());
  }

  /** What makes equal numbers one subject. */
  static String key(Quantity.Key number) {
    return join(
        EntityType.NUMBER.label(),
        number.kind().label(),
        number.amount(),
        number.unit(),
        number.head());
  }

  /** What makes an entity a subject, unless it has a namesake. */
  static String key(EntityType type, String name) {
    return join(type.label(), name);
  }

  static String join(String... parts) {
    return String.join("\0", parts);
  }

  /** The id of a key, if no other has it. */
  static String id(String key) {
    return digits(new Ids().hash(key));
  }

  /** One hash in 42 begins like a number; one in about 10^10 does so throughout. */
  private static String digits(byte[] hash) {
    String digits = HexFormat.of().formatHex(hash);
    for (int start = 0; start + DIGITS <= digits.length(); start++) {
      String id = digits.substring(start, start + DIGITS);
      if (!isLikeNumber(id)) {
        return id;
      }
    }
    return digits.substring(0, DIGITS);
  }

  private static boolean isLikeNumber(String id) {
    for (int i = 0; i < id.length(); i++) {
      if ("abcdf".indexOf(id.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static long number(byte[] hash) {
    return ByteBuffer.wrap(hash).getLong();
  }

  private byte[] hash(String key) {
    return sha.digest(key.getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest sha() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
