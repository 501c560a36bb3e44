package org.rollcall.write;

/**
 * What a user may choose within a format; each format takes what is for it.
 *
 * @param width columns of the terminal that {@code table} keeps to; 0 for no limit
 * @param delimiter what stands between the cells of {@code csv}
 * @param excel whether {@code csv} and {@code tsv} are for spreadsheets: with a byte-order mark,
 *     CRLF line ends, and no text that runs as a formula
 * @param paint the colours of {@code table}
 */
public record Style(int width, char delimiter, boolean excel, Paint paint) {
  /** No limit, commas, no colours, and nothing that only a spreadsheet needs. */
  public static final Style PLAIN = new Style(0, ',', false, Paint.PLAIN);
}
