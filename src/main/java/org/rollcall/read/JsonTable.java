package org.rollcall.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.rollcall.model.WrittenRow;
import org.rollcall.model.WrittenTable;

/**
 * A table of entities as JSON or JSON Lines: a list of objects, or one object after the other.
 *
 * @param file for messages
 */
record JsonTable(String file) {
  /** What every row of a whole JSON table has; where all are there, absent keys are empty cells. */
  private static final Set<String> NEVER_EMPTY =
      Set.of("mentions", "articles", "variants", "first", "id");

  private static final Set<String> OFTEN_EMPTY =
      Set.of("possible", "kind", "value", "low", "high", "bound", "unit", "counted");

  private static final JsonFactory JSON = new JsonFactory();

  /**
   * Reads the rows. The columns are the keys that any of them has.
   *
   * @throws BadFileException if it is no such table
   */
  WrittenTable parse(String text) throws IOException {
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
