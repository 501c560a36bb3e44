package org.rollcall.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.rollcall.write.Destination;
import org.rollcall.write.Format;
import org.rollcall.write.Paint;
import org.rollcall.write.StandardOutput;
import org.rollcall.write.Style;
import org.rollcall.write.WholeFile;
import picocli.CommandLine.ParameterException;

/** The options that say where a result goes, and how it looks. */
final class OutputOptions extends Options {
  private static final String STANDARD_OUTPUT = "-";

  private final Argument<Format> format =
      option(
          "-f --format=FORMAT",
          ValueType.words(Format.class),
          "table, csv, tsv, json, jsonl, md, html (a report to look at) or xlsx (default: by the"
              + " ending of -o, else table on a"
              + " terminal and csv in a pipe); github: annotations for GitHub Actions and a step"
              + " summary.");
  private final Argument<String> file =
      option("-o --output=FILE", ValueType.TEXT, "Write to FILE, whole or not at all.");
  private final Argument<Boolean> excel =
      flag(
          "--excel",
          "CSV and TSV for spreadsheets: with a byte-order mark and CRLF line ends, and an"
              + " apostrophe before text that would run as a formula.");
  private final Argument<Character> delimiter =
      option(
          "--delimiter=SIGN",
          ValueType.of(Character.class, new Delimiters()),
          "What stands between the cells of CSV: a single sign, or comma, semicolon, tab, pipe,"
              + " colon or space (default: comma).");

  OutputOptions(Options others) {
    super(others);
  }

  /**
   * The settings that the options make.
   *
   * @throws ParameterException if they make none
   */
  Output settings(Session session) {
    String name = file.or(STANDARD_OUTPUT);
    if (name.equals(STANDARD_OUTPUT)) {
      boolean terminal = session.terminal().output();
      // Who asks for a kind of CSV wants CSV, on a terminal, too.
      boolean table = terminal && !excel.value() && delimiter.value() == null;
      Format chosen = format.or(table ? Format.TABLE : Format.CSV);
      if (terminal && chosen == Format.XLSX) {
        throw refused("a workbook is nothing for a terminal; choose a file with -o");
      }
      int width = terminal ? session.terminal().width() : 0;
      return new Output(
          "standard output",
          new StandardOutput(session.out()),
          chosen,
          style(chosen, width, session.messages().paint(terminal)));
    }
    Destination destination = new WholeFile(path("--output", file.value()));
    Format chosen = format.value() != null ? format.value() : formatOfFile();
    return new Output(name, destination, chosen, style(chosen, 0, Paint.PLAIN));
  }

  private Style style(Format chosen, int width, Paint paint) {
    if (delimiter.value() != null && chosen != Format.CSV) {
      throw refused("--delimiter is for csv, and the format is " + chosen.label());
    }
    if (excel.value() && chosen != Format.CSV && chosen != Format.TSV) {
      throw refused("--excel is for csv and tsv, and the format is " + chosen.label());
    }
    return new Style(width, delimiter.or(','), excel.value(), paint);
  }

  /** CSV where there is no ending, such as for a device; but an unknown ending is a mistake. */
  private Format formatOfFile() {
    String text = file.value();
    Path name = path("--output", file.value()).getFileName();
    Optional<Format> known = Format.ofFile(name == null ? "" : name.toString());
    if (known.isEmpty() && text.lastIndexOf('.') > text.lastIndexOf('/') + 1) {
      throw refused("no format has the ending of '" + text + "'; choose one with --format");
    }
    return known.orElse(Format.CSV);
  }
}
