package org.rollcall.write;

import java.util.Locale;

/**
 * Makes text safe for a terminal: characters that move the cursor, change colours or turn the
 * direction of writing are shown as escapes instead of taking effect.
 */
public final class Visible {
  private Visible() {}

  /** The text with such characters as {@code \n}, {@code \t}, <code>\u001b</code>. */
  public static String of(String text) {
    if (!hasHidden(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                  if (isHidden(c)) {
                    out.append(String.format(Locale.ROOT, "\\u%04x", c));
                  } else {
                    out.appendCodePoint(c);
                  }
                }
              }
            });
    return out.toString();
  }

  private static boolean hasHidden(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (isHidden(c)) {
        return true;
      }
      i += Character.charCount(c);
    }
    return false;
  }

  private static boolean isHidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      case Character.FORMAT -> !joinsLetters(c);
      default -> false;
    };
  }

  /** The joiners, which Persian, Indian scripts and emoji are written with. */
  private static boolean joinsLetters(int c) {
    return c == 0x200C || c == 0x200D;
  }
}
