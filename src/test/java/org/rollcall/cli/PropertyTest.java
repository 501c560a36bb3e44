package org.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rollcall.cli.MadeUpRecords.Entry;
import org.rollcall.model.Aliases;
import org.rollcall.model.EntityType;
import org.rollcall.model.WrittenRow;
import org.rollcall.read.AliasFile;
import org.rollcall.read.TableFile;
import org.rollcall.write.Format;
import org.rollcall.write.Sheet;
import org.rollcall.write.Style;

/** What holds for whatever articles and tables, tried on those that {@link MadeUpRecords} makes. */
class PropertyTest {
  private static final int SEEDS = 12;

  @TempDir private Path folder;

  static IntStream seeds() {
    return IntStream.range(0, SEEDS);
  }

  private static String run(int exit, String input, String... line) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    byte[] in = input.getBytes(StandardCharsets.UTF_8);
    int code = new Application(new ByteArrayInputStream(in), out, err, Terminal.NONE).run(line);
    assertEquals(exit, code, err.toString(StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String merged(List<Entry> records, String... options) {
    List<String> line = new ArrayList<>(List.of("merge"));
    line.addAll(List.of(options));
    line.add("-");
    return run(0, MadeUpRecords.tagged(records), line.toArray(String[]::new));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void neitherOrderNorThreadsChangeAByte(int seed) {
    List<Entry> records = new MadeUpRecords(seed, " ").make();
    List<Entry> shuffled = new ArrayList<>(records);
    Collections.shuffle(shuffled, new Random(seed));
    for (String scope : List.of("article", "corpus")) {
      String expected = merged(records, "--scope", scope, "-j", "1", "-f", "jsonl");
      assertTrue(expected.lines().count() > 10, expected);
      assertEquals(expected, merged(shuffled, "--scope", scope, "-j", "1", "-f", "jsonl"));
      assertEquals(expected, merged(shuffled, "--scope", scope, "-j", "3", "-f", "jsonl"));
    }
    String[] numbers = {"--types", "number", "--input", "jsonl", "-f", "csv", "-"};
    assertEquals(
        run(0, MadeUpRecords.plain(records), numbers),
        run(0, MadeUpRecords.plain(shuffled), numbers));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whiteSpaceThatIsDoubledChangesNoRow(int seed) {
    String expected = entities(seed, " ");
    assertEquals(expected, entities(seed, "  "));
    assertEquals(expected, entities(seed, " \t "));
    assertEquals(expected, entities(seed, "\u00A0"));
  }

  private static String entities(int seed, String space) {
    List<Entry> records = new MadeUpRecords(seed, space).make();
    return merged(records, "-j", "1", "--columns", "file,type,name,rule")
        + run(0, MadeUpRecords.plain(records), "--types", "number", "--input", "jsonl", "-");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void offsetsSliceToTheText(int seed) throws IOException {
    List<Entry> records = new MadeUpRecords(seed, " ").make();
    Map<String, String> texts = new HashMap<>();
    records.forEach(record -> texts.put(record.id(), record.text()));
    String names = merged(records, "-f", "jsonl");
    String numbers =
        run(
            0,
            MadeUpRecords.plain(records),
            "--types",
            "number",
            "--mentions",
            "--input",
            "jsonl",
            "-f",
            "jsonl",
            "-");
    int rows = 0;
    for (String line : (names + numbers).lines().toList()) {
      Map<String, String> row = object(line);
      String text = texts.get(row.get("file"));
      int start = text.offsetByCodePoints(0, Integer.parseInt(row.get("start")));
      int end = text.offsetByCodePoints(0, Integer.parseInt(row.get("end")));
      assertEquals(row.get("text"), text.substring(start, end), line);
      rows++;
    }
    assertTrue(rows > 30, rows + " rows");
  }

  private static Map<String, String> object(String line) throws IOException {
    Map<String, String> row = new HashMap<>();
    try (JsonParser json = new JsonFactory().createParser(line)) {
      json.nextToken();
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String key = json.currentName();
        json.nextToken();
        row.put(key, json.getText());
      }
    }
    return row;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void tablesAreReadAsTheyWereWritten(int seed) throws IOException {
    List<String> columns = List.of("type", "name", "counted", "first", "id");
    List<List<String>> rows = new ArrayList<>();
    for (List<String> cells : new MadeUpRecords(seed, " ").cells(columns.size(), 40)) {
      List<String> row = new ArrayList<>(cells);
      row.set(0, "t" + row.get(0)); // no row is without type and name
      row.set(1, row.get(1) + "n");
      rows.add(row);
    }
    List<Map<String, String>> expected = new ArrayList<>();
    for (List<String> cells : rows) {
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < cells.size(); i++) {
        row.put(columns.get(i), cells.get(i));
      }
      expected.add(row);
    }
    for (Format format : List.of(Format.CSV, Format.TSV, Format.JSON, Format.JSONL)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      format.write(Sheet.ofTexts(columns, rows), out, Style.PLAIN);
      List<Map<String, String>> read = new ArrayList<>();
      for (WrittenRow row : TableFile.read("t." + format.label(), out.toByteArray()).rows()) {
        Map<String, String> cells = new HashMap<>();
        columns.forEach(column -> cells.put(column, row.cell(column)));
        read.add(cells);
      }
      assertEquals(expected, read, format.label());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aliasesAreReadAsTheyWereWritten(int seed) throws IOException {
    List<Aliases.Same> same = new ArrayList<>();
    List<Aliases.Apart> apart = new ArrayList<>();
    StringBuilder lines = new StringBuilder();
    int number = 0;
    for (List<String> cells : new MadeUpRecords(seed, " ").cells(2, 40)) {
      // Distinct, as rows that contradict one another are refused, and nothing to strip.
      String one = "N" + number++ + line(cells.get(0)) + "o";
      String other = "N" + number++ + line(cells.get(1)) + "o";
      if (number % 3 == 0) {
        apart.add(new Aliases.Apart(one, other));
        lines.append("apart,").append(quoted(one)).append(',').append(quoted(other)).append('\n');
      } else {
        same.add(new Aliases.Same(one, other, Optional.of(EntityType.PERSON)));
        lines.append("same,").append(quoted(one)).append(',').append(quoted(other));
        lines.append(",person\n");
      }
    }
    Path file = Files.writeString(folder.resolve("aliases.csv"), lines);
    assertEquals(new Aliases(same, apart), AliasFile.read(file));
  }

  /** A name stands in one line, or a quotation mark was forgotten. */
  private static String line(String cell) {
    return cell.replaceAll("[\\r\\n]", "");
  }

  private static String quoted(String cell) {
    return '"' + cell.replace("\"", "\"\"") + '"';
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void tableDoesNotDifferFromItself(int seed) throws IOException {
    String records = MadeUpRecords.plain(new MadeUpRecords(seed, " ").make());
    String[] formats = {"csv", "tsv", "json", "jsonl"};
    for (String format : formats) {
      Path table = folder.resolve("t." + format);
      String[] line = {"--types", "number", "--input", "jsonl", "-f", format, "-"};
      Files.writeString(table, run(0, records, line));
      for (String other : formats) {
        Path before = folder.resolve("t." + other);
        if (Files.exists(before)) {
          run(0, "", "diff", "-q", before.toString(), table.toString());
        }
      }
    }
  }
}
