package org.rollcall.spark;

import static org.apache.spark.sql.functions.udf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.table.SpreadRows;

/** Ids that are taken, of which the real ones have one in a million rows. */
class SubjectIdsTest {
  private static final int SUBJECTS = 60;

  @TempDir private Path folder;

  @Test
  void allAtOnceAsOneAfterTheOther() throws IOException {
    List<Row> subjects = new ArrayList<>();
    Map<String, String> expected = new HashMap<>();
    Map<String, String> taken = new HashMap<>();
    for (int i = 0; i < SUBJECTS; i++) { // in the order of the table: most mentions first
      String name = "name " + i;
      String key = "person\0" + name;
      subjects.add(RowFactory.create("s" + i, "PERSON", name, SUBJECTS - i, key, "a", 0, 1));
      String attempt = key;
      while (taken.putIfAbsent(shortened(attempt), name) != null) {
        attempt = SpreadRows.next(attempt);
      }
      expected.put("s" + i, shortened(attempt));
    }
    try (SparkSession spark = LocalSpark.of(3)) {
      Map<String, String> given = new HashMap<>();
      new SubjectIds(udf((UDF1<String, String>) SubjectIdsTest::shortened, DataTypes.StringType))
          .of(
              new WorkFolder(spark, folder.toString(), false),
              spark.createDataFrame(
                  subjects,
                  org.apache.spark.sql.types.StructType.fromDDL(
                      "subject string, type string, name string, mentions int, idKey string,"
                          + " article string, start int, end int")))
          .collectAsList()
          .forEach(row -> given.put(row.getString(0), row.getString(1)));
      assertEquals(expected, given);
    }
  }

  /** One of 256, so that most are taken. */
  private static String shortened(String key) {
    return SpreadRows.id(key).substring(0, 2);
  }
}
