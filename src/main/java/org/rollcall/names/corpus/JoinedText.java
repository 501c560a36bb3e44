package org.rollcall.names.corpus;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rollcall.names.corpus.StandoffDocument.Mark;
import org.rollcall.names.corpus.StandoffDocument.Sentence;

/** A document's text, made again of the sentences that were found, with its names. */
final class JoinedText {
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final StandoffDocument document;
  private final StringBuilder text = new StringBuilder();
  private final List<int[]> sentences = new ArrayList<>(); // code points, as all offsets here
  private final List<Mark> marks = new ArrayList<>();
  private int length;

  JoinedText(StandoffDocument document, Map<StandoffDocument.Key, String> found) {
    this.document = document;
    boolean complete = true;
    for (Sentence sentence : document.sentences()) {
      String words = found.get(sentence.key());
      if (words != null) {
        // A sentence whose neighbour is missing must not be taken for the end of another.
        add(sentence, complete ? sentence.gap() : Stretches.EMPTY_LINE, words);
      }
      complete = words != null;
    }
    text.append('\n');
  }

  private void add(Sentence sentence, String gap, String words) {
    if (length > 0) {
      text.append(gap);
      length += gap.length();
    }
    text.append(words);
    for (Mark mark : sentence.marks()) {
      marks.add(new Mark(length + mark.start(), length + mark.end(), mark.code()));
    }
    sentences.add(new int[] {length, length + sentence.key().length()});
    length += sentence.key().length();
  }

  /** Writes a line of annotated JSON Lines, see {@link AnnotatedRecord}. */
  void write(OutputStream out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
      json.writeStartObject();
      json.writeStringField("doc", document.id());
      json.writeStringField("source", document.source());
      json.writeStringField("licence", document.licence());
      json.writeStringField("text", text.toString());
      json.writeArrayFieldStart("sentences");
      for (int[] sentence : sentences) {
        json.writeArray(sentence, 0, 2);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("mentions");
      for (Mark mark : marks) {
        json.writeStartObject();
        json.writeNumberField("start", mark.start());
        json.writeNumberField("end", mark.end());
        json.writeStringField("type", mark.code());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }
}
