package org.rollcall.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.rollcall.model.WrittenRow;
import org.rollcall.model.WrittenTable;

/**
 * Reads a table of entities that this program wrote: CSV with any of its separators, TSV, JSON or
 * JSON Lines. The first character tells JSON from the others, so any file name will do.
 */
public final class TableFile {
  /** What every row of a whole JSON table has; where all are there, absent keys are empty cells. */
  private static final Set<String> NEVER_EMPTY =
      Set.of("mentions", "articles", "variants", "first", "id");

  private static final Set<String> OFTEN_EMPTY =
      Set.of("possible", "kind", "value", "low", "high", "bound", "unit", "counted");

  private static final Set<String> ONLY_OF_MENTIONS = Set.of("text", "sentence", "start", "end");

  private static final JsonFactory JSON = new JsonFactory();

  private final String file;

  private TableFile(String file) {
    this.file = file;
  }

  /**
   * Reads a file.
   *
   * @throws BadFileException if it is no table of entities; its message names file and line
   * @throws IOException if it can't be read
   */
  public static WrittenTable read(Path file) throws IOException {
    return parse(file.toString(), AliasFile.textOf(file));
  }

  /**
   * Reads what came from elsewhere than a file.
   *
   * @param name for messages
   * @throws BadFileException if it is no table of entities
   */
  public static WrittenTable read(String name, byte[] content) throws IOException {
    String text =
        Decoded.of(content)
            .map(Decoded::text)
            .orElseThrow(() -> new BadFileException(name, 1, "binary, no table"));
    return parse(name, text);
  }

  private static WrittenTable parse(String name, String text) throws IOException {
    TableFile file = new TableFile(name);
    String lower = name.toLowerCase(Locale.ROOT);
    String begin = text.stripLeading();
    boolean noLines = begin.isEmpty() && (lower.endsWith(".jsonl") || lower.endsWith(".ndjson"));
    WrittenTable table =
        noLines || begin.startsWith("[") || begin.startsWith("{")
            ? file.json(text)
            : file.delimited(text);
    if (table.columns().containsAll(ONLY_OF_MENTIONS)) {
      throw file.bad(1, "a table of mentions; compare tables made without --mentions");
    }
    return table;
  }

  private WrittenTable delimited(String text) throws BadFileException {
    List<CsvRecord> records;
    try {
      records =
          CsvReader.builder()
              .fieldSeparator(AliasFile.separator(text))
              .skipEmptyLines(true)
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .ofCsvRecord(text)
              .stream()
              .toList();
    } catch (CsvParseException e) {
      throw bad(1, "no table: not valid CSV");
    }
    List<String> heading =
        records.isEmpty()
            ? List.of()
            : records.get(0).getFields().stream().map(TableFile::column).toList();
    if (!heading.contains(WrittenTable.TYPE) || !heading.contains(WrittenTable.NAME)) {
      throw bad(1, "no table: neither a heading with type and name nor JSON");
    }
    List<WrittenRow> rows = new ArrayList<>();
    for (CsvRecord each : records.subList(1, records.size())) {
      if (each.getFieldCount() != heading.size()) {
        String cells = each.getFieldCount() + " cells under " + heading.size() + " headings";
        throw bad(each.getStartingLineNumber(), cells);
      }
      Map<String, String> cells = new LinkedHashMap<>();
      for (int i = 0; i < heading.size(); i++) {
        cells.put(heading.get(i), each.getField(i));
      }
      rows.add(new WrittenRow(cells));
    }
    return new WrittenTable(new HashSet<>(heading), rows);
  }

  /**
   * In lower case, as all that are known are; of long text that may take long, and tells nothing.
   */
  private static String column(String heading) {
    return heading.length() <= Reading.MAX_NAME ? heading.toLowerCase(Locale.ROOT) : heading;
  }

  /** A list of objects, or one object after the other. */
  private WrittenTable json(String text) throws IOException {
    Set<String> columns = new HashSet<>(Set.of(WrittenTable.TYPE, WrittenTable.NAME));
    List<WrittenRow> rows = new ArrayList<>();
    try (JsonParser json = JSON.createParser(text)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          int line = json.currentTokenLocation().getLineNr();
          WrittenRow row = new WrittenRow(cells(json));
          if (row.type().isEmpty() || row.name().isEmpty()) {
            throw bad(line, "no table: an object without \"type\" and \"name\"");
          }
          columns.addAll(row.cells().keySet());
          rows.add(row);
        } else if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
          throw bad(json.currentTokenLocation().getLineNr(), "no table: not a list of objects");
        }
      }
    } catch (JsonProcessingException e) {
      throw bad(e.getLocation() == null ? 1 : e.getLocation().getLineNr(), "not valid JSON");
    }
    if (rows.isEmpty() || columns.containsAll(NEVER_EMPTY)) {
      columns.addAll(NEVER_EMPTY);
      columns.addAll(OFTEN_EMPTY);
    }
    return new WrittenTable(columns, rows);
  }

  private static Map<String, String> cells(JsonParser json) throws IOException {
    Map<String, String> cells = new LinkedHashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String column = json.currentName();
      cells.put(column, json.nextToken() == JsonToken.START_ARRAY ? list(json) : scalar(json));
    }
    return cells;
  }

  private static String scalar(JsonParser json) throws IOException {
    if (json.currentToken() == JsonToken.START_OBJECT) {
      json.skipChildren();
      return "";
    }
    return json.currentToken() == JsonToken.VALUE_NULL ? "" : json.getText();
  }

  /** Names, or variants as objects with a {@code text}. */
  private static String list(JsonParser json) throws IOException {
    StringJoiner parts = new StringJoiner(WrittenRow.SEPARATOR);
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (json.currentToken() == JsonToken.START_OBJECT) {
        parts.add(cells(json).getOrDefault("text", ""));
      } else {
        json.skipChildren();
        parts.add(json.getText());
      }
    }
    return parts.toString();
  }

  private BadFileException bad(long line, String reason) {
    return new BadFileException(file, line, reason);
  }
}
