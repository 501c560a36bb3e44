package org.rollcall.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import org.rollcall.model.EntityType;
import org.rollcall.model.Pool;
import org.rollcall.model.Quantity;

/**
 * The ids of subjects: the first ten hexadecimal digits of CRC-32C and CRC-32 over what makes a
 * subject what it is. One that a spreadsheet would take for a number, as {@code 0123456789} or
 * {@code 12345678e9}, begins with an {@code a} instead. What makes a subject is type and name; of a
 * number, all that makes it equal to others; of homonyms, and wherever an article stands for
 * itself, also where it is first named.
 *
 * <p>Checksums, as a table of a few articles would wait longer for Java's {@link MessageDigest}
 * than for all else that is done for it. Names can be made so that their checksums meet: then
 * SHA-256 is asked after all, and no two ids are ever equal.
 */
final class Ids {
  private static final int DIGITS = 10;

  private final Pool<String> given = new Pool<>();

  private Ids() {}

  /**
   * The ids of subjects, in their order.
   *
   * @param byArticle whether equal names in two articles are two subjects
   */
  static List<String> of(List<Subject> subjects, boolean byArticle) {
    Ids ids = new Ids();
    long[] hashes = new long[subjects.size()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = hash(key(subjects.get(i)));
    }
    long[] sorted = hashes.clone();
    Arrays.sort(sorted);
    List<String> given = new ArrayList<>(hashes.length);
    for (int i = 0; i < hashes.length; i++) {
      boolean namesake = byArticle || hasNamesake(hashes[i], sorted);
      given.add(ids.give(subjects.get(i), namesake));
    }
    return given;
  }

  private String give(Subject subject, boolean namesake) {
    String key = key(subject);
    if (namesake) {
      key = join(key, subject.firstArticle(), String.valueOf(subject.firstSpan().start()));
    }
    int before = given.size();
    // Forty bits meet by chance in about one of two tables of a million rows.
    while (given.id(id(key)) < before) {
      key = next(key);
    }
    return given.get(before);
  }

  /** Whether two subjects have a key: 64 bits of two different keys never meet by chance. */
  private static boolean hasNamesake(long hash, long[] sorted) {
    int at = Arrays.binarySearch(sorted, hash);
    return (at > 0 && sorted[at - 1] == hash) || (at + 1 < sorted.length && sorted[at + 1] == hash);
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
    return digits(hash(key));
  }

  /** The key to try where the id of a key is taken: two that meet do not meet again. */
  static String next(String key) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(key.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** One hash in 42 begins like a number. */
  private static String digits(long hash) {
    String digits = HexFormat.of().toHexDigits(hash).substring(0, DIGITS);
    return isLikeNumber(digits) ? 'a' + digits.substring(1) : digits;
  }

  private static boolean isLikeNumber(String id) {
    for (int i = 0; i < id.length(); i++) {
      if ("abcdf".indexOf(id.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** The CRC-32C of the key's UTF-8 in the upper half, the CRC-32 in the lower. */
  private static long hash(String key) {
    byte[] bytes = key.getBytes(UTF_8);
    return checksum(new CRC32C(), bytes) << Integer.SIZE | checksum(new CRC32(), bytes);
  }

  private static long checksum(Checksum sum, byte[] bytes) {
    sum.update(bytes);
    return sum.getValue();
  }
}
