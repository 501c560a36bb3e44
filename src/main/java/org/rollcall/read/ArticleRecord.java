package org.rollcall.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.rollcall.model.Article;

/** The record {@code {"id","text"[,"date"]}}; other keys are passed over. */
final class ArticleRecord {
  private ArticleRecord() {}

  static Article read(JsonParser json) throws IOException, BadRecordException {
    String id = null;
    String text = null;
    Optional<LocalDate> date = Optional.empty();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      json.nextToken();
      switch (key) {
        case "id" -> id = JsonLines.idOf(json, key);
        case "text" -> text = JsonLines.textOf(json, key);
        case "date" -> date = dateOf(json);
        default -> json.skipChildren();
      }
    }
    return new Article(JsonLines.required(id, "id"), JsonLines.required(text, "text"), date);
  }

  /** The day of {@code 2026-11-22}, of a time stamp such as {@code 2026-11-22T06:00:00Z}, too. */
  private static Optional<LocalDate> dateOf(JsonParser json)
      throws IOException, BadRecordException {
    if (json.currentToken() == JsonToken.VALUE_NULL) {
      return Optional.empty();
    }
    String date = JsonLines.textOf(json, "date");
    int time = date.indexOf('T');
    try {
      return Optional.of(LocalDate.parse(time < 0 ? date : date.substring(0, time)));
    } catch (DateTimeException e) {
      throw new BadRecordException("\"date\" is not a day such as 2026-11-22");
    }
  }
}
