package org.rollcall.merge;

/** Slips of the keyboard: two letters swapped, one left out, one too many. */
final class Slip {
  private static final int SHORTEST_SWAP = 4;
  private static final int SHORTEST_GAP = 6;

  private Slip() {}

  /**
   * Whether one word is the other with one slip. The first letter is never wrong; another letter in
   * place of one is no slip but another name (Harlow, Harkow).
   */
  static boolean between(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    if (shorter < SHORTEST_SWAP || a.charAt(0) != b.charAt(0)) {
      return false;
    }
    if (swapped(a, b)) {
      return true;
    }
    String skeletonA = Skeleton.of(a);
    String skeletonB = Skeleton.of(b);
    if (Math.abs(a.length() - b.length()) <= 1 && swapped(skeletonA, skeletonB)) {
      return true;
    }
    return shorter >= SHORTEST_GAP && (gap(a, b) || gap(b, a));
  }

  private static boolean swapped(String a, String b) {
    if (a.length() != b.length()) {
      return false;
    }
    int at = firstDifference(a, b);
    return at + 1 < a.length()
        && a.charAt(at) == b.charAt(at + 1)
        && a.charAt(at + 1) == b.charAt(at)
        && a.regionMatches(at + 2, b, at + 2, a.length() - at - 2);
  }

  private static boolean gap(String longer, String shorter) {
    if (longer.length() != shorter.length() + 1) {
      return false;
    }
    int at = firstDifference(longer, shorter);
    return longer.regionMatches(at + 1, shorter, at, shorter.length() - at);
  }

  private static int firstDifference(String a, String b) {
    int end = Math.min(a.length(), b.length());
    int at = 0;
    while (at < end && a.charAt(at) == b.charAt(at)) {
      at++;
    }
    return at;
  }
}
