package org.rollcall.names.features;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rollcall.names.lexicon.Lexicon;

class FeatureGroupTest {
  @Test
  void everyFeatureOfATextBelongsToAGroupAndEveryGroupHasSome() {
    Lexicon lexicon =
        new Lexicon(
            Map.of(
                "mira", new Lexicon.Entry(Lexicon.GIVEN, "0110", "a"),
                "said", new Lexicon.Entry(0, "1010", "e")));
    TrainingContexts contexts = new TrainingContexts(lexicon);
    String[] sentence = {"Then", "Mira", "Holt", "of", "Lund", "said", "so"};
    Set<FeatureGroup> seen = EnumSet.noneOf(FeatureGroup.class);
    contexts.startArticle(List.of(new String[][] {sentence}));
    contexts.startSentence(sentence);
    for (int i = 0; i < sentence.length; i++) {
      for (String feature : contexts.at(i)) {
        Optional<FeatureGroup> group = FeatureGroup.of(feature);
        assertTrue(group.isPresent() || feature.equals("b"), feature);
        group.ifPresent(seen::add);
      }
    }
    assertEquals(EnumSet.allOf(FeatureGroup.class), seen);
  }
}
