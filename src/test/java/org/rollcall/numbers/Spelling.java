package org.rollcall.numbers;

import java.util.ArrayList;
import java.util.List;

/** Writes whole numbers in words and in the digit groups of several countries. */
final class Spelling {
  private static final String[] SMALL = {
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen"
  };
  private static final String[] TENS = {
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
  };
  private static final String[] SCALES = {
    "", " thousand", " million", " billion", " trillion", " quadrillion"
  };
  private static final String[] ORDINALS = {
    "zeroth",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth"
  };

  private Spelling() {}

  /**
   * The number in words.
   *
   * @param n 0 to 999,999,999,999,999,999
   * @param british "one hundred and one" and "twenty-two", not "one hundred one" and "twenty two"
   */
  static String words(long n, boolean british) {
    if (n == 0) {
      return SMALL[0];
    }
    List<String> groups = new ArrayList<>();
    long rest = n;
    for (int scale = 0; rest > 0; scale++, rest /= 1000) {
      int group = (int) (rest % 1000);
      if (group > 0) {
        boolean and = british && scale == 0 && group < 100 && n > 1000;
        groups.add(0, (and ? "and " : "") + below1000(group, british) + SCALES[scale]);
      }
    }
    return String.join(" ", groups);
  }

  private static String below1000(int n, boolean british) {
    if (n < 100) {
      return below100(n, british);
    }
    String rest = n % 100 == 0 ? "" : (british ? " and " : " ") + below100(n % 100, british);
    return SMALL[n / 100] + " hundred" + rest;
  }

  private static String below100(int n, boolean british) {
    if (n < 20) {
      return SMALL[n];
    }
    return TENS[n / 10] + (n % 10 == 0 ? "" : (british ? "-" : " ") + SMALL[n % 10]);
  }

  /** The number in lakhs and crores, 1 to 9,999,999,999. */
  static String indianWords(long n) {
    List<String> parts = new ArrayList<>();
    if (n >= 10_000_000) {
      parts.add(words(n / 10_000_000, true) + " crore");
    }
    if (n / 100_000 % 100 > 0) {
      parts.add(words(n / 100_000 % 100, true) + " lakh");
    }
    if (n % 100_000 > 0) {
      parts.add(words(n % 100_000, false));
    }
    return String.join(" ", parts);
  }

  /** An ordinal in words, 1 to 999,999. */
  static String ordinal(int n) {
    int last = n % 100;
    String before = n - last == 0 ? "" : words(n - last, true) + " and ";
    if (last == 0) {
      return words(n, true) + "th";
    }
    if (last < 20) {
      return before + ORDINALS[last];
    }
    String tens = TENS[last / 10];
    return before
        + (last % 10 == 0
            ? tens.substring(0, tens.length() - 1) + "ieth"
            : tens + "-" + ORDINALS[last % 10]);
  }

  /** Digits with a sign between groups of three. */
  static String grouped(long n, String sign) {
    StringBuilder digits = new StringBuilder(Long.toString(n));
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      digits.insert(i, sign);
    }
    return digits.toString();
  }

  /** Digits with commas as in India: 12,34,56,789. */
  static String indianGroups(long n) {
    StringBuilder digits = new StringBuilder(Long.toString(n));
    int i = digits.length() - 3;
    if (i > 0) {
      digits.insert(i, ",");
      for (i -= 2; i > 0; i -= 2) {
        digits.insert(i, ",");
      }
    }
    return digits.toString();
  }
}
