package org.rollcall.names.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rollcall.model.CodePoints;
import org.rollcall.model.Span;

/**
 * A record of annotated JSON Lines: {@code {"doc","text","mentions":[{"start","end","type"}]}} and,
 * if known, {@code "source"}, {@code "licence"} and {@code "sentences":[[start,end]]}. Offsets
 * there are code points, here UTF-16.
 *
 * @param doc the document's id
 * @param source where the text comes from, an address or a name; empty if unknown
 * @param licence of the text; empty if unknown
 * @param text the text
 * @param sentences its sentences in order; empty if the record has none
 * @param names the marked names, ordered, none overlapping
 */
record AnnotatedRecord(
    String doc,
    String source,
    String licence,
    String text,
    List<Span> sentences,
    List<AnnotatedText.Name> names) {
  private static final JsonFactory JSON = new JsonFactory();

  private record Mark(int start, int end, String label) {}

  /**
   * Reads one line.
   *
   * @throws IOException if it is no such record; so does {@link IllegalArgumentException}
   */
  static AnnotatedRecord parse(String line, Labels labels) throws IOException {
    String doc = null;
    String source = "";
    String licence = "";
    String text = null;
    List<int[]> sentences = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    try (JsonParser in = JSON.createParser(line)) {
      if (in.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("no JSON object");
      }
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String field = in.currentName();
        in.nextToken();
        switch (field) {
          case "doc" -> doc = in.getValueAsString();
          case "source" -> source = in.getValueAsString("");
          case "licence" -> licence = in.getValueAsString("");
          case "text" -> text = in.getValueAsString();
          case "sentences" -> readSentences(in, sentences);
          case "mentions" -> readMentions(in, marks);
          default -> in.skipChildren();
        }
      }
    }
    if (doc == null || text == null) {
      throw new IOException("\"doc\" or \"text\" is missing");
    }
    CodePoints offsets = new CodePoints(text);
    List<Span> spans = new ArrayList<>();
    for (int[] sentence : sentences) {
      spans.add(span(offsets, sentence[0], sentence[1], "sentence"));
    }
    return new AnnotatedRecord(doc, source, licence, text, spans, names(offsets, marks, labels));
  }

  private static void readSentences(JsonParser in, List<int[]> out) throws IOException {
    while (in.nextToken() == JsonToken.START_ARRAY) {
      int start = in.nextIntValue(-1);
      out.add(new int[] {start, in.nextIntValue(-1)});
      if (in.nextToken() != JsonToken.END_ARRAY) {
        throw new IOException("a sentence is [start,end]");
      }
    }
  }

  private static void readMentions(JsonParser in, List<Mark> out) throws IOException {
    while (in.nextToken() == JsonToken.START_OBJECT) {
      int start = -1;
      int end = -1;
      String label = null;
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String field = in.currentName();
        in.nextToken();
        switch (field) {
          case "start" -> start = in.getIntValue();
          case "end" -> end = in.getIntValue();
          case "type" -> label = in.getValueAsString();
          default -> in.skipChildren();
        }
      }
      if (label != null && !label.equals("null")) {
        out.add(new Mark(start, end, label));
      }
    }
  }

  private static Span span(CodePoints offsets, int start, int end, String what) {
    return offsets
        .span(start, end)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    what + " from " + start + " to " + end + " is not in the text"));
  }

  private static List<AnnotatedText.Name> names(
      CodePoints offsets, List<Mark> marks, Labels labels) {
    List<AnnotatedText.Name> names = new ArrayList<>();
    for (Mark mark : marks) {
      Span span = span(offsets, mark.start, mark.end, "mention");
      labels.of(mark.label).ifPresent(label -> names.add(new AnnotatedText.Name(span, label)));
    }
    names.sort(Comparator.comparing(AnnotatedText.Name::span));
    List<AnnotatedText.Name> kept = new ArrayList<>();
    for (AnnotatedText.Name name : names) {
      if (kept.isEmpty() || !kept.get(kept.size() - 1).span().overlaps(name.span())) {
        kept.add(name);
      }
    }
    return kept;
  }
}
