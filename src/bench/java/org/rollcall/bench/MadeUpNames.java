package org.rollcall.bench;

import java.util.Random;

/**
 * Names that nobody has, as uneven as real ones: of the entities numbered 1, 2, 3 … few are in many
 * articles and most in one. The number of distinct ones grows with the power {@value #GROWTH} of
 * the draws, as it does in agency news (from 3,200 distinct names in 266 articles of 3 KB to 9,700
 * in 1,066). The same seed gives the same names everywhere.
 */
final class MadeUpNames {
  static final double GROWTH = 0.8;

  private static final String[] STARTS =
      "b br d dr f fl g gr h j k kl kr l m n p pr r s sh st t tr v w z".split(" ", 0);
  private static final String[] VOWELS = "a e i o u a e o ai ei ou".split(" ", 0);
  private static final String[] MIDDLES =
      "b d k l ll m n nd nt r rd rk s sk st t v lm mb ng".split(" ", 0);
  private static final String[] ENDS = "n r s l m k nd rt sen vic ski dez ".split(" ", -1);
  private static final int GIVENS = 3_000;
  private static final int SURNAMES = 60_000;
  private static final int PLACES = 20_000;

  private final Random random;

  MadeUpNames(long seed) {
    random = new Random(seed);
  }

  /** The number of an entity, small ones far more often. */
  long entity() {
    double tail = 1 / GROWTH - 1;
    return (long) Math.min(1e15, Math.pow(1 - random.nextDouble(), -1 / tail));
  }

  static String given(long person) {
    return word("given", uneven(person, 1, GIVENS), 1);
  }

  static String surname(long person) {
    return word("surname", uneven(person, 2, SURNAMES), 2);
  }

  static String place(long place) {
    return word("place", uneven(place, 3, PLACES), 2);
  }

  static String organisation(long organisation) {
    return word("organisation", organisation, 2);
  }

  /** Low numbers more often than high ones, the same for the same entity. */
  private static long uneven(long entity, int salt, int most) {
    double at = new Random(entity * 31 + salt).nextDouble();
    return (long) (at * at * at * most);
  }

  private static String word(String kind, long number, int most) {
    Random letters = new Random(kind.hashCode() * 1_000_003L + number);
    StringBuilder word = new StringBuilder(pick(STARTS, letters)).append(pick(VOWELS, letters));
    for (int i = letters.nextInt(most) + 1; i > 0; i--) {
      word.append(pick(MIDDLES, letters)).append(pick(VOWELS, letters));
    }
    word.append(pick(ENDS, letters));
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static String pick(String[] from, Random random) {
    return from[random.nextInt(from.length)];
  }
}
