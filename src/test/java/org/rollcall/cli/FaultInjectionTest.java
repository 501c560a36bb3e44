package org.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.faults.FaultyProvider;
import org.rollcall.names.CompiledModel;
import org.rollcall.names.NameModel;
import org.rollcall.names.OpenNlpModel;
import org.rollcall.names.lexicon.Lexicon;

/**
 * Every operation on every file, and every write to standard output, fails once by itself and once
 * with all that follow. The result is whole or the old one stays, the exit code tells, each article
 * is in the result or in a message, and neither a part file nor a thread is left.
 */
class FaultInjectionTest {
  private static final List<String> LINES =
      List.of(
          "all: --types number -f csv -o $OUT $IN",
          "all: --types number -f jsonl --mentions --follow-links -j 1 $IN",
          "all: --types number --aliases $WORK/aliases.csv --ignore $WORK/ignore.txt -q"
              + " --baseline $WORK/baseline.csv --files-from $LIST --dedupe -f csv -o $OUT",
          "all: explain --models $WORK/models 40 $WORK/in/a.txt",
          "all: merge -f csv -o $OUT $TAGGED",
          "all: diff $WORK/baseline.csv $WORK/baseline.csv",
          "--types number -f json -o $OUT $IN",
          "--types number -f jsonl --mentions -j 1 -o $OUT $IN",
          "--types number -f md --by-article -j 2 -o $OUT $IN",
          "--types number -f html -o $OUT $IN",
          "--types number -f xlsx -o $OUT $IN",
          "--types number -f csv $IN",
          "--types number -f json $IN",
          "--types number -f jsonl $IN",
          "--types number -f table $IN",
          "--types number -f md $IN",
          "--types number -f html $IN",
          "--types number -f xlsx $IN",
          "compile -o $OUT $WORK/models/names-en.bin");

  @TempDir private Path folder;

  private void write(String file, String... lines) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, String.join("\n", lines) + "\n");
  }

  /** Enough different numbers that a table is written in several steps. */
  private static String numbers(String what, int from) {
    StringBuilder text = new StringBuilder("The harbour counted its goods.\n\n");
    for (int i = from; i < from + 30; i++) {
      text.append("Beside the old weighing house they found ")
          .append(i * 7 + 1003)
          .append(' ')
          .append(what)
          .append(". ");
    }
    return text.toString();
  }

  private void layOut() throws IOException {
    write("in/a.txt", numbers("barrels", 0));
    write("in/b.html", "<!doctype html><title>Goods</title><p>" + numbers("ropes", 90) + "</p>");
    write("in/sub/c.md", "# Goods", "", numbers("anchors", 40));
    write("in/sub/deep/d.txt", numbers("sails", 20));
    write("in/sub/notes", "no article, and passed over: 12 cats");
    write("empty/.hidden", "");
    write(
        "records.jsonl",
        "{\"id\":\"r1\",\"text\":\"They hired 40 sailors and 9 cooks.\"}",
        "{\"id\":\"r2\",\"text\":\"They hired 41 sailors.\"}");
    write(
        "tagged.jsonl",
        "{\"doc\":\"1\",\"text\":\"Mira Tolland came.\",\"mentions\":"
            + "[{\"start\":0,\"end\":12,\"type\":\"person\"}]}");
    write("aliases.csv", "same,Mira Tolland,the Finch,person");
    write("ignore.txt", "Nobody");
    Files.createDirectories(folder.resolve("out"));
    write("none.jsonl");
    write("baseline.csv", "type,name,mentions,articles,id", "number,40 sailors,1,1,0a1b2c3d4e");
    write("config/rollcall/rollcall.properties", "kinds=cardinal,quantity");
    writeModel(Files.createDirectories(folder.resolve("models")).resolve(NameModel.FILE));
  }

  /** A model of one word, which loads in a moment, and its compiled form. */
  private static void writeModel(Path file) throws IOException {
    Context[] weights = {new Context(new int[] {0, 1}, new double[] {-2, 2})};
    String[] decisions = {"other", "person-unit"};
    GISModel model = new GISModel(weights, new String[] {"wfMira"}, decisions);
    try (OutputStream out = Files.newOutputStream(file)) {
      OpenNlpModel.of(model, 3, Map.of("mira", new Lexicon.Entry(Lexicon.GIVEN, "", "")))
          .write(out);
    }
    CompiledModel compiled = CompiledModel.of(file);
    Files.write(compiled.file(), compiled.compile());
  }

  private String run(List<String> lines) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-Djava.nio.file.spi.DefaultFileSystemProvider=" + FaultyProvider.class.getName(),
                "-cp",
                System.getProperty("java.class.path"),
                FaultLoop.class.getName(),
                folder.toString()));
    command.addAll(lines);
    Path output = Files.createTempFile("faults", ".txt");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      assertTrue(process.waitFor(10, TimeUnit.MINUTES), "it hangs");
      String told = Files.readString(output, StandardCharsets.UTF_8);
      assertEquals(0, process.exitValue(), told);
      return told;
    } finally {
      process.destroyForcibly();
      Files.delete(output);
    }
  }

  @Test
  void everyOperationFails() throws IOException, InterruptedException {
    layOut();
    String told = run(LINES);
    System.out.print(told);
    assertTrue(told.contains(LINES.size() + " command lines"), told);
  }
}
