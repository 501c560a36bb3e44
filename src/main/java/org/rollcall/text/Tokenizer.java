package org.rollcall.text;

import java.util.ArrayList;
import java.util.List;
import org.rollcall.model.Span;

/**
 * Cuts text into runs of letters, runs of digits and single marks, as OpenNLP's {@code
 * SimpleTokenizer} does, with three differences: combining marks stay with their letter; "won't" is
 * one token; and a web address, mail address, @handle or #tag is one token, so that no name is
 * found inside it.
 *
 * <p>Linear in the text, whatever the text.
 */
final class Tokenizer {
  private static final String CLOSING = ".,;:!?)]}'\"’”»…";

  private enum CharClass {
    LETTER,
    DIGIT,
    SPACE,
    OTHER
  }

  private Tokenizer() {}

  /** The tokens of {@code text} between {@code start} and {@code end}. */
  static List<Span> tokens(String text, int start, int end) {
    List<Span> tokens = new ArrayList<>();
    int at = start;
    boolean open = true; // nothing but an opening mark stands between the last space and here
    int addressFreeUntil = start; // no address starts before here: each run is looked at once
    while (at < end) {
      int c = text.codePointAt(at);
      CharClass charClass = classOf(c);
      if (charClass == CharClass.SPACE) {
        at += Character.charCount(c);
        open = true;
        continue;
      }
      if (open && at >= addressFreeUntil) {
        int runEnd = runEnd(text, at, end);
        int address = addressEnd(text, at, runEnd);
        if (address > at) {
          tokens.add(new Span(at, address));
          at = address;
          open = false;
          continue;
        }
        if (charClass != CharClass.OTHER) {
          addressFreeUntil = runEnd;
        }
      }
      int next = tokenEnd(text, at, end, c, charClass);
      tokens.add(new Span(at, next));
      at = next;
      open = charClass == CharClass.OTHER && at >= addressFreeUntil;
    }
    return tokens;
  }

  private static int tokenEnd(String text, int at, int end, int first, CharClass charClass) {
    int i = at + Character.charCount(first);
    while (i < end) {
      int c = text.codePointAt(i);
      boolean more =
          charClass == CharClass.OTHER
              ? c == first
              : classOf(c) == charClass || charClass == CharClass.LETTER && isMark(c);
      if (!more) {
        break;
      }
      i += Character.charCount(c);
    }
    return charClass == CharClass.LETTER ? contractionEnd(text, i, end) : i;
  }

  /**
   * Behind the {@code 't} of a negation that the word ending at {@code i} begins, else {@code i}.
   */
  private static int contractionEnd(String text, int i, int end) {
    boolean contraction =
        i + 1 < end
            && Character.toLowerCase(text.charAt(i - 1)) == 'n'
            && (text.charAt(i) == '\'' || text.charAt(i) == '’')
            && Character.toLowerCase(text.charAt(i + 1)) == 't'
            && (i + 2 == end || classOf(text.codePointAt(i + 2)) != CharClass.LETTER);
    return contraction ? i + 2 : i;
  }

  private static int runEnd(String text, int at, int end) {
    int i = at;
    while (i < end && !isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The end of an address that starts at {@code at}, or {@code at} if there is none. */
  private static int addressEnd(String text, int at, int runEnd) {
    int end = runEnd;
    while (end > at && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    char first = text.charAt(at);
    if (first == '@' || first == '#') {
      return end - at > 1 && Character.isLetter(text.charAt(at + 1)) ? nameEnd(text, at, end) : at;
    }
    if (!Character.isLetterOrDigit(first)) {
      return at;
    }
    boolean address =
        text.startsWith("http://", at)
            || text.startsWith("https://", at)
            || text.startsWith("www.", at)
            || hasMailSign(text, at, end)
            || hasPathAfterDot(text, at, end);
    return address ? end : at;
  }

  /** A handle or tag ends with its letters, digits and underscores. */
  private static int nameEnd(String text, int at, int end) {
    int i = at + 1;
    while (i < end && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '_')) {
      i++;
    }
    return i;
  }

  private static boolean hasMailSign(String text, int at, int end) {
    int sign = at;
    while (sign < end && text.charAt(sign) != '@') {
      sign++;
    }
    for (int i = sign + 1; sign > at && i < end; i++) {
      if (text.charAt(i) == '.') {
        return true;
      }
    }
    return false;
  }

  /** Such as {@code pic.example.com/X7}: a lower-case word, a dot, a lower-case word, a slash. */
  private static boolean hasPathAfterDot(String text, int at, int end) {
    int i = at;
    int dots = 0;
    while (i < end) {
      char c = text.charAt(i);
      if (c == '/') {
        return dots > 0;
      } else if (c == '.') {
        dots++;
      } else if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-')) {
        return false;
      }
      i++;
    }
    return false;
  }

  private static CharClass classOf(int c) {
    if (Character.isLetter(c)) {
      return CharClass.LETTER;
    } else if (Character.isDigit(c)) {
      return CharClass.DIGIT;
    } else if (isSpace(c)) {
      return CharClass.SPACE;
    }
    return CharClass.OTHER;
  }

  static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF || c == 0x200B;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
