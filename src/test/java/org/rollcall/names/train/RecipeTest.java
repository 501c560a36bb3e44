package org.rollcall.names.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecipeTest {
  @TempDir Path folder;

  private Recipe read(String content) throws IOException {
    return Recipe.read(Files.writeString(folder.resolve("recipe.tsv"), content));
  }

  @Test
  void readsItsLines() throws IOException {
    Recipe recipe =
        read(
            "# why\n\ncorpus\ta.txt\t0.5\nunlabelled\tb.txt\t0.1\n"
                + "gazetteer\tCITY\tc.csv\tthe name\t9\nset\tepochs\t3\n");
    assertEquals(List.of(new Recipe.Source("a.txt", 0.5)), recipe.corpora());
    assertEquals(List.of(new Recipe.Source("b.txt", 0.1)), recipe.unlabelled());
    assertEquals(
        List.of(new Recipe.Gazetteer("CITY", "c.csv", "the name", 9)), recipe.gazetteers());
    assertEquals(3, recipe.number("epochs", 8));
    assertEquals(0.1, recipe.number("rate", 0.1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"corpus\ta.txt", "corpus\ta.txt\tmuch", "set\tepoch\t3", "set\tepochs\t0", "cake"})
  void namesTheLineItDoesNotUnderstand(String line) {
    String content = "corpus\ta.txt\t1\n" + line + "\n";
    IOException fault = assertThrows(IOException.class, () -> read(content));
    assertTrue(fault.getMessage().contains("recipe.tsv:2: not understood"), fault.getMessage());
  }

  @Test
  void needsAnnotatedText() {
    IOException fault = assertThrows(IOException.class, () -> read("set\tepochs\t3\n"));
    assertTrue(fault.getMessage().contains("no annotated text"), fault.getMessage());
  }
}
