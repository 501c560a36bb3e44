package org.rollcall.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rollcall.model.Article;
import org.rollcall.model.EntityType;
import org.rollcall.model.Mention;
import org.rollcall.model.Problem;
import org.rollcall.model.Span;

/**
 * The record {@code {"doc","text","mentions":[{"start","end","type"}]}} with offsets in Unicode
 * code points; other keys are passed over.
 */
final class TaggedRecord {
  private record Tag(int start, int end, EntityType type) {}

  private static final Comparator<Mention> BY_START_LONGEST_FIRST =
      Comparator.comparingInt((Mention m) -> m.span().start())
          .thenComparing(m -> m.span().end(), Comparator.reverseOrder());

  private final Troubles troubles;

  TaggedRecord(Troubles troubles) {
    this.troubles = troubles;
  }

  TaggedArticle read(JsonParser json) throws IOException, BadRecordException {
    String doc = null;
    String text = null;
    List<Tag> tags = null;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      json.nextToken();
      switch (key) {
        case "doc" -> doc = JsonLines.idOf(json, key);
        case "text" -> text = JsonLines.textOf(json, key);
        case "mentions" -> tags = tags(json);
        default -> json.skipChildren();
      }
    }
    Article article = new Article(JsonLines.required(doc, "doc"), JsonLines.required(text, "text"));
    List<Mention> mentions = new ArrayList<>();
    for (Tag tag : JsonLines.required(tags, "mentions")) {
      mentions.add(mention(tag, article.text()));
    }
    return new TaggedArticle(article, apart(doc, mentions));
  }

  private static List<Tag> tags(JsonParser json) throws IOException, BadRecordException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      throw new BadRecordException("\"mentions\" is not a list");
    }
    List<Tag> tags = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (json.currentToken() != JsonToken.START_OBJECT) {
        throw new BadRecordException("a mention is not an object");
      }
      tags.add(tag(json));
    }
    return tags;
  }

  private static Tag tag(JsonParser json) throws IOException, BadRecordException {
    Integer start = null;
    Integer end = null;
    EntityType type = null;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      json.nextToken();
      switch (key) {
        case "start" -> start = offset(json, key);
        case "end" -> end = offset(json, key);
        case "type" -> type = type(JsonLines.textOf(json, key));
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

  private static EntityType type(String label) throws BadRecordException {
    for (EntityType type : EntityType.values()) {
      if (type != EntityType.NUMBER && type.label().equals(label)) {
        return type;
      }
    }
    throw new BadRecordException("type \"" + label + "\" is none of person, place, organisation");
  }

  private static Mention mention(Tag tag, String text) throws BadRecordException {
    if (tag.start() < 0 || tag.end() <= tag.start()) {
      throw new BadRecordException("no mention from " + tag.start() + " to " + tag.end());
    }
    try {
      int start = text.offsetByCodePoints(0, tag.start());
      int end = text.offsetByCodePoints(start, tag.end() - tag.start());
      Span span = new Span(start, end);
      return new Mention(span, tag.type(), span.of(text));
    } catch (IndexOutOfBoundsException e) {
      throw new BadRecordException(
          "mention from " + tag.start() + " to " + tag.end() + " is not inside the text");
    }
  }

  /** Of two mentions that overlap, the one that starts first stays, else the longer. */
  private List<Mention> apart(String doc, List<Mention> mentions) {
    mentions.sort(BY_START_LONGEST_FIRST);
    List<Mention> apart = new ArrayList<>(mentions.size());
    int end = 0;
    for (Mention mention : mentions) {
      if (mention.span().start() >= end) {
        apart.add(mention);
        end = mention.span().end();
      } else {
        troubles.warning(
            new Problem(doc, "\"" + mention.text() + "\" overlaps another mention, left out"));
      }
    }
    return apart;
  }
}
