package org.rollcall.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The consonants of a name, by which spellings of one sound meet: Petersen and Pedderson don't,
 * Meyer and Maier do. Digraphs count as one consonant, doubled ones as one, vowels not at all
 * except that a name begins with one. A key, not a proof: other names share it.
 */
final class Skeleton {
  private static final String[][] DIGRAPHS = {
    {"tsch", "C"}, {"sch", "S"}, {"tch", "C"}, {"sh", "S"}, {"ch", "C"}, {"ph", "f"}, {"gh", "g"},
    {"kh", "k"}, {"th", "t"}, {"dh", "d"}, {"zh", "j"}, {"ck", "k"}, {"qu", "k"}, {"cz", "C"},
  };

  private static final String FIRST_OF_DIGRAPH = "tscpgkdzq";

  private Skeleton() {}

  /**
   * The skeleton of a folded word; a word in another script is its own.
   *
   * @param word one word as {@link Letters#fold} makes it
   */
  static String of(String word) {
    StringBuilder skeleton = new StringBuilder(word.length());
    char before = 0;
    for (int i = 0; i < word.length(); ) {
      String[] digraph = digraphAt(word, i);
      char c = digraph == null ? consonant(word, i) : digraph[1].charAt(0);
      i += digraph == null ? 1 : digraph[0].length();
      if (c == 0) {
        return word;
      }
      boolean vowel = c == 'A';
      boolean silent = vowel || (c == 'h');
      if ((!silent && c != before) || (silent && skeleton.length() == 0)) {
        skeleton.append(c);
      }
      before = vowel ? 'A' : c;
    }
    return withPlainEnd(skeleton);
  }

  /** The skeleton, and another where the word has a c that may be soft or hard (Cercy, Kercy). */
  static Set<String> all(String word) {
    StringBuilder hard = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      boolean digraph = i + 1 < word.length() && "hkz".indexOf(word.charAt(i + 1)) >= 0;
      if (word.charAt(i) == 'c' && !digraph) {
        hard.setCharAt(i, 'k');
      }
    }
    return new TreeSet<>(List.of(of(word), of(hard.toString())));
  }

  /** The skeletons of all that a person's name consists of. */
  static Set<String> ofEach(PersonName name) {
    Set<String> skeletons = new HashSet<>();
    for (String token : name.tokens()) {
      skeletons.add(of(PersonNames.withoutServant(token)));
    }
    return skeletons;
  }

  private static String withPlainEnd(StringBuilder skeleton) {
    int last = skeleton.length() - 1;
    if (last > 0) {
      switch (skeleton.charAt(last)) {
        case 'd' -> skeleton.setCharAt(last, 't');
        case 'f' -> skeleton.setCharAt(last, 'v');
        default -> {
          // as it is
        }
      }
    }
    return skeleton.toString();
  }

  private static String @Nullable [] digraphAt(String word, int at) {
    if (FIRST_OF_DIGRAPH.indexOf(word.charAt(at)) >= 0) {
      for (String[] digraph : DIGRAPHS) {
        if (word.startsWith(digraph[0], at)) {
          return digraph;
        }
      }
    }
    return null;
  }

  private static char consonant(String word, int at) {
    char c = word.charAt(at);
    char next = at + 1 < word.length() ? word.charAt(at + 1) : 0;
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u' -> 'A';
      case 'y' -> at == 0 && "aeiou".indexOf(next) >= 0 ? 'y' : 'A';
      case 'c' -> "eiy".indexOf(next) >= 0 ? 's' : 'k';
      case 'q' -> 'k';
      case 'w' -> 'v';
      case 'z' -> 's';
      default -> c >= 'a' && c <= 'z' ? c : 0;
    };
  }
}
