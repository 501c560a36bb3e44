package org.rollcall.names.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import opennlp.tools.ml.maxent.GISModel;
import org.junit.jupiter.api.Test;

class MaxentTrainerTest {
  private static EventSet events() {
    EventSet events = new EventSet();
    for (int i = 0; i < 200; i++) {
      events.add(new String[] {"b", i % 2 == 0 ? "even" : "odd"}, i % 2 == 0 ? "yes" : "no", 1);
      events.add(new String[] {"b", "mixed"}, i % 4 == 0 ? "no" : "yes", 1);
    }
    events.add(new String[] {"b", "once"}, "yes", 1);
    return events;
  }

  private static GISModel train(EventSet events) {
    return new MaxentTrainer(30, 15, 0.1, 0.1, 0.02, 7).train(events, Progress.silent());
  }

  private static double yes(GISModel model, String feature) {
    double[] outcomes = model.eval(new String[] {"b", feature});
    return outcomes[model.getIndex("yes")];
  }

  @Test
  void learnsTheSharesOfTheOutcomes() {
    GISModel model = train(events());
    assertTrue(yes(model, "even") > 0.97);
    assertTrue(yes(model, "odd") < 0.03);
    assertEquals(0.75, yes(model, "mixed"), 0.05);
  }

  @Test
  void givesTheSameModelTwice() {
    for (String feature : new String[] {"even", "odd", "mixed", "never"}) {
      assertArrayEquals(
          train(events()).eval(new String[] {"b", feature}),
          train(events()).eval(new String[] {"b", feature}));
    }
  }

  @Test
  void weightsCount() {
    EventSet events = new EventSet();
    for (int i = 0; i < 100; i++) {
      events.add(new String[] {"b"}, "yes", 1);
      events.add(new String[] {"b"}, "no", 0.25);
    }
    assertEquals(0.8, yes(train(events), "unseen"), 0.05);
  }

  @Test
  void rareFeaturesAreDropped() {
    EventSet events = events();
    events.dropRare(2);
    assertTrue(events.features().contains("mixed"));
    assertTrue(!events.features().contains("once"));
    assertEquals(401, events.size());
    assertEquals(events.start(400) + 1, events.end(400)); // "b" is left of the last event
  }
}
