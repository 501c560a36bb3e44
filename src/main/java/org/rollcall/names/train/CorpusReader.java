package org.rollcall.names.train;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rollcall.model.Span;

/**
 * Reads annotated text. {@code .jsonl}: a record {@code {"doc","text","mentions":[{"start","end",
 * "type"}]}} a line, offsets in code points. Anything else: OpenNLP's name-sample format, a
 * sentence a line, tokens parted by spaces, names between {@code <START:label>} and {@code <END>},
 * an empty line between documents.
 */
public final class CorpusReader {
  private static final JsonFactory JSON = new JsonFactory();

  private CorpusReader() {}

  /**
   * All texts of a file, in its order.
   *
   * @throws IOException if the file can't be read or a line is not in the format; the message names
   *     file and line
   */
  public static List<AnnotatedText> read(Path file) throws IOException {
    boolean json = file.toString().endsWith(".jsonl");
    List<AnnotatedText> texts = new ArrayList<>();
    NameSampleText open = new NameSampleText();
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        try {
          if (json) {
            if (!line.isBlank()) {
              texts.add(record(line));
            }
          } else if (!line.isBlank()) {
            open.add(line);
          } else if (!open.isEmpty()) {
            texts.add(open.finish(file.getFileName() + "#" + texts.size()));
          }
        } catch (JsonProcessingException e) {
          throw new IOException(file + ":" + number + ": not valid JSON", e);
        } catch (IOException | IllegalArgumentException e) {
          throw new IOException(file + ":" + number + ": " + e.getMessage(), e);
        }
      }
    }
    if (!open.isEmpty()) {
      texts.add(open.finish(file.getFileName() + "#" + texts.size()));
    }
    return texts;
  }

  private static AnnotatedText record(String line) throws IOException {
    String doc = null;
    String text = null;
    List<int[]> offsets = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    try (JsonParser in = JSON.createParser(line)) {
      if (in.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("no JSON object");
      }
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String field = in.currentName();
        in.nextToken();
        switch (field) {
          case "doc" -> doc = in.getValueAsString();
          case "text" -> text = in.getValueAsString();
          case "mentions" -> readMentions(in, offsets, labels);
          default -> in.skipChildren();
        }
      }
    }
    if (doc == null || text == null) {
      throw new IOException("\"doc\" or \"text\" is missing");
    }
    return new AnnotatedText(doc, text, names(text, offsets, labels));
  }

  private static void readMentions(JsonParser in, List<int[]> offsets, List<String> labels)
      throws IOException {
    while (in.nextToken() == JsonToken.START_OBJECT) {
      int[] offset = {-1, -1};
      String label = null;
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String field = in.currentName();
        in.nextToken();
        switch (field) {
          case "start" -> offset[0] = in.getIntValue();
          case "end" -> offset[1] = in.getIntValue();
          case "type" -> label = in.getValueAsString();
          default -> in.skipChildren();
        }
      }
      if (label != null && !label.equals("null")) {
        offsets.add(offset);
        labels.add(label);
      }
    }
  }

  private static List<AnnotatedText.Name> names(
      String text, List<int[]> offsets, List<String> labels) {
    List<AnnotatedText.Name> names = new ArrayList<>();
    int length = text.codePointCount(0, text.length());
    for (int i = 0; i < offsets.size(); i++) {
      int[] offset = offsets.get(i);
      if (offset[0] < 0 || offset[1] <= offset[0] || offset[1] > length) {
        throw new IllegalArgumentException(
            "mention from " + offset[0] + " to " + offset[1] + " is not in the text");
      }
      int start = text.offsetByCodePoints(0, offset[0]);
      int end = text.offsetByCodePoints(0, offset[1]);
      names.add(new AnnotatedText.Name(new Span(start, end), Labels.of(labels.get(i))));
    }
    names.sort(Comparator.comparing(AnnotatedText.Name::span));
    return withoutOverlaps(names);
  }

  private static List<AnnotatedText.Name> withoutOverlaps(List<AnnotatedText.Name> names) {
    List<AnnotatedText.Name> kept = new ArrayList<>();
    for (AnnotatedText.Name name : names) {
      if (kept.isEmpty() || !kept.get(kept.size() - 1).span().overlaps(name.span())) {
        kept.add(name);
      }
    }
    return kept;
  }
}
