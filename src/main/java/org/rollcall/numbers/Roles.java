package org.rollcall.numbers;

/**
 * What a token is and can do in the grammar, as bits: known when the text is cut, so that no parser
 * is asked where it can't start. A token that is no word, no digits and no barrier is a sign.
 */
final class Roles {
  /** A number word below a hundred. */
  static final int NUMERAL = 1;

  /** Another word that starts a number: a scale, a fraction, "dozens", "minus". */
  static final int AMOUNT = 1 << 1;

  static final int ORDINAL = 1 << 2;
  static final int DIGITS = 1 << 3;

  /** A month or a weekday. */
  static final int CALENDAR = 1 << 4;

  /** A word that leads from the article's day to another: "next", "last", "end". */
  static final int NEAR = 1 << 5;

  /** The start of a decade or a quarter: "sixties", "Q3". */
  static final int ERA = 1 << 6;

  /** The first token of a currency's sign. */
  static final int MONEY = 1 << 7;

  static final int ARTICLE = 1 << 8;
  static final int DASH = 1 << 9;

  /** The first token of a unit of time. */
  static final int PERIOD = 1 << 10;

  /** What follows a word that is {@link #NEAR}; it starts nothing. */
  static final int BEHIND_NEAR = 1 << 11;

  /** What follows the first number of a date: "of", "to", a dash, "th". */
  static final int BEHIND_DAY = 1 << 12;

  /** A function word, which ends a noun phrase. */
  static final int STOP = 1 << 13;

  /** A word or a sign that multiplies. */
  static final int SCALE = 1 << 14;

  /** The first or the last token of what bounds a number. */
  static final int BOUND = 1 << 15;

  /** The first token of a unit of measure. */
  static final int MEASURE = 1 << 16;

  /** The first token of a currency behind its amount. */
  static final int CURRENCY = 1 << 17;

  /** A word that makes a label of the number behind it. */
  static final int LABEL = 1 << 18;

  /** The first word of a holiday. */
  static final int HOLIDAY = 1 << 19;

  /** A plural that is told by a table, or what only looks like one. */
  static final int IRREGULAR = 1 << 24;

  /** Letters. */
  static final int WORD = 1 << 20;

  /** A word that the grammar doesn't know. */
  static final int UNKNOWN = 1 << 21;

  /** An empty line, which no expression crosses, or text that holds no numbers (an address). */
  static final int BARRIER = 1 << 22;

  /** Nothing parts it from the token before. */
  static final int GLUED = 1 << 23;

  /** Units start nothing, but make a number of "a". */
  static final int UNIT = PERIOD | MEASURE | CURRENCY;

  /** All that an expression can start with. */
  static final int START =
      NUMERAL | AMOUNT | ORDINAL | DIGITS | CALENDAR | NEAR | ERA | MONEY | ARTICLE | DASH
          | HOLIDAY;

  private Roles() {}
}
