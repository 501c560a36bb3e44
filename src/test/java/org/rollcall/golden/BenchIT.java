package org.rollcall.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmarks still compile and run, on so few articles that their figures mean nothing. */
class BenchIT {
  @TempDir private Path work;

  private String run(String part, Map<String, String> settings)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder("sh", "src/bench/run.sh", part);
    builder.environment().putAll(settings);
    builder.environment().put("WORK", work.toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    return output;
  }

  @Test
  void stages() throws IOException, InterruptedException {
    String output = run("stages", Map.of("ARTICLES", "2", "ROUNDS", "1"));
    assertTrue(output.contains("end to end"), output);
  }

  @Test
  void scale() throws IOException, InterruptedException {
    String output = run("scale", Map.of("SCALE", "30", "ROUNDS", "1", "OPTIONS", "--types number"));
    assertTrue(output.contains("30 articles"), output);
    assertTrue(output.contains("2 threads"), output);
  }
}
