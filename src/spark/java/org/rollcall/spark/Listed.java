package org.rollcall.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.rollcall.merge.SpreadAliases;
import org.rollcall.model.EntityType;

/**
 * What of all that was found is listed: the types that are wanted, and no name that the user never
 * wants. It comes after all merging, so that what is not shown still counts as evidence.
 */
final class Listed {
  private final UserDefinedFunction ignored;
  private final SpreadAliases aliases;
  private final String wanted;

  /**
   * @param types the types that are wanted, at least one
   */
  Listed(SpreadAliases aliases, Set<EntityType> types) {
    this.aliases = aliases;
    wanted =
        types.stream()
            .map(type -> "'" + type.name() + "'")
            .collect(Collectors.joining(", ", "type in (", ")"));
    ignored =
        udf(
            (UDF2<String, String, Boolean>)
                (type, text) -> aliases.isIgnored(EntityType.valueOf(type), text),
            DataTypes.BooleanType);
  }

  /**
   * The entities that are listed: {@code entity, type, name, mentions, articles, texts, first}.
   *
   * @param found as {@link Schemas#FOUND} has it
   * @param forms as {@link Schemas#NAME} has them, with {@code entity} and {@code entityName}
   */
  Dataset<Row> entities(WorkFolder work, Dataset<Row> found, Persons persons, Dataset<Row> forms) {
    Dataset<Row> summed =
        forms
            .groupBy("entity")
            .agg(
                first("type").as("type"),
                first("entityName").as("name"),
                sum("mentions").cast("int").as("mentions"),
                sum("articles").cast("int").as("articles"),
                expr("flatten(collect_list(texts))").as("texts"),
                min("first").as("first"));
    if (!aliases.merge() && !aliases.ignore()) {
      return summed;
    }
    // The user may join two of one article, and hide some mentions of one name.
    Dataset<Row> shown =
        written(mentions(found, persons).join(forms.select("form", "type", "entity"), "form"))
            .groupBy("entity")
            .agg(
                sum("count").cast("int").as("mentions"),
                count_distinct(col("article")).cast("int").as("articles"),
                min(expr("struct(article, start, end)")).as("first"));
    Dataset<Row> listed =
        summed
            .drop("mentions", "articles", "first")
            .join(shown, "entity")
            .where(not(ignored.apply(col("type"), col("name"))));
    return work.keep("listed", listed);
  }

  private static Dataset<Row> mentions(Dataset<Row> found, Persons persons) {
    return persons
        .formed(
            found
                .selectExpr("article", "explode(arrays_zip(units, mentions)) as unit")
                .selectExpr(
                    "article",
                    "unit.units.index as index",
                    "unit.units.key as key",
                    "unit.mentions as mentions"))
        .selectExpr("form", "article", "explode(mentions) as m")
        .selectExpr("form", "article", "m.text", "m.count", "m.start", "m.end");
  }

  /**
   * Mentions whose {@code text} is not one that the user never wants.
   *
   * @param mentions with {@code type} and {@code text}
   */
  Dataset<Row> written(Dataset<Row> mentions) {
    return aliases.ignore()
        ? mentions.where(not(ignored.apply(col("type"), col("text"))))
        : mentions;
  }

  /**
   * Without the names of entities that are not listed.
   *
   * @param possible {@code entity} and {@code possible}, names that it may be
   * @param entities that are listed
   */
  Dataset<Row> possible(Dataset<Row> possible, Dataset<Row> entities) {
    return aliases.ignore()
        ? possible
            .selectExpr("entity", "explode(possible) as name")
            .join(entities.select("name").distinct(), new String[] {"name"}, "left_semi")
            .groupBy("entity")
            .agg(collect_set("name").as("possible"))
        : possible;
  }

  /** Rows of the types that are wanted. */
  Dataset<Row> wanted(Dataset<Row> subjects) {
    return subjects.where(wanted);
  }

  /** What the user says. */
  SpreadAliases aliases() {
    return aliases;
  }
}
