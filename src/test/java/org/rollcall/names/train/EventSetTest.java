package org.rollcall.names.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventSetTest {
  private static List<String> features(EventSet events, int event) {
    return Arrays.stream(events.featureArray(), events.start(event), events.end(event))
        .mapToObj(events.features()::get)
        .toList();
  }

  @Test
  void growsAndKeepsTheOrderOfAppearance() {
    EventSet events = new EventSet();
    int many = 70_000; // more than the arrays begin with
    for (int i = 0; i < many; i++) {
      events.add(new String[] {"b", "f" + i % 7}, i % 2 == 0 ? "yes" : "no", 0.5);
    }
    assertEquals(many, events.size());
    assertEquals(List.of("yes", "no"), events.outcomes());
    assertEquals(List.of("b", "f6"), features(events, 69_999 - (69_999 - 6) % 7));
    assertEquals(1, events.outcome(many - 1));
    assertEquals(0.5f, events.weight(many - 1));
    assertEquals(many, events.counts()[0]);
  }

  @Test
  void isCompleteOnceRareFeaturesAreDropped() {
    EventSet events = new EventSet();
    events.add(new String[] {"rare", "b"}, "yes", 1);
    events.add(new String[] {"b"}, "no", 1);
    events.dropRare(2);
    assertEquals(List.of("b"), events.features());
    assertEquals(List.of("b"), features(events, 0));
    assertEquals(List.of("b"), features(events, 1));
    assertThrows(IllegalStateException.class, () -> events.add(new String[] {"new"}, "yes", 1));
  }
}
