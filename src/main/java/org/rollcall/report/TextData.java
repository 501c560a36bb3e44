package org.rollcall.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rollcall.model.WhiteSpace;
import org.rollcall.table.EntityRow;
import org.rollcall.table.Variant;

/** Writes the texts of articles with their mentions. */
final class TextData {
  private final List<MarkedArticle> articles;
  private final List<EntityRow> rows;
  private final List<String> rules = List.copyOf(new Words("rules.tsv").meanings().keySet());
  private final Map<Integer, Map<String, Integer>> variants = new HashMap<>();

  TextData(List<MarkedArticle> articles, List<EntityRow> rows) {
    this.articles = articles;
    this.rows = rows;
  }

  /**
   * Writes the texts of some articles with their marks: a list.
   *
   * @param from the first of them
   * @param to behind the last
   */
  void write(int from, int to, OutputStream out) throws IOException {
    try (JsonGenerator json = ScriptJson.generator(out)) {
      json.writeStartArray();
      for (MarkedArticle marked : articles.subList(from, to)) {
        json.writeStartArray();
        json.writeString(marked.article().text());
        writeMarks(marked.marks(), json);
        json.writeEndArray();
      }
      json.writeEndArray();
    }
  }

  /** Marks, then the sentences they are in; each begins where the one before it begins, plus. */
  private void writeMarks(List<Mark> marks, JsonGenerator json) throws IOException {
    List<Integer> sentences = new ArrayList<>();
    Map<Integer, Integer> numbers = new HashMap<>();
    json.writeStartArray();
    int before = 0;
    for (Mark mark : marks) {
      int sentence = numbers.computeIfAbsent(mark.sentenceStart(), s -> numbers.size());
      if (sentences.size() == 2 * sentence) {
        sentences.add(mark.sentenceStart());
        sentences.add(mark.sentenceEnd());
      }
      json.writeNumber(mark.start() - before);
      json.writeNumber(mark.end() - mark.start());
      json.writeNumber(mark.entity());
      json.writeNumber(rules.indexOf(mark.rule()));
      json.writeNumber(variant(mark));
      json.writeNumber(sentence);
      before = mark.start();
    }
    json.writeEndArray();
    json.writeArray(sentences.stream().mapToInt(i -> i).toArray(), 0, sentences.size());
  }

  /** The number of the variant that a mention was joined to; -1 if it was joined to none. */
  private int variant(Mark mark) {
    if (mark.to().isEmpty()) {
      return -1;
    }
    return variants
        .computeIfAbsent(mark.entity(), row -> numbered(rows.get(row).variants()))
        .getOrDefault(WhiteSpace.collapse(mark.to()), -1);
  }

  private static Map<String, Integer> numbered(List<Variant> variants) {
    Map<String, Integer> numbers = new HashMap<>();
    for (Variant variant : variants) {
      numbers.put(variant.text(), numbers.size());
    }
    return numbers;
  }
}
