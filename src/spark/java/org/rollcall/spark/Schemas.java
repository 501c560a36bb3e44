package org.rollcall.spark;

import org.apache.spark.sql.types.StructType;

/** The columns of the tables between the steps. */
final class Schemas {
  private static final String PLACE =
      "start int, end int, line int, column int, from int, to int, sentence int";

  /** An article to be read, or what keeps it from being read. */
  static final StructType ARTICLE =
      StructType.fromDDL("id string, text string, date string, problem string");

  /**
   * All that was found in an article. Spans are UTF-16 offsets, {@code from} and {@code to} code
   * points; a sentence is its number among the article's. The mentions of the first unit come
   * first: most steps need none, and read none.
   */
  static final StructType FOUND =
      StructType.fromDDL(
          "article string, digest string, problem string, sentences array<string>,"
              + " units array<struct<index int, type string, key string, name string,"
              + " full boolean, weight int, fresh boolean, roles array<string>,"
              + " countries array<string>, relatives array<string>, born int,"
              + " possible array<string>>>,"
              + " mentions array<array<struct<text string, rule string, joined boolean, count int, "
              + PLACE
              + ">>>,"
              + " numbers array<struct<key string, fresh boolean, text string, kind string,"
              + " value string, low string, high string, bound string, unit string,"
              + " counted string, head string, "
              + PLACE
              + ">>,"
              + " apart array<struct<one string, oneIndex int, other string, otherIndex int>>");

  /** Which person of several of one name an article's entity is, and whether the first that is. */
  static final StructType PERSON =
      StructType.fromDDL("key string, article string, index int, person int, fresh boolean");

  /** What some articles have of a name. */
  static final StructType SKETCH =
      StructType.fromDDL(
          "key string, form string, mentions int, articles int, known boolean,"
              + " unit struct<article string, start int, end int>,"
              + " mention struct<article string, start int, end int>,"
              + " firsts array<struct<name string, at struct<article string, start int, end int>>>,"
              + " texts array<struct<text string, count int>>");

  /** A name of the corpus. */
  static final StructType NAME =
      StructType.fromDDL(
          "form string, type string, key string, person int, name string, surface string,"
              + " rank int, weight int, known boolean, full boolean, mentions int, articles int,"
              + " first struct<article string, start int, end int>,"
              + " unit struct<article string, index int>,"
              + " texts array<struct<text string, count int>>");

  /** A name at a key by which it meets others. */
  static final StructType LINK =
      StructType.fromDDL(
          "form string, type string, role string, rule string, key string, name string");

  /** A name and the first of those that the user made one of. */
  static final StructType FIRST = StructType.fromDDL("form string, first string");

  /** A name and the least name of its class. */
  static final StructType CLASS = StructType.fromDDL("form string, class string");

  /** What became of a name, or a pair of names, or a name and a rule. */
  static final StructType VERDICT =
      StructType.fromDDL(
          "what string, form string, entity string, name string, rule string, joined boolean");

  /** A row of the table before it has its id. */
  static final StructType SUBJECT =
      StructType.fromDDL(
          "subject string, type string, name string, mentions int, articles int,"
              + " variants array<struct<text string, count int>>, possible array<string>,"
              + " kind string, value string, low string, high string, bound string, unit string,"
              + " counted string, idKey string, article string, start int,"
              + " end int");

  private Schemas() {}
}
