package org.rollcall.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rollcall.model.Article;
import org.rollcall.model.CodePoints;
import org.rollcall.model.EntityType;
import org.rollcall.model.Mention;
import org.rollcall.model.Span;

/**
 * The record {@code {"doc","text","mentions":[{"start","end","type"}]}} with offsets in Unicode
 * code points; other keys, and mentions of other types, are passed over.
 */
final class TaggedRecord implements JsonLines.Shape<TaggedArticle> {
  private static final Comparator<Mention> BY_START_LONGEST_FIRST =
      Comparator.comparingInt((Mention m) -> m.span().start())
          .thenComparing(m -> m.span().end(), Comparator.reverseOrder());

  private final Set<String> otherLabels = new HashSet<>();

  @Override
  public TaggedArticle read(JsonParser json, JsonLines.Remarks remarks)
      throws IOException, BadRecordException {
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
    Article article =
        new Article(JsonLines.required(doc, "\"doc\""), JsonLines.required(text, "\"text\""));
    return new TaggedArticle(
        article, mentions(article.text(), JsonLines.required(tags, "\"mentions\""), remarks));
  }

  private static List<Tag> tags(JsonParser json) throws IOException, BadRecordException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      throw new BadRecordException("\"mentions\" is not a list");
    }
    List<Tag> tags = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      tags.add(Tag.read(json, tags.size() + 1));
    }
    return tags;
  }

  /** Tags that are no mentions cost themselves alone, and one line in all. */
  private List<Mention> mentions(String text, List<Tag> tags, JsonLines.Remarks remarks) {
    CodePoints offsets = new CodePoints(text);
    List<Mention> mentions = new ArrayList<>();
    String first = "";
    int none = 0;
    for (Tag tag : tags) {
      try {
        mention(tag, text, offsets, remarks).ifPresent(mentions::add);
      } catch (BadRecordException e) {
        first = none == 0 ? tag.place() + ": " + e.getMessage() + ", left out" : first;
        none++;
      }
    }
    if (none > 0) {
      remarks.problem(none == 1 ? first : first + ", and " + (none - 1) + " more");
    }
    return apart(mentions, remarks);
  }

  private Optional<Mention> mention(
      Tag tag, String text, CodePoints offsets, JsonLines.Remarks remarks)
      throws BadRecordException {
    Span span = tag.span(offsets);
    String label = tag.type();
    Optional<EntityType> type = EntityLabels.typeOf(label);
    if (span.of(text).isBlank()) {
      remarks.warning(tag.place() + " is blank, left out");
    } else if (span.length() > Reading.MAX_NAME) {
      remarks.warning(
          tag.place()
              + " is longer than a name can be ("
              + Reading.MAX_NAME
              + " characters), left out");
    } else if (type.isPresent()) {
      return Optional.of(new Mention(span, type.get(), span.of(text)));
    } else if (otherLabels.add(label)) {
      remarks.warning("type \"" + label + "\" is none of person, place, organisation; left out");
    }
    return Optional.empty();
  }

  /** Of two mentions that overlap, the one that starts first stays, else the longer. */
  private static List<Mention> apart(List<Mention> mentions, JsonLines.Remarks remarks) {
    mentions.sort(BY_START_LONGEST_FIRST);
    List<Mention> apart = new ArrayList<>(mentions.size());
    int end = 0;
    for (Mention mention : mentions) {
      if (mention.span().start() >= end) {
        apart.add(mention);
        end = mention.span().end();
      } else {
        remarks.warning("\"" + mention.text() + "\" overlaps another mention, left out");
      }
    }
    return apart;
  }
}
