package org.rollcall.merge;

import java.util.ArrayList;
import java.util.List;

/** Takes one person's surface apart; used once. */
final class PersonNameParser {
  /** Stands inside a token behind "abdul", which has no meaning alone. */
  static final char SERVES = '-';

  private static final String OPENING = "\"\u201c\u201e\u00ab(";
  private static final String CLOSING = "\"\u201d\u201c\u00bb)";

  private final String surface;
  private final List<String> nicknames = new ArrayList<>();

  PersonNameParser(String surface) {
    this.surface = surface;
  }

  PersonName parse() {
    List<String> pieces = pieces(withoutQuoted());
    if (pieces.isEmpty()) {
      nicknames.clear();
      pieces = pieces(surface);
    }
    String generation = takeGeneration(pieces);
    dropTitles(pieces);
    List<String> plain = folded(pieces);
    List<String> tokens = significant(pieces);
    if (tokens.isEmpty()) {
      tokens.addAll(plain.isEmpty() ? List.of(Letters.fold(surface)) : plain);
    }
    List<String> significant = plain.equals(tokens) ? plain : List.copyOf(tokens); // to save memory
    return new PersonName(significant, plain, List.copyOf(nicknames), generation);
  }

  private static List<String> folded(List<String> pieces) {
    List<String> folded = new ArrayList<>(pieces.size());
    for (String piece : pieces) {
      folded.add(Letters.fold(piece));
    }
    return List.copyOf(folded);
  }

  private String withoutQuoted() {
    if (!isQuoting()) {
      return surface;
    }
    StringBuilder rest = new StringBuilder();
    int open = -1;
    for (int i = 0; i < surface.length(); i++) {
      char c = surface.charAt(i);
      if (open < 0 && OPENING.indexOf(c) >= 0 && i > 0) {
        open = i;
      } else if (open >= 0 && CLOSING.indexOf(c) >= 0) {
        nicknames.addAll(Pieces.words(surface.substring(open + 1, i)));
        open = -1;
        rest.append(' ');
      } else if (open < 0) {
        rest.append(c);
      }
    }
    return rest.toString();
  }

  private boolean isQuoting() {
    for (int i = 1; i < surface.length(); i++) {
      if (OPENING.indexOf(surface.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    for (String piece : Pieces.of(inGivenOrder(text))) {
      if (piece.length() == 2
          && Character.isUpperCase(piece.charAt(0))
          && Character.isUpperCase(piece.charAt(1))
          && !isRoman(piece)
          && !Letters.isCapitals(text)) {
        pieces.add(piece.substring(0, 1)); // JK Rowling
        pieces.add(piece.substring(1));
      } else {
        pieces.addAll(Glued.apart(piece));
      }
    }
    return pieces;
  }

  /** "Lopez, Maria" as "Maria Lopez"; a generation behind the comma stays. */
  private static String inGivenOrder(String text) {
    int comma = text.indexOf(',');
    if (comma < 0) {
      return text;
    }
    String behind = text.substring(comma + 1).trim();
    return isGeneration(behind) || behind.isEmpty() || behind.indexOf(' ') > 0
        ? text
        : behind + " " + text.substring(0, comma);
  }

  private static String takeGeneration(List<String> pieces) {
    int last = pieces.size() - 1;
    if (last < 1 || !isGeneration(pieces.get(last))) {
      return "";
    }
    String generation = Letters.fold(pieces.remove(last));
    return switch (generation) {
      case "junior" -> "jr";
      case "senior" -> "sr";
      default -> generation;
    };
  }

  private static boolean isGeneration(String piece) {
    String folded = Letters.fold(piece);
    return Words.GENERATIONS.contains(folded.replace(".", "")) || isRoman(piece);
  }

  private static boolean isRoman(String piece) {
    for (int i = 0; i < piece.length(); i++) {
      if ("IVX".indexOf(piece.charAt(i)) < 0) {
        return false;
      }
    }
    return !piece.isEmpty();
  }

  private static void dropTitles(List<String> pieces) {
    while (pieces.size() > 1 && isDropped(Letters.fold(pieces.get(0)))) {
      pieces.remove(0);
    }
  }

  private static boolean isDropped(String word) {
    return Words.TITLES.contains(word) || word.equals("the");
  }

  private List<String> significant(List<String> pieces) {
    List<String> tokens = new ArrayList<>();
    String servant = "";
    for (int i = 0; i < pieces.size(); i++) {
      String folded = Letters.fold(pieces.get(i));
      boolean last = i == pieces.size() - 1;
      if (Words.SERVANTS.contains(folded) && !last) {
        servant = folded + SERVES;
      } else if (last || !isParticle(pieces, i)) {
        tokens.add(servant + folded);
        servant = "";
      }
    }
    return tokens;
  }

  /** A particle, unless it is the given name of Ben Hall or Al Hall. */
  private boolean isParticle(List<String> pieces, int at) {
    String piece = pieces.get(at);
    String folded = Letters.fold(piece);
    if (!Words.PARTICLES.contains(folded)) {
      return false;
    }
    boolean capital = Character.isUpperCase(piece.charAt(0));
    if (piece.length() == 1) {
      return !capital;
    }
    boolean nameToo = Words.GIVEN_PARTICLES.contains(folded);
    return at > 0 || !capital || !nameToo || surface.startsWith(piece + "-");
  }
}
