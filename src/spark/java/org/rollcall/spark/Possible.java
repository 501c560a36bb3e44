package org.rollcall.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.rollcall.merge.SpreadNames;

/** The names that may be one entity, which the text does not decide. */
final class Possible {
  private static final String[] FORM_AND_RULE = {"form", "rule"};
  private static final UserDefinedFunction CLOSE =
      udf((UDF2<String, String, Boolean>) SpreadNames::isClose, DataTypes.BooleanType);

  private final NameClasses classes;
  private final Dataset<Row> links;
  private final Dataset<Row> verdicts;
  private final Dataset<Row> entities;

  private Possible(NameClasses classes, Dataset<Row> verdicts) {
    this.classes = classes;
    this.links = classes.links();
    this.verdicts = verdicts;
    entities = verdicts.where("what = 'form'").select("form", "entity", "name");
  }

  /**
   * The names of the entities that each entity may be: {@code entity} and {@code possible}.
   *
   * @param units columns "form" and "possible" of entities of articles
   * @param fullNames pairs {@code one}, {@code other} of full names
   */
  static Dataset<Row> of(
      WorkFolder work,
      Dataset<Row> units,
      Dataset<Row> forms,
      NameClasses classes,
      Dataset<Row> verdicts,
      Dataset<Row> fullNames) {
    Possible found = new Possible(classes, verdicts);
    Dataset<Row> inArticles =
        units
            .selectExpr("form as one", "explode(possible) as key")
            .distinct()
            .join(
                forms.where("person = 0").selectExpr("form as other", "key"), new String[] {"key"})
            .select("one", "other");
    Dataset<Row> pairs =
        inArticles
            .union(fullNames)
            .union(verdicts.where("what = 'possible'").selectExpr("form as one", "entity as other"))
            .union(found.asked())
            .union(found.givenNames())
            .union(found.alike())
            .distinct();
    return work.keep("possible", found.names(pairs));
  }

  /** What answers a name that a rule left alone, if it is not too much. */
  private Dataset<Row> asked() {
    Dataset<Row> open = classes.open().select("form", "type", "rule", "key");
    Dataset<Row> tried =
        open.where("type <> 'PERSON'")
            .join(
                verdicts.where("what = 'asked'").select("form", "rule"), FORM_AND_RULE, "left_semi")
            .unionByName(open.where("rule = 'person bare-surname'"));
    return answered(tried);
  }

  /** A bare name that is nobody's surname may be a given name. */
  private Dataset<Row> givenNames() {
    return answered(ofNobody("person given-name"));
  }

  /** Those that ask by a rule and have no bearer of the surname. */
  private Dataset<Row> ofNobody(String rule) {
    Dataset<Row> surnames =
        links.where("role = 'ANSWER' and rule = 'person bare-surname'").select("key").distinct();
    Dataset<Row> bare =
        links
            .where("rule = 'person bare-surname' and role = 'ONLY'")
            .join(surnames, new String[] {"key"}, "left_anti")
            .select("form");
    return links
        .where(col("rule").equalTo(rule).and(col("role").equalTo("MAYBE")))
        .join(bare, new String[] {"form"}, "left_semi")
        .select("form", "type", "rule", "key");
  }

  private Dataset<Row> answered(Dataset<Row> asking) {
    Dataset<Row> answers =
        links.where("role = 'ANSWER'").selectExpr("rule", "key", "form as other");
    Dataset<Row> few =
        answers
            .join(
                asking.select("rule", "key").distinct(), new String[] {"rule", "key"}, "left_semi")
            .groupBy("rule", "key")
            .agg(count(lit(1)).as("n"))
            .where(col("n").leq(SpreadNames.mostPossible() + 1));
    Dataset<Row> pairs =
        asking
            .join(few, new String[] {"rule", "key"})
            .join(answers, new String[] {"rule", "key"})
            .where("form <> other");
    Dataset<Row> counts =
        pairs
            .groupBy("form", "rule")
            .agg(count(lit(1)).as("others"))
            .where(col("others").leq(SpreadNames.mostPossible()));
    return pairs.join(counts, FORM_AND_RULE).selectExpr("form as one", "other");
  }

  /** A bare name that is nobody's surname may be misspelt: of the one person that sounds so. */
  private Dataset<Row> alike() {
    Dataset<Row> sounds =
        links
            .where("role = 'ANSWER' and rule = 'person respelling'")
            .selectExpr("key", "form as other", "name as otherName");
    Dataset<Row> bare =
        ofNobody("person respelling").join(links.select("form", "name").distinct(), "form");
    Dataset<Row> few =
        sounds
            .join(bare.select("key").distinct(), new String[] {"key"}, "left_semi")
            .groupBy("key")
            .agg(count(lit(1)).as("n"))
            .where(col("n").leq(SpreadNames.mostOfOneSound()));
    Dataset<Row> close =
        bare.join(few, "key")
            .join(sounds, "key")
            .where(CLOSE.apply(col("otherName"), col("name")))
            .select("form", "other");
    Dataset<Row> one =
        close
            .join(entities.selectExpr("form as other", "entity"), "other")
            .groupBy("form")
            .agg(count_distinct(col("entity")).as("people"), count(lit(1)).as("n"))
            .where(col("people").equalTo(1).and(col("n").leq(SpreadNames.mostPossible())));
    return close.join(one, "form").selectExpr("form as one", "other");
  }

  private Dataset<Row> names(Dataset<Row> pairs) {
    Dataset<Row> named =
        pairs
            .join(entities.toDF("one", "oneEntity", "oneName"), "one")
            .join(entities.toDF("other", "otherEntity", "otherName"), "other")
            .where("oneEntity <> otherEntity");
    return named
        .selectExpr("oneEntity as entity", "otherName as name")
        .union(named.selectExpr("otherEntity as entity", "oneName as name"))
        .groupBy("entity")
        .agg(collect_set("name").as("possible"));
  }
}
