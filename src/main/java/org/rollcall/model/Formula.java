package org.rollcall.model;

/**
 * Keeps spreadsheets from running text as a formula, as the <a
 * href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP page on CSV injection</a>
 * advises.
 */
public final class Formula {
  private static final String BEGINNINGS = "=+-@\t\r\n";

  private Formula() {}

  /** The text behind an apostrophe if it would be taken for a formula, else as it is. */
  public static String guarded(String text) {
    // A lone sign, such as the - of standard input, is text to every spreadsheet.
    boolean runs = text.length() > 1 && BEGINNINGS.indexOf(text.charAt(0)) >= 0;
    return runs ? "'" + text : text;
  }

  /** The text without an apostrophe that guards it. */
  public static String unguarded(String text) {
    boolean guarded =
        text.length() > 1 && text.charAt(0) == '\'' && BEGINNINGS.indexOf(text.charAt(1)) >= 0;
    return guarded ? text.substring(1) : text;
  }
}
