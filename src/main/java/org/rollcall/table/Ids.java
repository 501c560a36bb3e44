package org.rollcall.table;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rollcall.model.EntityType;
import org.rollcall.model.Quantity;

/**
 * The ids of subjects: ten hexadecimal digits of SHA-256 over what makes a subject what it is, the
 * first ten in a row that no spreadsheet takes for a number, as it would {@code 0123456789} or
 * {@code 12345678e9}. What makes a subject is type and name; of a number, all that makes it equal
 * to others; of homonyms, and wherever an article stands for itself, also where it is first named.
 */
final class Ids {
  private static final int DIGITS = 10;

  private final boolean byArticle;
  private final Map<String, Integer> namesakes = new HashMap<>();
  private final Set<String> given = new HashSet<>();

  /**
   * Ids for these subjects.
   *
   * @param byArticle whether equal names in two articles are two subjects
   */
  Ids(List<Subject> subjects, boolean byArticle) {
    this.byArticle = byArticle;
    subjects.forEach(subject -> namesakes.merge(key(subject), 1, Integer::sum));
  }

  /** The id of a subject; ask once for each, in a fixed order. */
  String give(Subject subject) {
    String key = key(subject);
    if (byArticle || namesakes.get(key) > 1) {
      Occurrence first = subject.firstOccurrence();
      key = join(key, first.article(), String.valueOf(first.span().start()));
    }
    String id = hash(key);
    // Forty bits meet by chance in about one of two tables of a million rows.
    while (!given.add(id)) {
      key = join(key, "next");
      id = hash(key);
    }
    return id;
  }

  private static String key(Subject subject) {
    if (subject.type() == EntityType.NUMBER) {
      Quantity.Key number = subject.number().orElseThrow().key();
      return join(
          subject.type().label(),
          number.kind().label(),
          number.amount(),
          number.unit(),
          number.head());
    }
    return join(subject.type().label(), subject.name());
  }

  /** One hash in 42 begins like a number; one in about 10^10 does so throughout. */
  private static String wordlike(String hash) {
    for (int start = 0; start + DIGITS <= hash.length(); start++) {
      String id = hash.substring(start, start + DIGITS);
      if (id.chars().anyMatch(c -> "abcdf".indexOf(c) >= 0)) {
        return id;
      }
    }
    return hash.substring(0, DIGITS);
  }

  private static String join(String... parts) {
    return String.join("\0", parts);
  }

  private static String hash(String key) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha.digest(key.getBytes(StandardCharsets.UTF_8));
      return wordlike(HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
