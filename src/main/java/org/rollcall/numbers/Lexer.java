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
  private final DigitGroups groups;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private boolean glued;
  private boolean signed;

  private Lexer(String text, Vocabulary vocabulary) {
    this.text = text.toCharArray();
    this.vocabulary = vocabulary;
    this.groups = new DigitGroups(this.text);
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
      if (signed && Addresses.isAddress(text, at, chunk)) {
        add(chunk, Sort.BARRIER, "", 0);
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
      tokens.add(new Token(from, at, Sort.BARRIER, "", 0, false));
    }
  }

  /** Behind the characters up to the next space; sets whether a sign of addresses is in them. */
  private int chunkEnd() {
    int end = at;
    signed = false;
    boolean sign = false;
    while (end < text.length && !isSpace(text[end])) {
      char c = text[end++];
      signed |= sign;
      sign = c == '.' || c == ':' || c == '@' || c == '_' || c == '#';
    }
    return end;
  }

  private void token() {
    char c = text[at];
    if (isDigit(c) || c == '.' && groups.isDigitAt(at + 1) && !(glued && lastIsWordOrDigits())) {
      digits();
    } else if (isLetter(c)) {
      word();
    } else if (c >= 128
        && (Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK)) {
      at++;
    } else {
      String key = Signs.key(c);
      add(at + 1, Sort.SIGN, key, vocabulary == null ? 0 : vocabulary.signRoles(key.charAt(0)));
    }
  }

  private boolean lastIsWordOrDigits() {
    Token last = tokens.get(tokens.size() - 1);
    return last.is(Sort.WORD) || last.is(Sort.DIGITS);
  }

  /** Letters; an apostrophe inside belongs to the word. */
  private void word() {
    int end = at;
    int hash = 0;
    while (end < text.length) {
      char c = text[end];
      if (!isLetter(c) && !((c == '\'' || c == '’') && letterAt(end + 1))) {
        break;
      }
      hash = Vocabulary.hash(hash, c);
      end++;
    }
    if (vocabulary == null) {
      add(end, Sort.WORD, written(end).toLowerCase(Locale.ROOT).intern(), 0);
      return;
    }
    int slot = vocabulary.find(hash, text, at, end);
    add(
        end,
        Sort.WORD,
        slot < 0 ? null : vocabulary.word(slot),
        slot < 0 ? 0 : vocabulary.roles(slot));
  }

  private void digits() {
    groups.read(at);
    int end = groups.end();
    if (end < text.length && text[end] == '.' && groups.isDigitAt(end + 1) && isDecimal()) {
      dotted(end);
    } else if (end - at > MOST_DIGITS) {
      add(end, Sort.BARRIER, "", 0);
    } else {
      add(end, Sort.DIGITS, groups.key(), Roles.DIGITS);
    }
  }

  private boolean isDecimal() {
    return groups.key().indexOf('.') >= 0;
  }

  /** Digits parted by several dots: a date (31.12.2019), whose dots are signs, or a barrier. */
  private void dotted(int secondDot) {
    int firstDot = groups.run(at);
    int end = groups.run(secondDot + 1);
    boolean more = end < text.length && text[end] == '.' && groups.isDigitAt(end + 1);
    boolean dayFirst = firstDot - at <= 2 && end - secondDot == 5;
    boolean yearFirst = firstDot - at == 4 && end - secondDot == 3;
    boolean date = (dayFirst || yearFirst) && secondDot - firstDot <= 3 && !more;
    if (!date) {
      while (end < text.length && (text[end] == '.' || isDigit(text[end]))) {
        end++;
      }
      add(end, Sort.BARRIER, "", 0);
      return;
    }
    plain(firstDot);
    add(firstDot + 1, Sort.SIGN, ".", Roles.BEHIND_DAY);
    plain(secondDot);
    add(secondDot + 1, Sort.SIGN, ".", Roles.BEHIND_DAY);
    plain(end);
  }

  private void plain(int end) {
    add(end, Sort.DIGITS, written(end), Roles.DIGITS);
  }

  private String written(int end) {
    return new String(text, at, end - at);
  }

  private void add(int end, Sort sort, String key, int roles) {
    tokens.add(new Token(at, end, sort, key, roles, glued));
    at = end;
    glued = true;
  }

  private boolean letterAt(int i) {
    return i < text.length && isLetter(text[i]);
  }

  /** As {@link Character#isLetter(char)}, with a shorter way for ASCII. */
  private static boolean isLetter(char c) {
    int folded = c | 0x20;
    return c < 128 ? folded >= 'a' && folded <= 'z' : Character.isLetter(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSpace(char c) {
    if (c > ' ' && c < '\u00A0') {
      return false;
    }
    return c <= ' ' || c == '\u00A0' || c == '\u200B' || c == '\u202F' || Character.isWhitespace(c);
  }
}
