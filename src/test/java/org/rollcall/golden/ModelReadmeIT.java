package org.rollcall.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What models/README.md shows works as it stands there. */
class ModelReadmeIT {
  private static final long MOST_BYTES = 6_000_000;
  private static final Path LIB = Launcher.PROJECT.resolve("target/rollcall/lib");

  @TempDir Path folder;

  @Test
  void walkThroughTrainsAndUsesAModel() throws Exception {
    Path example = Files.createDirectories(folder.resolve("models/example"));
    for (Path file : GoldenCase.list(Launcher.PROJECT.resolve("models/example"))) {
      Files.copy(file, example.resolve(file.getFileName()));
    }
    String commands = ModelReadme.samples("### A walk-through", "sh").get(0);
    String expected = ModelReadme.samples("### A walk-through", "text").get(0);
    Launcher.Outcome outcome = Launcher.run(commands, folder, 2);
    assertEquals(expected, outcome.out(), outcome.err());
    assertEquals(0, outcome.exit());
  }

  /** In a process of its own, with nothing but OpenNLP, what OpenNLP needs, and our jar. */
  @Test
  void plainOpenNlpLoadsAndRunsTheModel() throws Exception {
    String heading = "## Using the model without rollcall";
    Path program = folder.resolve("FindNames.java");
    Files.writeString(program, ModelReadme.samples(heading, "java").get(0));
    List<String> jars = new ArrayList<>();
    try (Stream<Path> files = Files.list(LIB)) {
      files
          .filter(
              jar ->
                  jar.getFileName()
                      .toString()
                      .matches("(opennlp-tools-|slf4j-api-|rollcall\\.jar).*"))
          .forEach(jar -> jars.add(jar.toString()));
    }
    assertEquals(3, jars.size(), jars::toString);
    String classPath = String.join(":", jars);
    String command = ModelReadme.samples(heading, "sh").get(0);
    String shown = command.substring(command.indexOf("-cp ") + 4, command.indexOf(" FindNames"));
    for (String jar : shown.split(":", 0)) {
      assertTrue(Files.exists(LIB.resolve(jar)), jar + " is the jar's name today");
    }
    Path model = Launcher.PROJECT.resolve("models/names-en.bin");
    Launcher.Outcome outcome =
        Launcher.run(
            command.replace(shown, classPath).replace("models/names-en.bin", model.toString()),
            folder,
            1);
    assertEquals(
        "person\tMaria Jensen\nperson\tPeter Novak\nplace\tLisbon\n", outcome.out(), outcome.err());
    assertTrue(Files.size(model) <= MOST_BYTES, Files.size(model) + " bytes");
  }
}
