package org.rollcall.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.rollcall.model.NearMiss;
import org.rollcall.table.Explanation;
import org.rollcall.table.Place;

/** Explanations for programs: a list with an object an entity. */
public final class ExplanationJson {
  private ExplanationJson() {}

  /**
   * Writes explanations in their order.
   *
   * @throws IOException if {@code out} fails
   */
  public static void write(List<Explanation> explanations, OutputStream out) throws IOException {
    try (JsonGenerator json = Json.generator(out)) {
      json.writeRaw(explanations.isEmpty() ? "[]\n" : "[\n");
      for (int i = 0; i < explanations.size(); i++) {
        entity(explanations.get(i), json);
        json.writeRaw(i + 1 < explanations.size() ? ",\n" : "\n]\n");
      }
    }
  }

  private static void entity(Explanation explanation, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", explanation.row().type().label());
    json.writeStringField("name", explanation.row().name());
    json.writeStringField("id", explanation.row().id());
    json.writeArrayFieldStart("mentions");
    for (Explanation.Reason mention : explanation.mentions()) {
      mention(mention, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("possible");
    for (String name : explanation.row().possible()) {
      json.writeString(name);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("apart");
    for (NearMiss miss : explanation.apart()) {
      json.writeStartObject();
      json.writeStringField("name", miss.name());
      json.writeStringField("other", miss.other());
      json.writeStringField("rule", miss.rule());
      json.writeStringField("veto", miss.veto());
      if (!miss.evidence().isEmpty()) {
        json.writeStringField("evidence", miss.evidence());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void mention(Explanation.Reason mention, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", mention.article());
    json.writeNumberField("line", mention.place().line());
    json.writeNumberField("column", mention.place().column());
    json.writeNumberField("start", mention.place().start());
    json.writeNumberField("end", mention.place().end());
    json.writeStringField("text", mention.text());
    json.writeStringField("rule", mention.rule());
    json.writeNumberField("strength", mention.strength());
    if (!mention.to().isEmpty()) {
      json.writeStringField("to", mention.to());
    }
    if (mention.toPlace().isPresent()) {
      Place place = mention.toPlace().get();
      json.writeNumberField("to_line", place.line());
      json.writeNumberField("to_column", place.column());
    }
    json.writeStringField("sentence", mention.place().sentence());
    json.writeEndObject();
  }
}
