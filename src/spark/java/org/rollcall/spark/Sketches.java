package org.rollcall.spark;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * The sketches of the names in a task's entities, as {@link Schemas#SKETCH} has them. A name that
 * returns when many others have gone by is sketched again.
 */
final class Sketches implements Iterator<Row> {
  private static final int NAMES_AT_ONCE = 50_000;

  private final Iterator<Row> units;
  private Iterator<Map.Entry<String, Sketch>> made = Map.<String, Sketch>of().entrySet().iterator();

  /**
   * @param units {@code form, article, index, name, weight, fresh, says, mentions} of entities
   */
  Sketches(Iterator<Row> units) {
    this.units = units;
  }

  @Override
  public boolean hasNext() {
    if (!made.hasNext() && units.hasNext()) {
      Map<String, Sketch> sketches = new HashMap<>();
      while (units.hasNext() && sketches.size() < NAMES_AT_ONCE) {
        Row unit = units.next();
        add(sketches.computeIfAbsent(unit.getString(0), form -> new Sketch()), unit);
      }
      made = sketches.entrySet().iterator();
    }
    return made.hasNext();
  }

  private static void add(Sketch sketch, Row unit) {
    String article = unit.getString(1);
    Sketch.Spot at = new Sketch.Spot(article, unit.getInt(2), 0);
    sketch.add(unit.getString(3), at, unit.getInt(4), unit.getBoolean(5), unit.getBoolean(6));
    for (Row mention : unit.<Row>getList(7)) {
      Sketch.Spot spot = new Sketch.Spot(article, mention.getInt(2), mention.getInt(3));
      sketch.add(mention.getString(0), mention.getInt(1), spot);
    }
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Map.Entry<String, Sketch> form = made.next();
    Sketch sketch = form.getValue();
    return RowFactory.create(
        keyOf(form.getKey()),
        form.getKey(),
        sketch.mentions(),
        sketch.articles(),
        sketch.known(),
        place(sketch.unit()),
        place(sketch.mention()),
        sketch.firsts().entrySet().stream()
            .map(first -> RowFactory.create(first.getKey(), place(first.getValue())))
            .toArray(),
        texts(sketch));
  }

  private static String keyOf(String form) {
    int mark = form.indexOf(Forms.PERSON_MARK);
    return mark < 0 ? form : form.substring(0, mark);
  }

  /** A place as a row. */
  static Row place(Sketch.Spot spot) {
    return RowFactory.create(spot.article(), spot.at(), spot.end());
  }

  /** The ways to write it, in the order of their letters. */
  static Object[] texts(Sketch sketch) {
    return sketch.texts().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(text -> RowFactory.create(text.getKey(), text.getValue()))
        .toArray();
  }

  /** The sketch of a row. */
  static Sketch sketch(Row row) {
    Sketch sketch =
        new Sketch(
            row.getInt(2),
            row.getInt(3),
            row.getBoolean(4),
            spot(row.getStruct(5)),
            spot(row.getStruct(6)));
    row.<Row>getList(7)
        .forEach(first -> sketch.first(first.getString(0), spot(first.getStruct(1))));
    row.<Row>getList(8).forEach(text -> sketch.text(text.getString(0), text.getInt(1)));
    return sketch;
  }

  private static Sketch.Spot spot(Row place) {
    return new Sketch.Spot(place.getString(0), place.getInt(1), place.getInt(2));
  }
}
