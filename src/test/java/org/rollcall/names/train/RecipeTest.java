package org.rollcall.names.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.names.features.FeatureGroup;

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
                + "gazetteer\tCITY\tc.csv\tthe name\t9\nset\tepochs\t3\n"
                + "classes\tk.tsv\nwithout\taffixes\n");
    assertEquals(List.of("k.tsv"), recipe.classes());
    assertEquals(Set.of(FeatureGroup.AFFIXES), recipe.without());
    assertEquals(List.of(new Recipe.Source("a.txt", 0.5)), recipe.corpora());
    assertEquals(List.of(new Recipe.Source("b.txt", 0.1)), recipe.unlabelled());
    assertEquals(
        List.of(new Recipe.Gazetteer("CITY", "c.csv", "the name", 9)), recipe.gazetteers());
    assertEquals(3, recipe.number("epochs", 8));
    assertEquals(0.1, recipe.number("rate", 0.1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "corpus a.txt | WEIGHT is missing",
        "corpus a.txt much | WEIGHT is no number above 0",
        "corpus a.txt 0 | WEIGHT is no number above 0",
        "corpus a.txt -1 | WEIGHT is no number above 0",
        "corpus a.txt NaN | WEIGHT is no number above 0",
        "unlabelled a.txt -1 | WEIGHT is no number of 0 or more",
        "gazetteer CITY a.txt - 0 | MAX is no number of 1 or more",
        "set epoch 3 | NAME is no setting",
        "set epochs 0 | VALUE is no number of 1 or more",
        "without sense | GROUP is no kind of features",
        "cake | no such kind of line"
      })
  void namesTheLineItDoesNotUnderstandAndTheColumn(String line, String wrong) {
    String content = "corpus\ta.txt\t1\n" + line.replace(' ', '\t') + "\n";
    IOException fault = assertThrows(IOException.class, () -> read(content));
    String told = "recipe.tsv:2: not understood: " + line + " (" + wrong + ")";
    assertTrue(fault.getMessage().endsWith(told), fault.getMessage());
  }

  @Test
  void plainTextMayWeighNothing() throws IOException {
    Recipe recipe = read("corpus\ta.txt\t1\nunlabelled\tb.txt\t0\n");
    assertEquals(List.of(new Recipe.Source("b.txt", 0)), recipe.unlabelled());
  }

  @Test
  void aFolderIsNone() {
    IOException fault = assertThrows(IOException.class, () -> Recipe.read(folder));
    assertEquals(folder + ": this is a folder", fault.getMessage());
  }

  @Test
  void looksBesideItselfBeforeTheFolderOfCorpora() throws IOException {
    Recipe recipe = read("corpus\ta.txt\t1\n");
    Path corpora = Path.of("corpora");
    assertEquals(corpora.resolve("a.txt"), recipe.find("a.txt", corpora));
    Files.writeString(folder.resolve("a.txt"), "x");
    assertEquals(folder.resolve("a.txt"), recipe.find("a.txt", corpora));
  }

  @Test
  void needsAnnotatedText() {
    IOException fault = assertThrows(IOException.class, () -> read("set\tepochs\t3\n"));
    assertTrue(fault.getMessage().contains("no annotated text"), fault.getMessage());
  }
}
