package org.rollcall.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.rollcall.merge.SpreadAliases;
import org.rollcall.model.Aliases;
import org.rollcall.model.EntityType;
import org.rollcall.write.Format;
import org.rollcall.write.Sheet;
import org.rollcall.write.Style;

/** Spark in the test's own process, and what it wrote. */
final class LocalSpark {
  private LocalSpark() {}

  /**
   * A session on two cores.
   *
   * @param parts into how many parts tables are shared out between the steps
   */
  static SparkSession of(int parts) {
    return SparkSession.builder()
        .master("local[2,4]") // a task may fail three times
        .config("spark.ui.enabled", "false")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", Integer.toString(parts))
        .config("spark.sql.codegen.wholeStage", "false") // to compile costs more than it saves
        .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
        .config("spark.sql.adaptive.enabled", parts > 3 ? "true" : "false")
        .getOrCreate();
  }

  /** The settings of a job that reads {@code input} and writes to {@code folder}. */
  static JobSettings settings(Articles.Kind kind, Path input, Path folder, long largestBlock) {
    return settings(
        kind, input, folder, Aliases.NONE, EnumSet.allOf(EntityType.class), largestBlock);
  }

  /** As the other, for a user who has wishes. */
  static JobSettings settings(
      Articles.Kind kind,
      Path input,
      Path folder,
      Aliases aliases,
      Set<EntityType> types,
      long largestBlock) {
    return new JobSettings(
        List.of(input.toString()),
        kind,
        folder.toString(),
        Output.Kind.CSV,
        new SpreadAliases(aliases),
        types,
        true,
        "",
        0,
        false,
        largestBlock);
  }

  /** What the parts of a table have below their headings, in the order of the parts. */
  static String table(Path folder) throws IOException {
    StringBuilder table = new StringBuilder();
    for (Path part : parts(folder)) {
      String text = Files.readString(part);
      table.append(text.substring(text.indexOf('\n') + 1));
    }
    return table.toString();
  }

  /** The lines of all parts without their headings, sorted. */
  static List<String> sorted(Path folder) throws IOException {
    return table(folder).lines().sorted().toList();
  }

  private static List<Path> parts(Path folder) throws IOException {
    List<Path> parts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> file.getFileName().toString().startsWith("part-"))
          .sorted()
          .forEach(parts::add);
    }
    return parts;
  }

  /** A sheet as CSV below its heading. */
  static String csv(Sheet<?> sheet) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Format.CSV.write(sheet, out, Style.PLAIN);
    String text = out.toString(StandardCharsets.UTF_8);
    return text.substring(text.indexOf('\n') + 1);
  }
}
