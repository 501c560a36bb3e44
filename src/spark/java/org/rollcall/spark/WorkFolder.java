package org.rollcall.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * Where tables between the steps are kept as Parquet: what was found once is not looked for again
 * when a machine is lost, and plans stay small.
 */
final class WorkFolder {
  private final SparkSession spark;
  private final String folder;
  private final boolean resumed;

  /**
   * @param folder on a file system that all machines see; it need not be there
   * @param resumed whether tables that a run before this one finished are taken as they are
   */
  WorkFolder(SparkSession spark, String folder, boolean resumed) {
    this.spark = spark;
    this.folder = folder;
    this.resumed = resumed;
  }

  SparkSession spark() {
    return spark;
  }

  /** The rows, written and read again. */
  Dataset<Row> keep(String name, Dataset<Row> rows) {
    StructType columns = rows.schema();
    String path = folder + "/" + name;
    if (!resumed || !isWhole(path)) {
      rows.write().mode(SaveMode.Overwrite).parquet(path);
    }
    return spark.read().schema(columns).parquet(path);
  }

  /** Spark marks a table when all its parts are there. */
  private boolean isWhole(String path) {
    try {
      return isThere(path + "/_SUCCESS");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether something of this name is there. */
  boolean isThere(String name) throws IOException {
    Path path = new Path(name);
    return path.getFileSystem(spark.sparkContext().hadoopConfiguration()).exists(path);
  }

  /** Removes it with all that is in it. */
  void remove() throws IOException {
    Path path = new Path(folder);
    path.getFileSystem(spark.sparkContext().hadoopConfiguration()).delete(path, true);
  }
}
