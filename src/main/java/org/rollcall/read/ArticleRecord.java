package org.rollcall.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.rollcall.model.Article;
import org.rollcall.read.markup.ArticleDay;

/** The record {@code {"id","text"[,"date"]}}; other keys are passed over. */
final class ArticleRecord {
  private ArticleRecord() {}

  /**
   * Reads it.
   *
   * @param remarks told of a date that is none; the article is read without
   */
  static Article read(JsonParser json, JsonLines.Remarks remarks)
      throws IOException, BadRecordException {
    String id = null;
    String text = null;
    Optional<LocalDate> date = Optional.empty();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      json.nextToken();
      switch (key) {
        case "id" -> id = JsonLines.idOf(json, key);
        case "text" -> text = JsonLines.textOf(json, key);
        case "date" -> date = dateOf(json, remarks);
        default -> json.skipChildren();
      }
    }
    return new Article(
        JsonLines.required(id, "\"id\""), JsonLines.required(text, "\"text\""), date);
  }

  private static Optional<LocalDate> dateOf(JsonParser json, JsonLines.Remarks remarks)
      throws IOException {
    if (json.currentToken() == JsonToken.VALUE_NULL) {
      return Optional.empty();
    }
    String written = json.currentToken() == JsonToken.VALUE_STRING ? json.getText() : "";
    json.skipChildren();
    Optional<LocalDate> day = ArticleDay.of(written);
    if (day.isEmpty()) {
      remarks.warning("\"date\" is not a day such as 2026-11-22, read without it");
    }
    return day;
  }
}
