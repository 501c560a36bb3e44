package org.rollcall.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of the README with the job's jar and Spark's own launcher. */
class SparkSubmitIT {
  /** What is on our class path, but not in Spark. */
  private static final Pattern OURS =
      Pattern.compile(
          ".*(classes/?|rollcall.*|opennlp.*|picocli.*|fastcsv.*|jsoup.*|commonmark.*|fastexcel.*"
              + "|slf4j-nop.*|junit.*|archunit.*|selenium.*)");

  @TempDir private Path folder;

  @Test
  void theExampleMakesTheTableOfTheSamples() throws IOException, InterruptedException {
    List<String> example =
        Files.readString(Path.of("README.md"))
            .lines()
            .filter(line -> line.startsWith("spark-submit --master 'local"))
            .toList();
    assertEquals(1, example.size());
    Path out = folder.resolve("table");
    List<String> command = new ArrayList<>(List.of(System.getProperty("spark.opens").split(" ")));
    command.add("org.apache.spark.deploy.SparkSubmit");
    command.addAll(List.of("--conf", "spark.ui.enabled=false"));
    command.addAll(List.of("--conf", "spark.driver.host=127.0.0.1"));
    command.addAll(List.of("--conf", "spark.driver.bindAddress=127.0.0.1"));
    Arrays.stream(example.get(0).split(" "))
        .skip(1)
        .map(word -> word.replace("'", "").replaceFirst("^table$", out.toString()))
        .forEach(command::add);
    CommandLine.run(sparksOwn(), folder.resolve("printed"), command);

    String expected = Files.readString(Path.of("samples", "expected.csv"));
    assertEquals(
        expected.substring(expected.indexOf('\n') + 1), LocalSpark.table(out.resolve("entities")));
    assertEquals(
        CommandLine.rollcall(folder, "samples", "-f", "csv", "--mentions")
            .lines()
            .sorted()
            .toList(),
        LocalSpark.sorted(out.resolve("mentions")));
  }

  private static String sparksOwn() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, 0))
        .filter(entry -> !OURS.matcher(Path.of(entry).getFileName().toString()).matches())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
