package org.rollcall.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.rollcall.model.Article;
import org.rollcall.model.Problem;
import org.rollcall.read.ArticleReader;
import org.rollcall.read.Input;
import org.rollcall.read.InputMode;
import org.rollcall.read.Reading;
import org.rollcall.read.Troubles;

/** The articles of the inputs, read as the command line reads them. */
final class Articles {
  /** What the inputs are. */
  enum Kind {
    /** Files of text, an article each; its id is the path as it was given or found. */
    TEXT,
    /** Likewise web pages. */
    HTML,
    /** Likewise Markdown. */
    MARKDOWN,
    /** All three, by the endings of their names. */
    AUTO,
    /** JSON Lines with {@code id}, {@code text} and perhaps {@code date}. */
    JSONL,
    /** Parquet with the columns {@code id}, {@code text} and perhaps {@code date}. */
    PARQUET
  }

  private final SparkSession spark;
  private final String[] paths;
  private final TreeMap<String, String> given = new TreeMap<>();

  private Articles(SparkSession spark, List<String> paths) throws IOException {
    this.spark = spark;
    this.paths = paths.toArray(String[]::new);
    for (String name : paths) {
      Path path = new Path(name);
      FileSystem files = path.getFileSystem(spark.sparkContext().hadoopConfiguration());
      String shown = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
      given.put(files.makeQualified(path).toString(), shown);
    }
  }

  /**
   * Reads them when they are asked for.
   *
   * @param paths files and folders, on any file system that Spark knows
   * @return as {@link Schemas#ARTICLE} has them
   * @throws IOException if a path's file system is not there
   */
  static Dataset<Row> of(SparkSession spark, List<String> paths, Kind kind) throws IOException {
    Articles articles = new Articles(spark, paths);
    return switch (kind) {
      case TEXT -> articles.files(InputMode.TEXT);
      case HTML -> articles.files(InputMode.HTML);
      case MARKDOWN -> articles.files(InputMode.MARKDOWN);
      case AUTO -> articles.files(InputMode.AUTO);
      case JSONL -> articles.records();
      case PARQUET -> articles.columns();
    };
  }

  private Dataset<Row> files(InputMode mode) {
    Map<String, String> names = new TreeMap<>(given);
    return spark
        .read()
        .format("binaryFile")
        .option("recursiveFileLookup", "true")
        .option("pathGlobFilter", pattern(mode))
        .load(paths)
        .select("path", "content")
        .flatMap(
            (FlatMapFunction<Row, Row>)
                row -> read(name(row.getString(0), names), row.getAs(1), mode),
            Encoders.row(Schemas.ARTICLE));
  }

  /** The endings of a mode, in any case: {@code *.{[tT][xX][tT],…}}. */
  private static String pattern(InputMode mode) {
    return mode.endings().stream()
        .map(
            ending ->
                ending
                    .substring(1)
                    .chars()
                    .mapToObj(c -> "[" + (char) c + (char) Character.toUpperCase(c) + "]")
                    .collect(Collectors.joining()))
        .collect(Collectors.joining(",", "*.{", "}"));
  }

  private Dataset<Row> records() {
    Map<String, String> names = new TreeMap<>(given);
    return spark
        .read()
        .option("recursiveFileLookup", "true")
        .option("lineSep", "\n")
        .text(paths)
        .selectExpr("_metadata.file_path as path", "value")
        .flatMap(
            (FlatMapFunction<Row, Row>)
                row ->
                    read(
                        name(row.getString(0), names),
                        row.getString(1).getBytes(StandardCharsets.UTF_8),
                        InputMode.JSONL),
            Encoders.row(Schemas.ARTICLE));
  }

  private Dataset<Row> columns() {
    Dataset<Row> rows = spark.read().option("recursiveFileLookup", "true").parquet(paths);
    boolean dated = List.of(rows.columns()).contains("date");
    return rows.selectExpr(
        "cast(id as string) as id",
        "text",
        dated ? "cast(date as string) as date" : "cast(null as string) as date",
        "cast(null as string) as problem");
  }

  /** The path as the user gave it, and what lies below. */
  private static String name(String path, Map<String, String> given) {
    String normal = new Path(path).toString();
    for (Map.Entry<String, String> root : given.entrySet()) {
      String full = root.getKey();
      if (normal.equals(full) || normal.startsWith(full + "/")) {
        return root.getValue() + normal.substring(full.length());
      }
    }
    return normal;
  }

  private static Iterator<Row> read(String name, byte[] content, InputMode mode) {
    List<Row> rows = new ArrayList<>();
    Troubles troubles = new Problems(name, rows);
    new ArticleReader(
            new ByteArrayInputStream(content), Reading.plain(mode, Reading.MAX_BYTES), troubles)
        .read(List.of(new Input(name, Optional.empty())), article -> rows.add(row(article)));
    return rows.iterator();
  }

  private static Row row(Article article) {
    String date = article.date().map(Object::toString).orElse(null);
    return RowFactory.create(article.id(), article.text(), date, null);
  }

  /** Makes rows of problems, and passes over the rest. */
  private record Problems(String name, List<Row> rows) implements Troubles {
    @Override
    public void problem(Problem problem) {
      rows.add(RowFactory.create(name, null, null, problem.message()));
    }

    @Override
    public void failed(String input, Throwable cause) {
      rows.add(RowFactory.create(name, null, null, "left out: " + cause));
    }

    @Override
    public void warning(Problem warning) {}

    @Override
    public void note(String text) {}

    @Override
    public void info(String text) {}
  }
}
