package org.rollcall.names.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final List<String> lines = new ArrayList<>();
  private long seconds = 100;
  private final Progress progress = new Progress(lines::add, () -> seconds * 1_000_000_000);

  private void at(long after, double share, String what) {
    seconds = 100 + after;
    progress.at(share, what);
  }

  @Test
  void takesTheTimeLeftFromTheTimeItTook() {
    progress.plan("one", 1);
    progress.plan("two", 3);
    progress.begin("one");
    at(10, 0.04, "first"); // 1 %, too little to tell
    at(20, 0.1, "early");
    at(100, 0.8, "most");
    progress.begin("two");
    at(600, 0.5, "half");
    assertEquals(
        List.of(" 2 %: early", "20 %, about 7 min left: most", "62 %, about 6 min left: half"),
        lines);
  }

  @Test
  void tellsSeldom() {
    progress.plan("all", 1);
    progress.begin("all");
    for (int i = 1; i <= 1000; i++) {
      at(i, i / 1000.0, "step");
    }
    assertTrue(lines.size() <= 51, lines.size() + " lines");
    lines.clear();
    at(1001, 0.99, "soon after");
    assertEquals(List.of(), lines);
  }

  @Test
  void phaseThatWasPassedOverIsDone() {
    progress.plan("one", 1);
    progress.plan("two", 1);
    progress.plan("three", 2);
    progress.begin("three");
    at(100, 0.5, "half");
    assertEquals(List.of("75 %, about 35 s left: half"), lines);
    assertThrows(IllegalArgumentException.class, () -> progress.begin("four"));
  }

  @Test
  void shortWorkSaysNothing() {
    progress.plan("all", 1);
    progress.begin("all");
    at(4, 0.5, "half");
    assertEquals(List.of(), lines);
  }

  @Test
  void saysTimesAsPeopleDo() {
    assertEquals("5 s", Progress.words(4));
    assertEquals("90 s", Progress.words(89));
    assertEquals("2 min", Progress.words(90));
    assertEquals("8 min", Progress.words(500));
  }
}
