package org.rollcall.numbers;

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

  private final char[] text;
  private final Vocabulary vocabulary;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private boolean glued;

  private Lexer(String text, Vocabulary vocabulary) {
    this.text = text.toCharArray();
    this.vocabulary = vocabulary;
  }

  /**
   * The tokens of {@code text}, in order.
   *
   * @param vocabulary the words whose keys are told, or null for those of all words
   */
  static List<Token> read(String text, Vocabulary vocabulary) {
    return new Lexer(text, vocabulary).tokens();
  }

  private List<Token> tokens() {
    while (at < text.length) {
      space();
      int chunk = chunkEnd();
      if (Addresses.isAddress(text, at, chunk)) {
        add(chunk, Sort.BARRIER, "", false);
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
    while (at < text.length && isSpace(text[at])) {
      if (text[at++] == '\n') {
        lines++;
      }
    }
    if (at > from) {
      glued = false;
    }
    if (lines > 1) {
      tokens.add(new Token(from, at, Sort.BARRIER, "", false, false));
    }
  }

  private int chunkEnd() {
    int end = at;
    while (end < text.length && !isSpace(text[end])) {
      end++;
    }
    return end;
  }

  private void token() {
    char c = text[at];
    if (isDigit(c) || c == '.' && digitAt(at + 1) && !(glued && lastIsWordOrDigits())) {
      digits();
    } else if (Character.isLetter(c)) {
      word();
    } else if (Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      at++;
    } else {
      String key = sign(c);
      add(at + 1, Sort.SIGN, key, vocabulary != null && Lexicon.TRIGGERS.contains(key));
    }
  }

  private boolean lastIsWordOrDigits() {
    Token last = tokens.get(tokens.size() - 1);
    return last.is(Sort.WORD) || last.is(Sort.DIGITS);
  }

  /** Letters; an apostrophe inside belongs to the word. */
  private void word() {
    int end = at + 1;
    while (end < text.length) {
      char c = text[end];
      if (!Character.isLetter(c) && !((c == '\'' || c == '’') && letterAt(end + 1))) {
        break;
      }
      end++;
    }
    if (vocabulary == null) {
      add(end, Sort.WORD, written(end).toLowerCase(Locale.ROOT), false);
      return;
    }
    int slot = vocabulary.find(text, at, end);
    add(
        end,
        Sort.WORD,
        slot < 0 ? null : vocabulary.word(slot),
        slot >= 0 && vocabulary.isTrigger(slot));
  }

  private void digits() {
    int end = integer(at);
    if (end < text.length && text[end] == '.' && digitAt(end + 1)) {
      end = run(end + 1);
      if (end < text.length && text[end] == '.' && digitAt(end + 1)) {
        dotted(end);
        return;
      }
    }
    String written = written(end);
    if (written.length() > MOST_DIGITS) {
      add(end, Sort.BARRIER, "", false);
    } else {
      add(end, Sort.DIGITS, written, true);
    }
  }

  /** Digits parted by several dots: a date (31.12.2019), whose dots are signs, or a barrier. */
  private void dotted(int secondDot) {
    int firstDot = run(at);
    int end = run(secondDot + 1);
    boolean more = end < text.length && text[end] == '.' && digitAt(end + 1);
    boolean date = firstDot - at <= 2 && secondDot - firstDot <= 3 && end - secondDot == 5 && !more;
    if (!date) {
      while (end < text.length && (text[end] == '.' || isDigit(text[end]))) {
        end++;
      }
      add(end, Sort.BARRIER, "", false);
      return;
    }
    plain(firstDot);
    add(firstDot + 1, Sort.SIGN, ".", false);
    plain(secondDot);
    add(secondDot + 1, Sort.SIGN, ".", false);
    plain(end);
  }

  private void plain(int end) {
    add(end, Sort.DIGITS, written(end), true);
  }

  /** Behind the digits from {@code from}, with groups of three (or, in India, of two). */
  private int integer(int from) {
    int end = run(from);
    if (end - from > 3 || end == from) {
      return end;
    }
    int whole = end;
    while (end < text.length && text[end] == ',' && digitAt(end + 1)) {
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
    while (end < text.length && isDigit(text[end])) {
      end++;
    }
    return end;
  }

  private String written(int end) {
    return new String(text, at, end - at);
  }

  private void add(int end, Sort sort, String key, boolean trigger) {
    tokens.add(new Token(at, end, sort, key, trigger, glued));
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
    return i < text.length && isDigit(text[i]);
  }

  private boolean letterAt(int i) {
    return i < text.length && Character.isLetter(text[i]);
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
