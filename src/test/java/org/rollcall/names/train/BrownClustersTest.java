package org.rollcall.names.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BrownClustersTest {
  private static final List<String> ANIMALS = List.of("dog", "cat", "horse", "goat");
  private static final List<String> TOWNS = List.of("oslo", "lima", "cairo", "perth");
  private static final List<String> DEEDS = List.of("slept", "waited", "ate");

  private static List<String[]> sentences() {
    Random random = new Random(1);
    List<String[]> sentences = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      sentences.add(
          new String[] {
            "the", pick(ANIMALS, random), pick(DEEDS, random), "in", pick(TOWNS, random)
          });
    }
    sentences.add(new String[] {"rare"});
    return sentences;
  }

  private static String pick(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }

  @Test
  void wordsInTheSamePlacesShareACluster() {
    Map<String, String> paths = BrownClusters.of(sentences(), 5, 2);
    for (List<String> group : List.of(ANIMALS, TOWNS, DEEDS)) {
      assertEquals(1, group.stream().map(paths::get).distinct().count(), group + " in " + paths);
    }
    assertNotEquals(paths.get("dog"), paths.get("oslo"));
    assertNotEquals(paths.get("dog"), paths.get("slept"));
    assertFalse(paths.containsKey("rare"));
  }

  @Test
  void isTheSameTwice() {
    assertEquals(BrownClusters.of(sentences(), 4, 1), BrownClusters.of(sentences(), 4, 1));
  }
}
