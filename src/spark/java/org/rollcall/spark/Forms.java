package org.rollcall.spark;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.rollcall.merge.SpreadNames;
import org.rollcall.model.EntityType;

/** The distinct names of the corpus with their counts, as {@link Schemas#NAME} has them. */
final class Forms {
  static final char PERSON_MARK = '\u0001';

  private Forms() {}

  /**
   * Counts them. Each task adds up its own articles before anything is sent.
   *
   * @param found as {@link Schemas#FOUND} has it
   */
  static Dataset<Row> of(WorkFolder work, Dataset<Row> found, Persons persons) {
    Dataset<Row> units =
        found
            .selectExpr("article", "explode(arrays_zip(units, mentions)) as unit")
            .selectExpr("article", "unit.units as u", "unit.mentions as mentions")
            .selectExpr(
                "article",
                "u.index as index",
                "u.key as key",
                "u.name as name",
                "u.weight as weight",
                "u.fresh as fresh",
                "size(u.roles) + size(u.countries) + size(u.relatives) > 0"
                    + " or u.born is not null as says",
                "transform(mentions, m -> struct(m.text, m.count, m.start, m.end)) as mentions");
    Dataset<Row> sketches =
        persons
            .formed(units)
            .select("form", "article", "index", "name", "weight", "fresh", "says", "mentions")
            .mapPartitions(
                (MapPartitionsFunction<Row, Row>) Sketches::new, Encoders.row(Schemas.SKETCH));
    return work.keep(
        "forms",
        sketches
            .repartition(col("key"))
            .sortWithinPartitions("key")
            .mapPartitions(
                (MapPartitionsFunction<Row, Row>) rows -> new ByKey(rows, Forms::rows),
                Encoders.row(Schemas.NAME)));
  }

  private static int personOf(String form) {
    int mark = form.indexOf(PERSON_MARK);
    return mark < 0 ? 0 : Integer.parseInt(form.substring(mark + 1));
  }

  /** The people of one name: they share how it is written, and where they stand in the order. */
  private static List<Row> rows(List<Row> name) {
    String key = name.get(0).getString(0);
    EntityType type = EntityType.valueOf(key.substring(0, key.indexOf(' ')));
    TreeMap<String, Sketch> people = new TreeMap<>();
    Sketch all = new Sketch();
    for (Row row : name) {
      Sketch sketch = Sketches.sketch(row);
      all.add(sketch);
      people.merge(row.getString(1), sketch, Sketch::add);
    }
    SpreadNames.Written written = SpreadNames.written(type, all.firsts(), all.texts());
    boolean full = SpreadNames.isFull(type, written.name());
    List<Row> rows = new ArrayList<>();
    people.forEach(
        (form, sketch) -> {
          int weight = people.size() == 1 ? written.weight() : sketch.mentions();
          rows.add(
              RowFactory.create(
                  form,
                  type.name(),
                  key,
                  personOf(form),
                  written.name(),
                  written.surface(),
                  written.weight(),
                  weight,
                  sketch.known(),
                  full,
                  sketch.mentions(),
                  sketch.articles(),
                  Sketches.place(sketch.mention()),
                  RowFactory.create(sketch.unit().article(), sketch.unit().at()),
                  Sketches.texts(sketch)));
        });
    return rows;
  }
}
