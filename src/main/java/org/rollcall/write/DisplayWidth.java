package org.rollcall.write;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.rollcall.model.WordTable;

/**
 * How many columns of a terminal a text takes: none for combining marks and for the vowels and
 * finals of decomposed Hangul, two for the wide and fullwidth characters of Unicode Standard Annex
 * #11, one for all others.
 */
final class DisplayWidth {
  /** The first wide characters are some of Hangul, the next begin with U+231A. */
  private static final int FIRST_WIDE = 0x1100;

  private static final int BEHIND_FIRST_WIDE = 0x1160;
  private static final int NEXT_WIDE = 0x231A;

  private static final String ELLIPSIS = "\u2026";

  private DisplayWidth() {}

  /** Columns of a text without control characters. */
  static int of(String text) {
    int columns = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      columns += of(c);
      i += Character.charCount(c);
    }
    return columns;
  }

  /**
   * The text itself if it fits, else its beginning with an ellipsis.
   *
   * @param width at least 1
   */
  static String cut(String text, int width) {
    if (of(text) <= width) {
      return text;
    }
    int taken = 0;
    int end = 0;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (taken + of(c) > width - 1) {
        break;
      }
      taken += of(c);
      end += Character.charCount(c);
    }
    return text.substring(0, end).stripTrailing() + ELLIPSIS;
  }

  private static int of(int c) {
    if (c < 0x300) {
      return 1;
    }
    if (c >= 0x1160 && c <= 0x11FF) {
      return 0; // they stand within the block of the initial before them
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> mayBeWide(c) && Wide.contains(c) ? 2 : 1;
    };
  }

  private static boolean mayBeWide(int c) {
    return c >= NEXT_WIDE || (c >= FIRST_WIDE && c < BEHIND_FIRST_WIDE);
  }

  /** The wide characters, read when the first is met that may be one. */
  private static final class Wide {
    private static final NavigableMap<Integer, Integer> RANGES = read();

    static boolean contains(int c) {
      Map.Entry<Integer, Integer> range = RANGES.floorEntry(c);
      return range != null && c <= range.getValue();
    }

    private static NavigableMap<Integer, Integer> read() {
      TreeMap<Integer, Integer> wide = new TreeMap<>();
      for (String line : WordTable.lines(DisplayWidth.class, "wide.txt")) {
        String[] range = line.split("\\.\\.", 0);
        wide.put(Integer.parseInt(range[0], 16), Integer.parseInt(range[1], 16));
      }
      return wide;
    }
  }
}
