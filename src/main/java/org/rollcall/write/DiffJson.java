package org.rollcall.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.rollcall.diff.Change;
import org.rollcall.model.WrittenRow;

/**
 * Differences of tables for programs: objects with {@code change}, {@code type}, {@code name}, and
 * {@code old} and {@code new} with the cells; of a changed row, with those that differ.
 */
public final class DiffJson {
  private static final Set<String> COUNTS = Set.of("mentions", "articles");

  private DiffJson() {}

  /**
   * Writes the changes in their order.
   *
   * @param list whether to write one list; else an object a line
   * @throws IOException if {@code out} fails
   */
  public static void write(List<Change> changes, boolean list, OutputStream out)
      throws IOException {
    try (JsonGenerator json = Json.generator(out)) {
      String between = list ? "[\n" : "";
      for (Change change : changes) {
        json.writeRaw(between);
        object(change, json);
        between = list ? ",\n" : "\n";
      }
      String end = list ? (changes.isEmpty() ? "[]\n" : "\n]\n") : changes.isEmpty() ? "" : "\n";
      json.writeRaw(end);
    }
  }

  private static void object(Change change, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("change", change.kind().label());
    json.writeStringField("type", change.row().type());
    json.writeStringField("name", change.row().name());
    if (change.before().isPresent()) {
      cells("old", change.before().get(), change, json);
    }
    if (change.after().isPresent()) {
      cells("new", change.after().get(), change, json);
    }
    json.writeEndObject();
  }

  private static void cells(String key, WrittenRow row, Change change, JsonGenerator json)
      throws IOException {
    boolean part = change.kind() == Change.Kind.CHANGED;
    Collection<String> columns = part ? change.columns() : row.cells().keySet();
    json.writeObjectFieldStart(key);
    for (String column : columns) {
      if (!row.cell(column).isEmpty()) {
        json.writeFieldName(column);
        value(row, column, json);
      }
    }
    json.writeEndObject();
  }

  private static void value(WrittenRow row, String column, JsonGenerator json) throws IOException {
    if (WrittenRow.isList(column)) {
      json.writeStartArray();
      for (String part : row.parts(column)) {
        json.writeString(part);
      }
      json.writeEndArray();
    } else if (COUNTS.contains(column)) {
      json.writeNumber(row.count(column));
    } else {
      json.writeString(row.cell(column));
    }
  }
}
