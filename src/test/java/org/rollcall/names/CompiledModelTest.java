package org.rollcall.names;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.names.decode.Tagged;
import org.rollcall.names.lexicon.Lexicon;

class CompiledModelTest {
  private static final Map<String, Lexicon.Entry> LEXICON =
      Map.of("mira", new Lexicon.Entry(Lexicon.GIVEN, "0110", "a"));

  @TempDir Path folder;
  private Path file;
  private CompiledModel compiled;

  /** A model that knows one word: "Mira" is a person, as sure as {@code weight}. */
  private static OpenNlpModel model(double weight) {
    Context[] weights = {new Context(new int[] {0, 1}, new double[] {-weight, weight})};
    String[] outcomes = {"other", "person-unit"};
    return OpenNlpModel.of(new GISModel(weights, new String[] {"wfMira"}, outcomes), 3, LEXICON);
  }

  private void write(OpenNlpModel model) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      model.write(out);
    }
  }

  @BeforeEach
  void compile() throws IOException {
    file = folder.resolve(NameModel.FILE);
    write(model(2));
    compiled = CompiledModel.of(file);
    Files.write(compiled.file(), compiled.compile());
  }

  private static double sure(NameModel model) {
    List<Tagged> names = model.decoder().tag(List.<String[]>of(new String[] {"Mira", "left"}));
    assertEquals(1, names.size());
    return names.get(0).probability();
  }

  @Test
  void isTheSameModel() throws IOException {
    NameModel read = compiled.read();
    assertEquals(sure(model(2).compile()), sure(read));
    assertEquals(LEXICON.get("mira"), read.lexicon().of("mira"));
    assertEquals(3, read.beam());
  }

  @Test
  void isTheSameBytesAgain() throws IOException {
    assertArrayEquals(Files.readAllBytes(compiled.file()), compiled.compile());
  }

  @Test
  void isPassedOverWhenTheModelIsAnother() throws IOException {
    assertNotNull(compiled.read());
    write(model(1));
    assertNull(compiled.read());
    assertEquals(sure(model(1).compile()), sure(NameModel.load(file)));
  }

  @Test
  void isPassedOverWhereItIsDamagedOrMissing() throws IOException {
    byte[] bytes = Files.readAllBytes(compiled.file());
    for (int length : new int[] {0, 7, 30, bytes.length / 2, bytes.length - 1}) {
      Files.write(compiled.file(), Arrays.copyOf(bytes, length));
      assertNull(compiled.read(), length + " bytes");
    }
    Files.delete(compiled.file());
    assertNull(compiled.read());
    assertTrue(sure(NameModel.load(file)) > 0.5);
  }

  /** Weights finer than ours would not be the same sums in any order. */
  @Test
  void foreignWeightsAreRefused() throws IOException {
    write(model(0.3));
    IOException e = assertThrows(IOException.class, () -> NameModel.load(file));
    assertTrue(e.getMessage().startsWith("not a name model of this program"), e.getMessage());
  }
}
