package org.rollcall.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.rollcall.merge.SpreadNames;
import org.rollcall.model.EntityType;
import scala.Tuple2;

/** The distinct names of the corpus with their counts, as {@link Schemas#NAME} has them. */
final class Forms {
  private static final char PERSON_MARK = '\u0001';

  private Forms() {}

  /**
   * Counts them. Each task adds up its own articles before anything is sent.
   *
   * @param found as {@link Schemas#FOUND} has it
   */
  static Dataset<Row> of(WorkFolder work, Dataset<Row> found, Persons persons) {
    Dataset<Row> units =
        found
            .selectExpr("article", "explode(units) as u")
            .selectExpr(
                "article",
                "u.index as index",
                "u.key as key",
                "u.name as name",
                "u.weight as weight",
                "u.fresh as fresh",
                "size(u.roles) + size(u.countries) + size(u.relatives) > 0"
                    + " or u.born is not null as says",
                "transform(u.mentions, m -> struct(m.text, m.count, m.start, m.end)) as mentions");
    JavaPairRDD<String, Sketch> sketches =
        persons
            .formed(units)
            .select("form", "article", "index", "name", "weight", "fresh", "says", "mentions")
            .javaRDD()
            .mapToPair(row -> new Tuple2<>(row.getString(0), row))
            .aggregateByKey(new Sketch(), Forms::add, Sketch::add);
    JavaRDD<Row> names =
        sketches
            .mapToPair(form -> new Tuple2<>(keyOf(form._1()), form))
            .groupByKey()
            .flatMap(Forms::rows);
    return work.keep("forms", work.spark().createDataFrame(names, Schemas.NAME));
  }

  private static Sketch add(Sketch sketch, Row row) {
    String article = row.getString(1);
    Sketch.Spot at = new Sketch.Spot(article, row.getInt(2), 0);
    sketch.add(row.getString(3), at, row.getInt(4), row.getBoolean(5), row.getBoolean(6));
    for (Row mention : row.<Row>getList(7)) {
      Sketch.Spot spot = new Sketch.Spot(article, mention.getInt(2), mention.getInt(3));
      sketch.add(mention.getString(0), mention.getInt(1), spot);
    }
    return sketch;
  }

  private static String keyOf(String form) {
    int mark = form.indexOf(PERSON_MARK);
    return mark < 0 ? form : form.substring(0, mark);
  }

  private static int personOf(String form) {
    int mark = form.indexOf(PERSON_MARK);
    return mark < 0 ? 0 : Integer.parseInt(form.substring(mark + 1));
  }

  /** The people of one name: they share how it is written, and where they stand in the order. */
  private static Iterator<Row> rows(Tuple2<String, Iterable<Tuple2<String, Sketch>>> name) {
    String key = name._1();
    EntityType type = EntityType.valueOf(key.substring(0, key.indexOf(' ')));
    TreeMap<Integer, Sketch> people = new TreeMap<>();
    name._2().forEach(form -> people.put(personOf(form._1()), form._2()));
    Sketch all = new Sketch();
    people.values().forEach(all::add);
    SpreadNames.Written written = SpreadNames.written(type, all.firsts(), all.texts());
    boolean full = SpreadNames.isFull(type, written.name());
    List<Row> rows = new ArrayList<>();
    name._2()
        .forEach(
            form -> {
              Sketch sketch = form._2();
              int weight = people.size() == 1 ? written.weight() : sketch.mentions();
              rows.add(
                  RowFactory.create(
                      form._1(),
                      type.name(),
                      key,
                      personOf(form._1()),
                      written.name(),
                      written.surface(),
                      written.weight(),
                      weight,
                      sketch.known(),
                      full,
                      sketch.mentions(),
                      sketch.articles(),
                      spot(sketch.mention()),
                      RowFactory.create(sketch.unit().article(), sketch.unit().at()),
                      texts(sketch)));
            });
    return rows.iterator();
  }

  private static Row spot(Sketch.Spot spot) {
    return RowFactory.create(spot.article(), spot.at(), spot.end());
  }

  private static Object[] texts(Sketch sketch) {
    return sketch.texts().entrySet().stream()
        .sorted(java.util.Map.Entry.comparingByKey())
        .map(text -> RowFactory.create(text.getKey(), text.getValue()))
        .toArray();
  }
}
