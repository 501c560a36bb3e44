package org.rollcall.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.types.StructType;
import org.rollcall.write.Format;
import org.rollcall.write.Sheet;
import org.rollcall.write.Style;

/** Writes rows by the writers of the command line, so that the bytes of each row are the same. */
final class Output {
  /** What the tables are written as. */
  enum Kind {
    CSV,
    JSONL,
    PARQUET
  }

  /** Makes a sheet of some rows, on any machine. */
  interface Sheets extends Serializable {
    /** The sheet of some rows. */
    Sheet<?> of(List<Row> rows);
  }

  private static final int ROWS_AT_ONCE = 500;
  private static final Set<String> COUNTS =
      Set.of("mentions", "articles", "line", "column", "start", "end");

  private Output() {}

  /**
   * Writes a table as a folder of parts; each part of CSV has the heading.
   *
   * @param rows in the order in which they are to be written
   * @param sheets makes sheets of them
   * @param folder what is left there of a run that broke off is overwritten
   */
  static void write(Dataset<Row> rows, Sheets sheets, Kind kind, String folder) {
    Format format = kind == Kind.CSV ? Format.CSV : Format.JSONL;
    Dataset<String> lines =
        rows.mapPartitions(
            (MapPartitionsFunction<Row, String>)
                part -> new Lines(part, sheets, format, kind == Kind.PARQUET ? 1 : ROWS_AT_ONCE),
            Encoders.STRING());
    if (kind == Kind.PARQUET) {
      lines
          .sparkSession()
          .read()
          .schema(columns(sheets))
          .json(lines)
          .write()
          .mode(SaveMode.Overwrite)
          .parquet(folder);
    } else {
      lines.write().mode(SaveMode.Overwrite).text(folder);
    }
  }

  /** The columns of the other formats, with their types. */
  private static StructType columns(Sheets sheets) {
    List<String> names = sheets.of(List.of()).layout().names();
    return StructType.fromDDL(
        names.stream().map(name -> name + " " + type(name)).collect(Collectors.joining(", ")));
  }

  private static String type(String column) {
    return switch (column) {
      case "variants" -> "array<struct<text string, mentions int>>";
      case "possible" -> "array<string>";
      default -> COUNTS.contains(column) ? "int" : "string";
    };
  }

  /** The rows of a part as text, some hundred rows at a time. */
  private static final class Lines implements Iterator<String> {
    private final Iterator<Row> rows;
    private final Sheets sheets;
    private final Format format;
    private final int atOnce;
    private boolean headed;

    Lines(Iterator<Row> rows, Sheets sheets, Format format, int atOnce) {
      this.rows = rows;
      this.sheets = sheets;
      this.format = format;
      this.atOnce = atOnce;
      headed = format != Format.CSV;
    }

    @Override
    public boolean hasNext() {
      return rows.hasNext();
    }

    @Override
    public String next() {
      if (!rows.hasNext()) {
        throw new NoSuchElementException();
      }
      List<Row> some = new ArrayList<>(atOnce);
      while (rows.hasNext() && some.size() < atOnce) {
        some.add(rows.next());
      }
      String lines = text(sheets.of(some));
      if (format == Format.CSV) {
        lines = headed ? lines.substring(lines.indexOf('\n') + 1) : lines;
        headed = true;
      }
      return lines.substring(0, lines.length() - 1); // Spark ends the line
    }

    private String text(Sheet<?> sheet) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try {
        format.write(sheet, out, Style.PLAIN);
      } catch (IOException e) {
        throw new IllegalStateException("memory can always be written", e);
      }
      return out.toString(StandardCharsets.UTF_8);
    }
  }
}
