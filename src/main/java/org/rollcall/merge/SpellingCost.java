package org.rollcall.merge;

/**
 * How far one spelling of a name is from another: an edit distance in which what people confuse by
 * ear (vowels, doubled letters, d and t) or by finger (two letters swapped) is cheap, and another
 * consonant is another name. The costs were chosen for this project.
 */
final class SpellingCost {
  private static final double VOWEL = 0.5;
  private static final double DOUBLED = 0.3;
  private static final double ALIKE = 0.5;
  private static final double SWAPPED = 0.8;
  private static final double CONSONANT = 1.4;
  private static final double OTHER = 3;

  private static final int SHORT = 4;
  private static final int MIDDLE = 6;

  /** Longer ones are no name, and take the square of their letters. */
  private static final int LONGEST = 40;

  private static final String[] ALIKES = {"dt", "sz", "vfw", "bp", "gkcq", "ijy"};

  /** The sound of letters that cost little to add or to leave out. */
  static final int SILENT = 0;

  private SpellingCost() {}

  /**
   * Whether two folded words may be spellings of one name. The first letter is never wrong.
   *
   * @return false for words of fewer than four letters, or more than any name has
   */
  static boolean near(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int longer = Math.max(a.length(), b.length());
    if (shorter < SHORT || longer > LONGEST || a.charAt(0) != b.charAt(0) || longer - shorter > 2) {
      return false;
    }
    return between(a, b) <= allowed(longer) + 1e-9;
  }

  private static double allowed(int letters) {
    if (letters <= SHORT) {
      return SWAPPED;
    }
    return letters <= MIDDLE ? SWAPPED + ALIKE : 2 * SWAPPED;
  }

  /** The least sum of costs that turns one folded word into the other; 0 or more. */
  static double between(String a, String b) {
    double[][] cost = new double[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 && j == 0 ? 0 : least(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static double least(double[][] cost, String a, String b, int i, int j) {
    double least = Double.MAX_VALUE;
    if (i > 0) {
      least = Math.min(least, cost[i - 1][j] + alone(a, i - 1));
    }
    if (j > 0) {
      least = Math.min(least, cost[i][j - 1] + alone(b, j - 1));
    }
    if (i > 0 && j > 0) {
      least = Math.min(least, cost[i - 1][j - 1] + instead(a.charAt(i - 1), b.charAt(j - 1)));
    }
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + SWAPPED) : least;
  }

  /** A letter that only one of the words has. */
  private static double alone(String word, int at) {
    char letter = word.charAt(at);
    boolean doubled =
        (at > 0 && word.charAt(at - 1) == letter)
            || (at + 1 < word.length() && word.charAt(at + 1) == letter);
    if (doubled) {
      return DOUBLED;
    }
    return isVowel(letter) || letter == 'h' ? VOWEL : CONSONANT;
  }

  private static double instead(char a, char b) {
    if (a == b) {
      return 0;
    }
    if (isVowel(a) && isVowel(b)) {
      return VOWEL;
    }
    for (String alike : ALIKES) {
      if (alike.indexOf(a) >= 0 && alike.indexOf(b) >= 0) {
        return ALIKE;
      }
    }
    return OTHER;
  }

  /**
   * What a letter keeps in all that it may be taken for: the consonant; vowels and h are silent.
   */
  static int sound(char letter) {
    if (isVowel(letter) || letter == 'h' || letter == 'j') {
      return SILENT;
    }
    for (String alike : ALIKES) {
      if (alike.indexOf(letter) >= 0) {
        return alike.charAt(0);
      }
    }
    return letter;
  }

  private static boolean isVowel(char letter) {
    return "aeiouy".indexOf(letter) >= 0;
  }
}
