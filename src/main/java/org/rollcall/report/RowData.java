package org.rollcall.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rollcall.model.NearMiss;
import org.rollcall.model.Quantity;
import org.rollcall.model.WhiteSpace;
import org.rollcall.table.EntityRow;
import org.rollcall.table.Explanation;
import org.rollcall.table.Variant;

/** Writes the rows of the table with all that a reader may ask of one. */
final class RowData {
  /** Of a common surname dozens of others are kept apart; these tell enough. */
  private static final int MOST_NEAR_MISSES = 20;

  private final List<EntityRow> rows;
  private final Map<String, Explanation> explanations = new HashMap<>();
  private final Map<String, List<Integer>> byName = new HashMap<>();
  private final List<String> rules;
  private final List<Map<Integer, Integer>> where = new ArrayList<>();

  RowData(Material material, List<EntityRow> rows, List<MarkedArticle> articles) {
    this.rows = rows;
    rules = List.copyOf(new Words("rules.tsv").meanings().keySet());
    material.explanations().forEach(e -> explanations.put(e.row().id(), e));
    for (int i = 0; i < rows.size(); i++) {
      byName.computeIfAbsent(rows.get(i).name(), name -> new ArrayList<>()).add(i);
      where.add(new TreeMap<>());
    }
    for (int i = 0; i < articles.size(); i++) {
      for (Mark mark : articles.get(i).marks()) {
        where.get(mark.entity()).merge(i, 1, Integer::sum);
      }
    }
  }

  void write(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("rows");
    for (int i = 0; i < rows.size(); i++) {
      EntityRow row = rows.get(i);
      json.writeStartArray();
      json.writeNumber(row.type().ordinal());
      json.writeString(WholeCharacters.of(row.name()));
      json.writeString(row.id());
      json.writeNumber(row.mentions());
      json.writeNumber(row.articles());
      writeVariants(row, json);
      writePossible(i, json);
      writeCounts(where.get(i), json);
      writeNumber(row, json);
      writeApart(row, json);
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  /** Each variant with its count, then the rules that merged it and how often. */
  private void writeVariants(EntityRow row, JsonGenerator json) throws IOException {
    Map<String, Map<Integer, Integer>> byForm = new HashMap<>();
    Explanation why = explanations.get(row.id());
    if (why != null) {
      for (Explanation.Reason reason : why.mentions()) {
        byForm
            .computeIfAbsent(WhiteSpace.collapse(reason.text()), form -> new TreeMap<>())
            .merge(rules.indexOf(reason.rule()), 1, Integer::sum);
      }
    }
    json.writeStartArray();
    for (Variant variant : row.variants()) {
      json.writeStartArray();
      json.writeString(WholeCharacters.of(variant.text()));
      json.writeNumber(variant.mentions());
      writeCounts(byForm.getOrDefault(variant.text(), Map.of()), json);
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  /** The numbers of the rows that may be the same, of the same type where there are such. */
  private void writePossible(int row, JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (String name : rows.get(row).possible()) {
      List<Integer> named = byName.getOrDefault(name, List.of());
      List<Integer> alike =
          named.stream().filter(i -> rows.get(i).type() == rows.get(row).type()).toList();
      for (int other : alike.isEmpty() ? named : alike) {
        if (other != row) {
          json.writeNumber(other);
        }
      }
    }
    json.writeEndArray();
  }

  private static void writeCounts(Map<Integer, Integer> counts, JsonGenerator json)
      throws IOException {
    json.writeStartArray();
    for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
      json.writeNumber(count.getKey());
      json.writeNumber(count.getValue());
    }
    json.writeEndArray();
  }

  private static void writeNumber(EntityRow row, JsonGenerator json) throws IOException {
    if (row.number().isEmpty()) {
      json.writeNumber(0);
      return;
    }
    Quantity number = row.number().get();
    String[] fields = {
      number.kind().label(),
      number.value().orElse(""),
      number.low().orElse(""),
      number.high().orElse(""),
      number.bound().label(),
      number.unit().orElse(""),
      WholeCharacters.of(number.counted().orElse(""))
    };
    json.writeArray(fields, 0, fields.length);
  }

  private void writeApart(EntityRow row, JsonGenerator json) throws IOException {
    Explanation why = explanations.get(row.id());
    List<NearMiss> apart = why == null ? List.of() : why.apart();
    json.writeStartArray();
    for (NearMiss miss : apart.stream().limit(MOST_NEAR_MISSES).toList()) {
      String[] fields = {miss.name(), miss.other(), miss.veto(), miss.evidence()};
      for (int i = 0; i < fields.length; i++) {
        fields[i] = WholeCharacters.of(fields[i]);
      }
      json.writeArray(fields, 0, fields.length);
    }
    json.writeEndArray();
  }
}
