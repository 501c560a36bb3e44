package org.rollcall.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/** The formats of results. All but the workbook are UTF-8 with LF line ends. */
public enum Format {
  /** Columns for people to read. */
  TABLE(".txt"),
  /** RFC 4180. */
  CSV(".csv"),
  /** Tab-separated, quoted like CSV where a cell needs it. */
  TSV(".tsv"),
  /** A list of objects. */
  JSON(".json"),
  /** An object a line. */
  JSONL(".jsonl"),
  /** A table of GitHub Flavored Markdown. */
  MD(".md"),
  /** A page to look at: not rows alone, but all that a report is made of. */
  HTML(".html"),
  /** A workbook for spreadsheets. */
  XLSX(".xlsx"),
  /** Annotations as workflow commands of GitHub; no file's name asks for them. */
  GITHUB(".github");

  private final String ending;

  Format(String ending) {
    this.ending = ending;
  }

  /** The word on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format that a file's name asks for, if its ending is one that is known. */
  public static Optional<Format> ofFile(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    for (Format format : values()) {
      if (lower.endsWith(format.ending)) {
        return Optional.of(format);
      }
    }
    return lower.endsWith(".ndjson") ? Optional.of(JSONL) : Optional.empty();
  }

  /**
   * Writes a sheet.
   *
   * @param sheet what to write
   * @param out where; it is left open
   * @param style what the user chose within the format
   * @throws IOException if {@code out} fails
   * @throws IllegalArgumentException if the format is {@link #HTML}, which shows more than rows
   */
  public void write(Sheet<?> sheet, OutputStream out, Style style) throws IOException {
    switch (this) {
      case TABLE -> new TextTable(style).write(sheet, out);
      case CSV -> new Delimited(style.delimiter(), style.excel()).write(sheet, out);
      case TSV -> new Delimited('\t', style.excel()).write(sheet, out);
      case JSON -> new Json(true).write(sheet, out);
      case JSONL -> new Json(false).write(sheet, out);
      case MD -> new MarkdownTable().write(sheet, out);
      case HTML -> throw new IllegalArgumentException("a report is made of more than rows");
      case XLSX -> new Workbooks().write(sheet, out);
      case GITHUB -> WorkflowCommands.write(sheet, out);
    }
  }
}
