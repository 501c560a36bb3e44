package org.rollcall.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rollcall.numbers.Token.Sort;

/**
 * Cuts a text into tokens in one pass. Addresses (web, mail), {@code @handles}, {@code #tags} and
 * numerals too long to be numbers become barriers. For one text, by one thread.
 */
final class Lexer {
  /** More digits than this is an identifier, not a number. */
  static final int MOST_DIGITS = 40;

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private boolean glued;

  private Lexer(String text) {
    this.text = text;
  }

  /** The tokens of {@code text}, in order. */
  static List<Token> read(String text) {
    return new Lexer(text).tokens();
  }

  private List<Token> tokens() {
    while (at < text.length()) {
      space();
      int chunk = chunkEnd();
      if (isAddress(chunk)) {
        add(chunk, Sort.BARRIER, "", null);
      }
      while (at < chunk) {
        token();
      }
    }
    return tokens;
  }

  /** Skips white space; an empty line becomes a barrier. */
  private void space() {
    int lines = 0;
    int from = at;
    while (at < text.length() && isSpace(text.charAt(at))) {
      if (text.charAt(at++) == '\n') {
        lines++;
      }
    }
    if (at > from) {
      glued = false;
    }
    if (lines > 1) {
      tokens.add(new Token(from, at, Sort.BARRIER, "", null, false));
    }
  }

  private int chunkEnd() {
    int end = at;
    while (end < text.length() && !isSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean isAddress(int chunk) {
    if (at == chunk) {
      return false;
    }
    char first = text.charAt(at);
    if ((first == '@' || first == '#') && chunk > at + 1) {
      return true;
    }
    for (int i = at + 1; i < chunk - 1; i++) {
      char c = text.charAt(i);
      if (c == ':' && text.startsWith("://", i)) {
        return true;
      }
      if (c == '@' && Character.isLetterOrDigit(text.charAt(i - 1))) {
        return Character.isLetter(text.charAt(i + 1));
      }
      if (c == '.' && Character.isLetter(text.charAt(i + 1)) && isPath(i + 1, chunk)) {
        return Character.isLetter(text.charAt(i - 1)) || text.startsWith("www", at);
      }
      if (c == '.' && i - at == 3 && text.startsWith("www", at)) {
        return true;
      }
      if (c == '_' && Character.isLetterOrDigit(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether letters up to a slash follow: the end of a host name. */
  private boolean isPath(int from, int chunk) {
    int i = from;
    while (i < chunk && Character.isLetter(text.charAt(i)) && i - from < 20) {
      i++;
    }
    return i < chunk && text.charAt(i) == '/' && i - from > 1;
  }

  private void token() {
    char c = text.charAt(at);
    if (isDigit(c) || c == '.' && digitAt(at + 1) && !(glued && lastIsWordOrDigits())) {
      digits();
    } else if (Character.isLetter(c)) {
      word();
    } else if (Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      at++;
    } else {
      add(at + 1, Sort.SIGN, sign(c), null);
    }
  }

  private boolean lastIsWordOrDigits() {
    Token last = tokens.get(tokens.size() - 1);
    return last.is(Sort.WORD) || last.is(Sort.DIGITS);
  }

  /** Letters; an apostrophe inside belongs to the word. */
  private void word() {
    int end = at + 1;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (!Character.isLetter(c) && !((c == '\'' || c == '’') && letterAt(end + 1))) {
        break;
      }
      end++;
    }
    add(end, Sort.WORD, text.substring(at, end).toLowerCase(Locale.ROOT), null);
  }

  private void digits() {
    int end = integer(at);
    if (end < text.length() && text.charAt(end) == '.' && digitAt(end + 1)) {
      end = run(end + 1);
      if (end < text.length() && text.charAt(end) == '.' && digitAt(end + 1)) {
        dotted(end);
        return;
      }
    }
    String written = text.substring(at, end);
    if (written.length() > MOST_DIGITS) {
      add(end, Sort.BARRIER, "", null);
    } else {
      add(end, Sort.DIGITS, written, new BigDecimal(written.replace(",", "")));
    }
  }

  /** Digits parted by several dots: a date (31.12.2019), whose dots are signs, or a barrier. */
  private void dotted(int secondDot) {
    int firstDot = text.indexOf('.', at);
    int end = run(secondDot + 1);
    boolean more = end < text.length() && text.charAt(end) == '.' && digitAt(end + 1);
    boolean date = firstDot - at <= 2 && secondDot - firstDot <= 3 && end - secondDot == 5 && !more;
    if (!date) {
      while (end < text.length() && (text.charAt(end) == '.' || isDigit(text.charAt(end)))) {
        end++;
      }
      add(end, Sort.BARRIER, "", null);
      return;
    }
    plain(firstDot);
    add(firstDot + 1, Sort.SIGN, ".", null);
    plain(secondDot);
    add(secondDot + 1, Sort.SIGN, ".", null);
    plain(end);
  }

  private void plain(int end) {
    String written = text.substring(at, end);
    add(end, Sort.DIGITS, written, new BigDecimal(written));
  }

  /** Behind the digits from {@code from}, with groups of three (or, in India, of two). */
  private int integer(int from) {
    int end = run(from);
    if (end - from > 3 || end == from) {
      return end;
    }
    int whole = end;
    while (end < text.length() && text.charAt(end) == ',' && digitAt(end + 1)) {
      int group = run(end + 1);
      int size = group - end - 1;
      if (size == 3) {
        whole = group;
      } else if (size != 2) {
        break;
      }
      end = group;
    }
    return whole;
  }

  private int run(int from) {
    int end = from;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private void add(int end, Sort sort, String key, BigDecimal value) {
    tokens.add(new Token(at, end, sort, key, value, glued));
    at = end;
    glued = true;
  }

  /** One sign stands for all of its sort. */
  private static String sign(char c) {
    return switch (c) {
      case '–', '‐', '‑', '−', '‒' -> "-";
      case '~', '～' -> "~";
      case '’', '‘', '`' -> "'";
      case '“', '”', '„', '«', '»' -> "\"";
      case '⁄' -> "/";
      case '％' -> "%";
      default -> c < ASCII.length ? ASCII[c] : String.valueOf(c);
    };
  }

  private static final String[] ASCII = new String[128];

  static {
    for (char c = 0; c < ASCII.length; c++) {
      ASCII[c] = String.valueOf(c);
    }
  }

  private boolean digitAt(int i) {
    return i < text.length() && isDigit(text.charAt(i));
  }

  private boolean letterAt(int i) {
    return i < text.length() && Character.isLetter(text.charAt(i));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSpace(char c) {
    return c <= ' '
        || c == '\u00A0'
        || c == '\u200B'
        || c > '\u1000' && Character.isWhitespace(c)
        || c == '\u202F'
        || c == '\u2009';
  }
}
