package org.rollcall.names.decode;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.util.SequenceValidator;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;
import org.rollcall.names.features.Weights;

/** The searches against OpenNLP's own, over decisions made up at random, with many ties. */
class SearchTest {
  private static final int BEAM = 3;
  private static final String[] NAMES = {
    "place-unit", "other", "place-start", "place-last", "place-cont",
    "person-unit", "person-start", "person-last", "person-cont", "other_name-unit"
  };

  private final Outcomes outcomes = new Outcomes(NAMES);
  private final Random random = new Random(5);

  @Test
  void decisionsFollowEachOtherAsOpenNlpHasIt() {
    SequenceValidator<String> validator = new BilouCodec().createSequenceValidator();
    for (int next = 0; next < NAMES.length; next++) {
      assertEquals(
          validator.validSequence(0, new String[0], new String[0], NAMES[next]),
          outcomes.follows(Outcomes.NONE, next),
          NAMES[next]);
      for (int before = 0; before < NAMES.length; before++) {
        assertEquals(
            validator.validSequence(1, new String[0], new String[] {NAMES[before]}, NAMES[next]),
            outcomes.follows(before, next),
            NAMES[before] + " " + NAMES[next]);
      }
    }
  }

  @Test
  void bothSearchesFindWhatOpenNlpFinds() {
    int sure = 0;
    int rows = 4000;
    for (int row = 0; row < rows; row++) {
      int length = random.nextInt(9);
      int[] scores =
          random.ints((long) length * NAMES.length, 0, 2 + random.nextInt(400)).toArray();
      double[][] probabilities = probabilities(length, scores);
      int[] expected = stock(probabilities);
      assertArrayEquals(expected, new BeamSearch(outcomes, BEAM).best(probabilities));
      int[] found = new GrainSearch(outcomes, BEAM).best(length, scores);
      if (found != null) {
        assertArrayEquals(expected, found, () -> Arrays.toString(scores));
        sure++;
      }
    }
    assertTrue(sure > rows / 2 && sure < rows, sure + " of " + rows + " were sure");
  }

  @Test
  void namesAreThoseThatOpenNlpDecodes() {
    for (int row = 0; row < 1000; row++) {
      int length = random.nextInt(9);
      int[] scores = random.ints((long) length * NAMES.length, 0, 50).toArray();
      int[] decided = stock(probabilities(length, scores));
      List<Span> names = new ArrayList<>();
      for (Outcomes.Name name : outcomes.names(decided)) {
        names.add(new Span(name.start(), name.end(), name.type()));
      }
      List<String> texts = Arrays.stream(decided).mapToObj(o -> NAMES[o]).toList();
      assertEquals(List.of(new BilouCodec().decode(texts)), names, texts::toString);
    }
  }

  private static double[][] probabilities(int length, int[] scores) {
    double[][] all = new double[length][NAMES.length];
    for (int i = 0; i < length; i++) {
      double sum = 0;
      for (int o = 0; o < NAMES.length; o++) {
        all[i][o] = Math.exp(scores[i * NAMES.length + o] * Weights.GRAIN);
        sum += all[i][o];
      }
      for (int o = 0; o < NAMES.length; o++) {
        all[i][o] /= sum;
      }
    }
    return all;
  }

  private static int[] stock(double[][] probabilities) {
    String[] tokens = new String[probabilities.length];
    Arrays.fill(tokens, "token");
    List<String> best =
        new opennlp.tools.ml.BeamSearch(BEAM, new Given(probabilities))
            .bestSequence(
                tokens,
                null,
                (index, sequence, decided, additional) -> new String[] {"" + index},
                new BilouCodec().createSequenceValidator())
            .getOutcomes();
    return best.stream().mapToInt(Arrays.asList(NAMES)::indexOf).toArray();
  }

  /** A model that has its decisions' probabilities from elsewhere. */
  private record Given(double[][] probabilities) implements MaxentModel {
    @Override
    public double[] eval(String[] context) {
      return probabilities[Integer.parseInt(context[0])];
    }

    @Override
    public double[] eval(String[] context, double[] target) {
      return eval(context);
    }

    @Override
    public double[] eval(String[] context, float[] values) {
      return eval(context);
    }

    @Override
    public String getBestOutcome(double[] values) {
      throw new UnsupportedOperationException();
    }

    @Override
    public String getAllOutcomes(double[] values) {
      throw new UnsupportedOperationException();
    }

    @Override
    public String getOutcome(int index) {
      return NAMES[index];
    }

    @Override
    public int getIndex(String outcome) {
      return Arrays.asList(NAMES).indexOf(outcome);
    }

    @Override
    public int getNumOutcomes() {
      return NAMES.length;
    }
  }
}
