package org.rollcall.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rollcall.model.EntityType;
import org.rollcall.table.EntityRow;

/** What the scripts of the page work on. {@code data.js} tells how they read it. */
final class ReportData {
  /** So that the table stays quick; a corpus with more has more numbers than anyone looks at. */
  static final int MOST_ROWS = 100_000;

  /** About as many bytes of text as one element holds; scripts read an element when it is asked. */
  private static final int CHARACTERS_OF_CHUNK = 250_000;

  private final Material material;
  private final List<EntityRow> rows;
  private final List<MarkedArticle> articles;
  private final List<Company.Pair> pairs;

  ReportData(Material material) {
    this.material = material;
    rows = material.rows().stream().limit(MOST_ROWS).toList();
    articles = Marking.of(material, rows);
    long names = rows.stream().filter(row -> row.type() != EntityType.NUMBER).count();
    pairs = Company.of(articles, (int) names);
  }

  /** The numbers of articles with which each element of texts begins. */
  List<Integer> chunks() {
    List<Integer> begins = new ArrayList<>();
    int characters = CHARACTERS_OF_CHUNK;
    for (int i = 0; i < articles.size(); i++) {
      if (characters >= CHARACTERS_OF_CHUNK) {
        begins.add(i);
        characters = 0;
      }
      characters += articles.get(i).article().text().length();
    }
    return begins;
  }

  /** Everything but the texts: an object. */
  void writeIndex(OutputStream out) throws IOException {
    try (JsonGenerator json = ScriptJson.generator(out)) {
      json.writeStartObject();
      json.writeNumberField("articleCount", material.articles().count());
      json.writeNumberField("rowCount", material.rows().size());
      json.writeNumberField("pairCount", pairs.size());
      writeWords(json, "rules", "rules.tsv");
      writeWords(json, "vetoes", "vetoes.tsv");
      json.writeArrayFieldStart("chunks");
      for (int begin : chunks()) {
        json.writeNumber(begin);
      }
      json.writeEndArray();
      writeArticles(json);
      new RowData(material, rows, articles).write(json);
      writePairs(json);
      json.writeEndObject();
    }
  }

  private static void writeWords(JsonGenerator json, String field, String file) throws IOException {
    json.writeArrayFieldStart(field);
    for (Map.Entry<String, String> word : new Words(file).meanings().entrySet()) {
      json.writeStartArray();
      json.writeString(word.getKey());
      json.writeString(word.getValue());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void writeArticles(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("articles");
    for (MarkedArticle marked : articles) {
      json.writeStartArray();
      json.writeString(WholeCharacters.of(marked.article().id()));
      json.writeString(marked.title());
      json.writeString(marked.article().date().map(Object::toString).orElse(""));
      json.writeNumber(marked.marks().size());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void writePairs(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("pairs");
    for (Company.Pair pair : pairs.stream().limit(Company.MOST_PAIRS).toList()) {
      json.writeArray(
          new int[] {pair.one(), pair.other(), pair.sentences(), pair.paragraphs()}, 0, 4);
    }
    json.writeEndArray();
  }

  /** The texts, a list for each of {@link #chunks}. */
  TextData texts() {
    return new TextData(articles, rows);
  }

  /** How many articles have a text. */
  int articles() {
    return articles.size();
  }
}
