package org.rollcall.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.rollcall.model.CodePoints;
import org.rollcall.model.Span;

/**
 * A mention as another recogniser writes it, {@code {"start","end","type"}}.
 *
 * @param start its first character, in Unicode code points
 * @param end behind its last character, in Unicode code points
 * @param label what it is said to be
 */
record Tag(int start, int end, String label) {
  /**
   * Reads it.
   *
   * @param json stands on the opening brace
   */
  static Tag read(JsonParser json) throws IOException, BadRecordException {
    Integer start = null;
    Integer end = null;
    String type = null;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      json.nextToken();
      switch (key) {
        case "start" -> start = offset(json, key);
        case "end" -> end = offset(json, key);
        case "type" -> type = JsonLines.textOf(json, key);
        default -> json.skipChildren();
      }
    }
    return new Tag(
        JsonLines.required(start, "start"),
        JsonLines.required(end, "end"),
        JsonLines.required(type, "type"));
  }

  private static int offset(JsonParser json, String key) throws IOException, BadRecordException {
    if (json.currentToken() != JsonToken.VALUE_NUMBER_INT) {
      throw new BadRecordException("\"" + key + "\" is not a whole number");
    }
    return json.getIntValue();
  }

  /** Where it is in the text of these, in UTF-16. */
  Span span(CodePoints text) throws BadRecordException {
    if (start < 0 || end <= start) {
      throw new BadRecordException("no mention from " + start + " to " + end);
    }
    return text.span(start, end).orElseThrow(this::notInside);
  }

  private BadRecordException notInside() {
    return new BadRecordException(
        "mention from " + start + " to " + end + " is not inside the text");
  }

  /** Where it says that it is, for messages. */
  String place() {
    return "mention " + start + " to " + end;
  }
}
