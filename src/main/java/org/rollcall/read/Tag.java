package org.rollcall.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonParser.NumberType;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.rollcall.model.CodePoints;
import org.rollcall.model.Span;

/**
 * A mention as another recogniser writes it, {@code {"start","end","type"}}; whatever of it is
 * missing or of another kind is null.
 *
 * @param number which of its record's it is, from 1
 * @param start its first character, in Unicode code points
 * @param end behind its last character, in Unicode code points
 * @param label what it is said to be
 */
record Tag(int number, @Nullable Integer start, @Nullable Integer end, @Nullable String label) {
  /**
   * Reads it, up to its end even if it is none.
   *
   * @param json stands on what should be the opening brace
   */
  static Tag read(JsonParser json, int number) throws IOException {
    Integer start = null;
    Integer end = null;
    String label = null;
    if (json.currentToken() != JsonToken.START_OBJECT) {
      json.skipChildren();
      return new Tag(number, null, null, null);
    }
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      JsonToken value = json.nextToken();
      switch (key) {
        case "start" -> start = offset(json);
        case "end" -> end = offset(json);
        case "type" -> label = value == JsonToken.VALUE_STRING ? json.getText() : null;
        default -> {
          // Recognisers tell more, such as how sure they are.
        }
      }
      json.skipChildren();
    }
    return new Tag(number, start, end, label);
  }

  private static @Nullable Integer offset(JsonParser json) throws IOException {
    boolean whole = json.currentToken() == JsonToken.VALUE_NUMBER_INT;
    return whole && json.getNumberType() == NumberType.INT ? json.getIntValue() : null;
  }

  /** Which it is, for messages. */
  String place() {
    return "mention " + number;
  }

  /** What it is said to be. */
  String type() throws BadRecordException {
    return JsonLines.required(label, "text as \"type\"");
  }

  /** Where it is in the text of these, in UTF-16. */
  Span span(CodePoints text) throws BadRecordException {
    int from = JsonLines.required(start, "whole number as \"start\"");
    int to = JsonLines.required(end, "whole number as \"end\"");
    return text.span(from, to)
        .orElseThrow(() -> new BadRecordException(from + " to " + to + " is no part of the text"));
  }
}
