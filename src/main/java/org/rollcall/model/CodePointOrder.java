package org.rollcall.model;

import java.util.Comparator;

/**
 * Orders strings by code points, as UTF-8 bytes sort; {@link String#compareTo} would put characters
 * outside the basic plane before U+E000.
 */
public final class CodePointOrder implements Comparator<String> {
  /** The one order. */
  public static final CodePointOrder INSTANCE = new CodePointOrder();

  private CodePointOrder() {}

  @Override
  public int compare(String a, String b) {
    if (a == b) {
      return 0; // the ids of one article's mentions are
    }
    int shorter = Math.min(a.length(), b.length());
    for (int i = 0; i < shorter; i++) {
      if (a.charAt(i) != b.charAt(i)) {
        return Integer.compare(rank(a.charAt(i)), rank(b.charAt(i)));
      }
    }
    return Integer.compare(a.length(), b.length());
  }

  /** Surrogates, which begin the highest code points, behind all other characters. */
  private static int rank(char c) {
    return Character.isSurrogate(c) ? c + 0x10000 : c;
  }
}
