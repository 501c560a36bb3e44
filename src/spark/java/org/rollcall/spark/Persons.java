package org.rollcall.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.rollcall.merge.Namesakes;
import org.rollcall.model.Profile;

/**
 * Tells people of one full name apart. Only names of which two articles say something are looked
 * at; only those of which the articles disagree are looked at with their company.
 */
final class Persons {
  private static final String[] ORDER = {"key", "article", "index"};

  private final Dataset<Row> persons;

  private Persons(Dataset<Row> persons) {
    this.persons = persons;
  }

  /**
   * Tells them apart.
   *
   * @param found as {@link Schemas#FOUND} has it
   */
  static Persons of(WorkFolder work, Dataset<Row> found) {
    Dataset<Row> people =
        found
            .selectExpr("article", "units", "explode(units) as u")
            .where("u.type = 'PERSON' and u.full")
            .selectExpr(
                "u.key as key",
                "article",
                "u.index as index",
                "u.name as name",
                "u.roles as roles",
                "u.countries as countries",
                "u.relatives as relatives",
                "u.born as born",
                "units");
    Dataset<Row> told =
        people.where(
            "size(roles) > 0 or size(countries) > 0 or size(relatives) > 0 or born is not null");
    Dataset<Row> names =
        told.groupBy("key").agg(count(lit(1)).as("n")).where("n > 1").select("key");
    Dataset<Row> doubtful =
        work.keep(
            "doubtful",
            split(told.join(names, "key").withColumn("company", expr("array()")))
                .select("key")
                .distinct());
    String others =
        "filter(units, u -> u.index <> index and (u.type = 'ORGANISATION'"
            + " or u.type = 'PERSON' and instr(u.name, ' ') > 1))";
    Dataset<Row> all =
        people
            .join(doubtful, "key")
            .withColumn("company", expr("transform(" + others + ", u -> u.name)"));
    return new Persons(work.keep("persons", split(all)));
  }

  /** The people of each name, of names that are several people's. */
  private static Dataset<Row> split(Dataset<Row> said) {
    return said.select(
            "key", "article", "index", "name", "roles", "countries", "relatives", "born", "company")
        .repartition(col("key"))
        .sortWithinPartitions("key", "article", "index")
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) Persons::ofSorted, Encoders.row(Schemas.PERSON));
  }

  private static Iterator<Row> ofSorted(Iterator<Row> said) {
    return new ByKey(said, Persons::ofName);
  }

  private static List<Row> ofName(List<Row> said) {
    int[] persons = Namesakes.people(said.stream().map(Persons::said).toList());
    List<Row> rows = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < persons.length; i++) {
      Row row = said.get(i);
      boolean fresh = seen.add(persons[i] + " " + row.get(1));
      rows.add(RowFactory.create(row.get(0), row.get(1), row.get(2), persons[i], fresh));
    }
    return rows;
  }

  private static Namesakes.Said said(Row row) {
    Profile profile =
        new Profile(
            new TreeSet<>(row.<String>getList(4)),
            new TreeSet<>(row.<String>getList(5)),
            new TreeSet<>(row.<String>getList(6)),
            row.isNullAt(7) ? OptionalInt.empty() : OptionalInt.of(row.getInt(7)));
    return new Namesakes.Said(
        row.getString(1), row.getInt(2), row.getString(3), profile, row.getList(8));
  }

  /**
   * Adds {@code form} to the entities of articles, and puts right which of them are {@code fresh},
   * if that is asked for: two of one name may be two people.
   *
   * @param units with {@code key}, {@code article} and {@code index}
   */
  Dataset<Row> formed(Dataset<Row> units) {
    Dataset<Row> formed =
        units
            .join(persons.withColumnRenamed("fresh", "first"), ORDER, "left")
            .withColumn("form", coalesce(form(col("key"), col("person")), col("key")));
    boolean counted = List.of(units.columns()).contains("fresh");
    return (counted ? formed.withColumn("fresh", coalesce(col("first"), col("fresh"))) : formed)
        .drop("first", "person");
  }

  /**
   * The form of an entity of an article, as a column.
   *
   * @param pairs with columns for its normal form and for its index, and {@code article}
   */
  Dataset<Row> withForm(Dataset<Row> pairs, String key, String index, String form) {
    Dataset<Row> known =
        persons.select(
            col("key").as("theirKey"),
            col("article").as("theirArticle"),
            col("index").as("theirIndex"),
            col("person"));
    return pairs
        .join(
            known,
            pairs
                .col(key)
                .equalTo(known.col("theirKey"))
                .and(pairs.col("article").equalTo(known.col("theirArticle")))
                .and(pairs.col(index).equalTo(known.col("theirIndex"))),
            "left")
        .withColumn(form, coalesce(form(col(key), col("person")), col(key)))
        .drop("theirKey", "theirArticle", "theirIndex", "person");
  }

  /** A name of one of several people: no name has such a character in it. */
  private static Column form(Column key, Column person) {
    return concat(key, lit("\u0001"), person.cast("string"));
  }
}
