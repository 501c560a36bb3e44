package org.rollcall.names.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordClassesTest {
  @TempDir Path folder;

  /** Words around four points of a plane, two of them near one another. */
  private static WordVectors fourHeaps() {
    double[] angles = {0.1, 0.5, 2.0, 4.0};
    List<String> words = new ArrayList<>();
    List<float[]> vectors = new ArrayList<>();
    Random random = new Random(3);
    for (int n = 0; n < 200; n++) {
      double angle = angles[n % 4] + random.nextGaussian() * 0.02;
      words.add("heap" + n % 4 + "word" + n);
      vectors.add(new float[] {(float) Math.cos(angle), (float) Math.sin(angle)});
    }
    return new WordVectors(words, vectors.toArray(float[][]::new));
  }

  @Test
  void wordsOfLikeMeaningShareAClass() {
    Map<String, String> paths = WordClasses.of(fourHeaps(), 4);
    assertEquals(4, new HashSet<>(paths.values()).size());
    paths.forEach(
        (word, path) -> assertEquals(paths.get(word.substring(0, 9) + word.charAt(4)), path, word));
  }

  @Test
  void nearClassesShareThePrefixOfTheirPaths() {
    Map<String, String> paths = WordClasses.of(fourHeaps(), 4);
    String near = paths.get("heap0word0");
    assertEquals(near.substring(0, near.length() - 1), prefix(paths.get("heap1word1"), near));
    assertNotEquals(near.substring(0, near.length() - 1), prefix(paths.get("heap3word3"), near));
  }

  private static String prefix(String path, String like) {
    return path.substring(0, Math.min(path.length(), like.length() - 1));
  }

  @Test
  void fewerWordsThanClassesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> WordClasses.of(fourHeaps(), 201));
  }

  @Test
  void theFileOfClassesIsReadBackAsItWasMade() throws IOException {
    Path vectors = folder.resolve("vectors.txt");
    Files.writeString(vectors, "sun 1 0\nmoon 0.9 0.1\nbread -1 0.1\nrare 7 7\n");
    Path file = folder.resolve("classes.tsv.gz");
    Files.write(file, WordClassFile.make(vectors, 3, 2));
    Map<String, String> classes = WordClassFile.read(file);
    assertEquals(3, classes.size()); // the fourth word is not among the first three
    assertEquals(classes.get("sun"), classes.get("moon"));
    assertNotEquals(classes.get("sun"), classes.get("bread"));
    assertArrayEquals(Files.readAllBytes(file), WordClassFile.make(vectors, 3, 2));
    assertThrows(IOException.class, () -> WordClassFile.make(vectors, 3, 4));
  }

  @Test
  void aLineThatIsNoVectorIsNamed() throws IOException {
    Path vectors = folder.resolve("vectors.txt");
    for (String bad : List.of("moon 0.9", "moon", "moon x y")) {
      Files.writeString(vectors, "sun 1 0\n" + bad + "\n");
      IOException fault = assertThrows(IOException.class, () -> WordVectors.read(vectors, 9));
      assertTrue(fault.getMessage().contains("vectors.txt:2: "), fault.getMessage());
    }
  }

  @Test
  void aLineThatIsNoClassIsNamed() throws IOException {
    Path file = folder.resolve("classes.tsv");
    for (String bad : List.of("moon", "moon\t", "moon\t012", "moon\t0\t1")) {
      Files.writeString(file, "sun\t01\n" + bad + "\n");
      IOException fault = assertThrows(IOException.class, () -> WordClassFile.read(file));
      assertTrue(fault.getMessage().contains("classes.tsv:2: "), fault.getMessage());
    }
  }
}
