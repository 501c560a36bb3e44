package org.rollcall.write;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import org.rollcall.table.Variant;

/** JSON, as one list with a row a line, or as JSON Lines. */
final class Json {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .build();

  private final boolean list;

  Json(boolean list) {
    this.list = list;
  }

  <R> void write(Sheet<R> sheet, OutputStream out) throws IOException {
    try (JsonGenerator json = generator(out)) {
      String between = list ? "[\n" : "";
      for (R row : sheet.rows()) {
        json.writeRaw(between);
        object(sheet, row, json);
        between = list ? ",\n" : "\n";
      }
      if (list) {
        json.writeRaw(sheet.rows().isEmpty() ? "[]\n" : "\n]\n");
      } else if (!sheet.rows().isEmpty()) {
        json.writeRaw('\n');
      }
    }
  }

  /** A generator that leaves {@code out} open and puts no space of its own between values. */
  static JsonGenerator generator(OutputStream out) throws IOException {
    JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8);
    json.setCharacterEscapes(new LineEndEscapes());
    json.setPrettyPrinter(new MinimalPrettyPrinter(""));
    return json;
  }

  private static <R> void object(Sheet<R> sheet, R row, JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (Column<R> column : sheet.columns()) {
      Cell cell = column.cell().apply(row);
      if (!cell.isEmpty()) {
        json.writeFieldName(column.name());
        value(cell, json);
      }
    }
    json.writeEndObject();
  }

  private static void value(Cell cell, JsonGenerator json) throws IOException {
    if (cell instanceof Cell.Count count) {
      json.writeNumber(count.number());
    } else if (cell instanceof Cell.Names names) {
      json.writeStartArray();
      for (String name : names.names()) {
        json.writeString(name);
      }
      json.writeEndArray();
    } else if (cell instanceof Cell.Variants variants) {
      json.writeStartArray();
      for (Variant variant : variants.variants()) {
        json.writeStartObject();
        json.writeStringField("text", variant.text());
        json.writeNumberField("mentions", variant.mentions());
        json.writeEndObject();
      }
      json.writeEndArray();
    } else {
      json.writeString(cell.flat());
    }
  }
}
