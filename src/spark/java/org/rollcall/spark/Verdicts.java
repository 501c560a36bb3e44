package org.rollcall.spark;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.rollcall.merge.NameClass;
import org.rollcall.merge.SpreadAliases;
import org.rollcall.merge.SpreadNames;
import org.rollcall.model.EntityType;

/**
 * Clusters each class of names whole, on one machine, by the rules of the command line. The result
 * is a table of {@link Schemas#VERDICT}: {@code what} is {@code form} for what became of a name,
 * {@code possible} for two names ({@code form}, {@code entity}) that may be one, and {@code asked}
 * for a name and a rule that left it alone.
 */
final class Verdicts {
  private static final String NAME = "0";
  private static final String MEETING = "1";
  private static final String OPEN = "2";

  private Verdicts() {}

  /**
   * Clusters them.
   *
   * @param forms as {@link Schemas#NAME} has them
   * @param ambiguous in column "form" the full names of people that agree with several
   * @param meetings as {@link Meetings#inClasses} has them
   * @param aliases what the user says of them
   */
  static Dataset<Row> of(
      WorkFolder work,
      Dataset<Row> forms,
      Dataset<Row> ambiguous,
      NameClasses classes,
      Dataset<Row> meetings,
      SpreadAliases aliases) {
    String none = "cast(null as string)";
    Dataset<Row> names =
        classes
            .classed(forms)
            .selectExpr(
                "class",
                "'" + NAME + "' as what",
                "form as one",
                none + " as other",
                "type",
                "key",
                "person",
                "name",
                "surface",
                "rank",
                "weight",
                "known",
                "if(type = 'ORGANISATION', transform(texts, t -> t.text), array()) as texts");
    String rest =
        "null as key, 0 as person, null as name, null as surface, 0 as rank, 0 as weight,"
            + " false as known, array() as texts";
    Dataset<Row> met = selected(meetings, MEETING, "one", "other", "null", rest);
    Dataset<Row> open =
        selected(
            classes.open().where("type <> 'PERSON'"),
            OPEN,
            "form",
            "substring_index(rule, ' ', -1)",
            "type",
            rest);
    Dataset<Row> nobodys =
        selected(
            classes.classed(ambiguous),
            OPEN,
            "form",
            "'" + SpreadNames.agreement() + "'",
            "'PERSON'",
            rest);
    Dataset<Row> all =
        names
            .union(met)
            .union(open)
            .union(nobodys)
            .repartition(col("class"))
            .sortWithinPartitions("class", "what", "one", "other");
    return work.keep(
        "verdicts",
        all.mapPartitions(
            (MapPartitionsFunction<Row, Row>) rows -> judged(rows, aliases),
            Encoders.row(Schemas.VERDICT)));
  }

  private static Dataset<Row> selected(
      Dataset<Row> rows, String what, String one, String other, String type, String rest) {
    List<String> columns = new ArrayList<>();
    columns.add("class");
    columns.add("'" + what + "' as what");
    columns.add(one + " as one");
    columns.add(other + " as other");
    columns.add(type + " as type");
    columns.addAll(List.of(rest.split(", ", 0)));
    return rows.selectExpr(columns.toArray(String[]::new));
  }

  private static Iterator<Row> judged(Iterator<Row> rows, SpreadAliases aliases) {
    return new ByKey(rows, names -> ofClass(names, aliases));
  }

  private static List<Row> ofClass(List<Row> rows, SpreadAliases aliases) {
    List<NameClass.Member> members = new ArrayList<>();
    Set<NameClass.Pair> meetings = new HashSet<>();
    Set<NameClass.Pair> open = new HashSet<>();
    for (Row row : rows) {
      switch (row.getString(1)) {
        case NAME -> members.add(member(row));
        case MEETING -> meetings.add(new NameClass.Pair(row.getString(2), row.getString(3)));
        default -> open.add(new NameClass.Pair(row.getString(2), row.getString(3)));
      }
    }
    EntityType type = EntityType.valueOf(rows.get(0).getString(4));
    NameClass names = new NameClass(type, members, meetings, open, aliases);
    List<Row> verdicts = new ArrayList<>();
    for (NameClass.Verdict v : names.judge()) {
      verdicts.add(RowFactory.create("form", v.id(), v.entity(), v.name(), v.rule(), v.joined()));
    }
    for (NameClass.Pair pair : names.possible()) {
      verdicts.add(RowFactory.create("possible", pair.one(), pair.other(), null, null, null));
    }
    for (NameClass.Pair pair : names.asked()) {
      String rule = type.label() + " " + pair.other();
      verdicts.add(RowFactory.create("asked", pair.one(), null, null, rule, null));
    }
    return verdicts;
  }

  private static NameClass.Member member(Row row) {
    return new NameClass.Member(
        row.getString(2),
        row.getString(5),
        row.getInt(6),
        row.getString(7),
        row.getString(8),
        row.getInt(9),
        row.getInt(10),
        row.getBoolean(11),
        row.getList(12));
  }
}
