package org.rollcall.spark;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.rollcall.merge.SpreadNames;
import org.rollcall.model.ArticleEntity;
import org.rollcall.model.EntityType;
import org.rollcall.model.LinkedMention;
import org.rollcall.model.Profile;
import org.rollcall.model.Quantity;
import org.rollcall.model.Span;
import org.rollcall.table.Findings;
import org.rollcall.table.Place;
import org.rollcall.table.Places;
import org.rollcall.table.SpreadRows;

/** What was found in an article as a row of {@link Schemas#FOUND}. */
final class FoundRow {
  private final Findings found;
  private final String text;
  private final List<ArticleEntity> entities;
  private final List<String> keys = new ArrayList<>();
  private final List<String> sentences = new ArrayList<>();
  private final Map<String, Integer> sentenceNumbers = new HashMap<>();

  FoundRow(Findings found, String text) {
    this.found = found;
    this.text = text;
    entities = found.names().entities();
    entities.forEach(entity -> keys.add(SpreadNames.key(entity.type(), entity.name())));
  }

  Row row() {
    List<Row> units = units();
    Object[] mentions =
        entities.stream()
            .map(entity -> entity.mentions().stream().map(this::mention).toArray())
            .toArray();
    List<Row> numbers = numbers();
    return RowFactory.create(
        found.article(),
        digest(text),
        null,
        array(sentences),
        array(units),
        mentions,
        array(numbers),
        array(apart()));
  }

  private List<Row> units() {
    List<Row> units = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < entities.size(); i++) {
      ArticleEntity entity = entities.get(i);
      Profile profile = entity.profile();
      units.add(
          RowFactory.create(
              i,
              entity.type().name(),
              keys.get(i),
              entity.name(),
              isFull(entity),
              entity.weight(),
              seen.add(keys.get(i)),
              array(profile.roles()),
              array(profile.countries()),
              array(profile.relatives()),
              profile.born().isPresent() ? profile.born().getAsInt() : null,
              entity.possible().stream()
                  .map(name -> SpreadNames.key(entity.type(), name))
                  .toArray(String[]::new)));
    }
    return units;
  }

  private Row mention(LinkedMention linked) {
    List<Object> cells = new ArrayList<>();
    cells.add(linked.mention().text());
    cells.add(linked.rule());
    cells.add(!linked.to().isEmpty());
    cells.add(linked.count());
    addPlace(linked.mention().span(), cells);
    return RowFactory.create(cells.toArray());
  }

  private List<Row> numbers() {
    List<Row> numbers = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Quantity number : found.numbers()) {
      String key = SpreadRows.key(number);
      List<Object> cells = new ArrayList<>();
      cells.add(key);
      cells.add(seen.add(key));
      cells.add(number.text());
      cells.add(number.kind().name());
      cells.add(number.value().orElse(null));
      cells.add(number.low().orElse(null));
      cells.add(number.high().orElse(null));
      cells.add(number.bound().name());
      cells.add(number.unit().orElse(null));
      cells.add(number.counted().orElse(null));
      cells.add(number.head().orElse(null));
      addPlace(number.span(), cells);
      numbers.add(RowFactory.create(cells.toArray()));
    }
    return numbers;
  }

  private void addPlace(Span span, List<Object> cells) {
    cells.add(span.start());
    cells.add(span.end());
    if (found.places() == Places.NONE) {
      cells.addAll(List.of(0, 0, 0, 0, 0));
      return;
    }
    Place place = found.places().of(span);
    cells.addAll(List.of(place.line(), place.column(), place.start(), place.end()));
    cells.add(
        sentenceNumbers.computeIfAbsent(
            place.sentence(),
            sentence -> {
              sentences.add(sentence);
              return sentences.size() - 1;
            }));
  }

  /** The people whose full names might be one person's, but are two in this article. */
  private List<Row> apart() {
    List<Integer> full = new ArrayList<>();
    for (int i = 0; i < entities.size(); i++) {
      if (entities.get(i).type() == EntityType.PERSON && isFull(entities.get(i))) {
        full.add(i);
      }
    }
    List<Row> apart = new ArrayList<>();
    List<String> names = full.stream().map(i -> entities.get(i).name()).toList();
    for (SpreadNames.Two pair : SpreadNames.mightAgree(names)) {
      int one = full.get(pair.one());
      int other = full.get(pair.other());
      apart.add(RowFactory.create(keys.get(one), one, keys.get(other), other));
    }
    return apart;
  }

  private static boolean isFull(ArticleEntity entity) {
    return SpreadNames.isFull(entity.type(), entity.name());
  }

  private static Object[] array(java.util.Collection<?> values) {
    return values.toArray();
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
