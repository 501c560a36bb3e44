package org.rollcall.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rollcall.model.EntityType;
import org.rollcall.model.NearMiss;
import org.rollcall.table.EntityRow;
import org.rollcall.table.Explanation;
import org.rollcall.table.Place;

class ExplanationWritersTest {
  private static final String LONG =
      "On the first evening of the long strike at the old harbour, Okoro told the dockers of Lindby"
          + " that their ships would sail in spring.";

  private static final Explanation OKORO =
      new Explanation(
          row("Ines\tOkoro", 2, 1, List.of("Tunde Okoro", "Okoro")),
          List.of(
              reason("a.txt", at(1, 1, 0, "Ines\nOkoro left."), "Ines\nOkoro", "first", "", null),
              reason("a.txt", at(3, 61, 90, LONG), "Okoro", "bare-surname", "Ines Okoro", 1),
              reason(
                  "b\u001b.txt", at(2, 7, 9, "No name here."), "Okorro", "respelt", "Okoro", null)),
          List.of(
              new NearMiss("Ines Okoro", "Tunde Okoro", "bare-surname", "other-given-name"),
              new NearMiss("Okoro", "Okorro", "respelt", "side-by-side", "c.txt")));

  private static final Explanation LONE =
      new Explanation(
          row("Lindby", 1, 2, List.of()),
          List.of(reason("a", at(1, 1, 0, "Lindby slept."), "Lindby", "first", "", null)),
          List.of());

  private static EntityRow row(String name, int mentions, int articles, List<String> possible) {
    return new EntityRow(
        EntityType.PERSON,
        name,
        mentions,
        articles,
        List.of(),
        possible,
        Optional.empty(),
        "a.txt",
        "0a1b2c3d4e");
  }

  private static Place at(int line, int column, int start, String sentence) {
    return new Place(line, column, start, start + 5, sentence, start, start + 5);
  }

  private static Explanation.Reason reason(
      String article, Place place, String text, String rule, String to, Integer toLine) {
    Optional<Place> toPlace = Optional.ofNullable(toLine).map(line -> at(line, 4, 0, ""));
    return new Explanation.Reason(article, place, text, rule, to, toPlace, 0.75);
  }

  private static String text(Explanation... explanations) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExplanationText.write(List.of(explanations), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String json(Explanation... explanations) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExplanationJson.write(List.of(explanations), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void textTellsEveryMentionItsRuleAndTheWordsAround() throws IOException {
    assertEquals(
        """
        Ines\\tOkoro  (person, 2 mentions in 1 article, id 0a1b2c3d4e)
          a.txt:1:1  Ines Okoro  first
              [Ines Okoro]
          a.txt:3:61  Okoro  bare-surname -> Ines Okoro (1:4)
              …the long strike at the old harbour, [Okoro] told the dockers of Lindby that their…
          b\\u001b.txt:2:7  Okorro  respelt -> Okoro (elsewhere)
              [Okorro]
          possible: Tunde Okoro | Okoro
          apart: Ines Okoro / Tunde Okoro  bare-surname was stopped by other-given-name
          apart: Okoro / Okorro  respelt was stopped by side-by-side: c.txt

        Lindby  (person, 1 mention in 2 articles, id 0a1b2c3d4e)
          a:1:1  Lindby  first
              [Lindby] slept.
        """,
        text(OKORO, LONE));
    assertEquals("", text());
  }

  @Test
  void jsonHasTheSame() throws IOException {
    String lone =
        "{\"type\":\"person\",\"name\":\"Lindby\",\"id\":\"0a1b2c3d4e\",\"mentions\":[{\"file\":\"a\","
            + "\"line\":1,\"column\":1,\"start\":0,\"end\":5,\"text\":\"Lindby\",\"rule\":\"first\","
            + "\"strength\":0.75,\"sentence\":\"Lindby slept.\"}],\"possible\":[],\"apart\":[]}";
    assertEquals("[\n" + lone + "\n]\n", json(LONE));
    assertEquals("[]\n", json());
    Explanation joined =
        new Explanation(
            row("Okoro", 1, 1, List.of("A", "B")),
            List.of(reason("a", at(3, 6, 9, "S"), "Okoro", "bare-surname", "Ines Okoro", 2)),
            OKORO.apart());
    String second =
        "{\"type\":\"person\",\"name\":\"Okoro\",\"id\":\"0a1b2c3d4e\",\"mentions\":[{\"file\":\"a\","
            + "\"line\":3,\"column\":6,\"start\":9,\"end\":14,\"text\":\"Okoro\","
            + "\"rule\":\"bare-surname\",\"strength\":0.75,\"to\":\"Ines Okoro\",\"to_line\":2,"
            + "\"to_column\":4,\"sentence\":\"S\"}],\"possible\":[\"A\",\"B\"],\"apart\":["
            + "{\"name\":\"Ines Okoro\",\"other\":\"Tunde Okoro\",\"rule\":\"bare-surname\","
            + "\"veto\":\"other-given-name\"},{\"name\":\"Okoro\",\"other\":\"Okorro\","
            + "\"rule\":\"respelt\",\"veto\":\"side-by-side\",\"evidence\":\"c.txt\"}]}";
    assertEquals("[\n" + lone + ",\n" + second + "\n]\n", json(LONE, joined));
  }
}
