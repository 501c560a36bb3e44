package org.rollcall.names.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NeighboursTest {
  private static final Map<String, Integer> IDS = Map.of("rain", 0, "fell", 1, "on", 2);

  private final Neighbours neighbours =
      Neighbours.of(
          List.of(
              "rain fell on rain".split(" "),
              "rain fell".split(" "),
              "rain slowly fell".split(" ")),
          IDS);

  private List<String> after(int word) {
    List<String> out = new ArrayList<>();
    neighbours.after(word, (other, count) -> out.add(other + "x" + count));
    return out;
  }

  private List<String> before(int word) {
    List<String> out = new ArrayList<>();
    neighbours.before(word, (other, count) -> out.add(other + "x" + count));
    return out;
  }

  @Test
  void countsPairsWithinASentenceOnly() {
    assertEquals(List.of("1x2"), after(0));
    assertEquals(List.of("2x1"), after(1));
    assertEquals(List.of("0x1"), after(2));
    assertEquals(List.of("2x1"), before(0));
    assertEquals(List.of("0x2"), before(1));
  }

  @Test
  void unknownWordsPartTheirNeighbours() {
    assertEquals(4, neighbours.count(0));
    assertEquals(3, neighbours.count(1));
    assertEquals(8, neighbours.total());
  }
}
