package org.rollcall.text;

/** What a character is to this stage. Each is asked of Java once, then looked up. */
final class CharFlags {
  static final int LETTER = 1;
  static final int DIGIT = 2;

  /** Parts tokens: white space, and the marks of no width that stand for it. */
  static final int SPACE = 4;

  /** Goes on what the letter before it began. */
  static final int MARK = 8;

  /** White space to OpenNLP: all but the marks of no width. */
  static final int BLANK = 16;

  /** Of what words and numbers are made. */
  static final int WORD = LETTER | DIGIT;

  private static final int KNOWN = 64;

  /** By character; filled by whoever asks first, and all would fill in the same. */
  private static final byte[] TABLE = new byte[Character.MAX_VALUE + 1];

  private CharFlags() {}

  /** The flags of a character; of half a surrogate pair none. */
  static int of(char c) {
    int flags = TABLE[c];
    return flags != 0 ? flags : learn(c);
  }

  /** Whether a character is white space to OpenNLP. */
  static boolean isBlank(char c) {
    return (of(c) & BLANK) != 0;
  }

  /** The flags of the code point at {@code i}. */
  static int at(char[] text, int i, int end) {
    char c = text[i];
    return Character.isSurrogate(c) ? look(Character.codePointAt(text, i, end)) : of(c);
  }

  private static int learn(char c) {
    int flags = look(c) | KNOWN;
    TABLE[c] = (byte) flags;
    return flags;
  }

  private static int look(int c) {
    if (Character.isLetter(c)) {
      return LETTER;
    }
    int type = Character.getType(c);
    if (type == Character.DECIMAL_DIGIT_NUMBER) {
      return DIGIT;
    } else if (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK) {
      return MARK;
    } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return SPACE | BLANK;
    }
    return c == 0xFEFF || c == 0x200B ? SPACE : 0;
  }
}
