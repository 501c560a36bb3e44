package org.rollcall.numbers;

import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into tokens in one pass. Addresses (web, mail), {@code @handles}, {@code #tags} and
 * numerals too long to be numbers become barriers. For one text, by one thread.
 */
final class Lexer {
  /** More digits than this is an identifier, not a number. */
  static final int MOST_DIGITS = 40;

  private final char[] text;
  private final int length;
  private final Vocabulary vocabulary;
  private final DigitGroups groups;
  private final Columns tokens;
  private int at;

  /** {@link Roles#GLUED} if nothing parts the next token from the one before. */
  private int glued;

  /** The characters between two spaces: where they start, and their first token. */
  private int chunk;

  private int chunkToken;
  private int chunkGlued;
  private boolean isNoAddress;

  private Lexer(String text, Vocabulary vocabulary) {
    this.length = text.length();
    // A NUL behind the text ends every run of characters.
    this.text = new char[length + 1];
    text.getChars(0, length, this.text, 0);
    this.vocabulary = vocabulary;
    this.groups = new DigitGroups(this.text);
    this.tokens = new Columns(length);
  }

  /** The tokens of {@code text}, in order; words and signs as {@code vocabulary} knows them. */
  static Columns read(String text, Vocabulary vocabulary) {
    return new Lexer(text, vocabulary).tokens();
  }

  private Columns tokens() {
    space();
    startChunk();
    while (at < length) {
      token();
      if (Chars.isSpace(text[at])) {
        space();
        startChunk();
      }
    }
    return tokens;
  }

  /** Skips white space; an empty line becomes a barrier. */
  private void space() {
    int from = at;
    int end = at;
    int lines = 0;
    while (end < length && Chars.isSpace(text[end])) {
      if (text[end++] == '\n') {
        lines++;
      }
    }
    at = end;
    glued = end > from ? 0 : glued;
    if (lines > 1) {
      tokens.add(from, end, Roles.BARRIER, "");
    }
  }

  private void startChunk() {
    chunk = at;
    chunkToken = tokens.size;
    chunkGlued = glued;
    isNoAddress = false;
  }

  private void token() {
    char c = text[at];
    if (Chars.isLetter(c)) {
      word();
    } else if (Chars.isDigit(c) || (c == '.' && groups.isDigitAt(at + 1) && !isBehindToken())) {
      digits();
    } else if (c >= 128
        && (Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK)) {
      at++;
    } else if (isNoAddress || !isAddressSign(c) || !address()) {
      char plain = Signs.plain(c);
      add(at + 1, vocabulary.signRoles(plain), vocabulary.sign(plain));
    }
  }

  /** Whether a word or digits stand right before. */
  private boolean isBehindToken() {
    return glued != 0 && (tokens.roles[tokens.size - 1] & (Roles.WORD | Roles.DIGITS)) != 0;
  }

  private static boolean isAddressSign(char c) {
    return c == '.' || c == ':' || c == '@' || c == '_' || c == '#';
  }

  /** Where the characters up to the next space are an address, makes a barrier of them all. */
  private boolean address() {
    int end = at + 1;
    if (Chars.isSpace(text[end])) {
      return false;
    }
    while (!Chars.isSpace(text[end])) {
      end++;
    }
    isNoAddress = !Addresses.isAddress(text, chunk, end);
    if (isNoAddress) {
      return false;
    }
    tokens.size = chunkToken;
    at = chunk;
    glued = chunkGlued;
    add(end, Roles.BARRIER, "");
    return true;
  }

  /** Letters; an apostrophe inside belongs to the word. */
  private void word() {
    int end = at;
    long code = 0;
    char c = text[end];
    while (Chars.isPlainLetter(c)) {
      code = Vocabulary.code(code, c);
      c = text[++end];
    }
    boolean plain = end - at <= Vocabulary.PLAIN_LETTERS;
    while (Chars.isLetter(c) || ((c == '\'' || c == '’') && Chars.isLetter(text[end + 1]))) {
      plain = false;
      c = text[++end];
    }
    int slot = plain ? vocabulary.find(code) : vocabulary.find(text, at, end);
    if (slot < 0) {
      add(end, Roles.WORD | Roles.UNKNOWN, null);
    } else {
      add(end, Roles.WORD | vocabulary.roles(slot), vocabulary.word(slot));
    }
  }

  private void digits() {
    groups.read(at);
    int end = groups.end();
    if (text[end] == '.' && groups.isDigitAt(end + 1) && groups.isDecimal()) {
      dotted(end);
    } else if (end - at > MOST_DIGITS) {
      add(end, Roles.BARRIER, "");
    } else {
      add(end, Roles.DIGITS, groups.key());
    }
    if (groups.isSpaced()) {
      startChunk();
    }
  }

  /** Digits parted by several dots: a date (31.12.2019), whose dots are signs, or a barrier. */
  private void dotted(int secondDot) {
    int firstDot = groups.run(at);
    int end = groups.run(secondDot + 1);
    boolean more = text[end] == '.' && groups.isDigitAt(end + 1);
    boolean dayFirst = firstDot > at && firstDot - at <= 2 && end - secondDot == 5;
    boolean yearFirst = firstDot - at == 4 && end - secondDot == 3;
    boolean date = (dayFirst || yearFirst) && secondDot - firstDot <= 3 && !more;
    if (!date) {
      while (text[end] == '.' || Chars.isDigit(text[end])) {
        end++;
      }
      add(end, Roles.BARRIER, "");
      return;
    }
    add(firstDot, Roles.DIGITS, null);
    add(firstDot + 1, Roles.BEHIND_DAY, ".");
    add(secondDot, Roles.DIGITS, null);
    add(secondDot + 1, Roles.BEHIND_DAY, ".");
    add(end, Roles.DIGITS, null);
  }

  private void add(int end, int roles, @Nullable String key) {
    tokens.add(at, end, roles | glued, key);
    at = end;
    glued = Roles.GLUED;
  }
}
