package org.rollcall.names.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rollcall.model.Document;
import org.rollcall.model.EntityType;
import org.rollcall.model.Mention;
import org.rollcall.model.Sentence;
import org.rollcall.model.Span;
import org.rollcall.names.corpus.AnnotatedText;

class EvaluationTest {
  private static final String TEXT =
      "Ana Ruiz met Danes in Port Ostrel. Coop Dunbrook and Monday fell on Lima.";

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static AnnotatedText.Name marked(String words, String label) {
    return new AnnotatedText.Name(span(words), label);
  }

  private static Mention found(String words, EntityType type) {
    return new Mention(span(words), type, words);
  }

  private static Evaluation evaluation(int errors) {
    AnnotatedText text =
        new AnnotatedText(
            "x",
            TEXT,
            List.of(
                marked("Ana Ruiz", "person"),
                marked("Danes", "people"),
                marked("Port Ostrel", "place"),
                marked("Coop Dunbrook", "organisation"),
                marked("Lima", "place")));
    int cut = TEXT.indexOf("Coop");
    List<Sentence> sentences =
        List.of(
            new Sentence(new Span(0, cut - 1), List.of()),
            new Sentence(new Span(cut, TEXT.length()), List.of()));
    return Evaluation.of(
        List.of(text),
        article -> new Document(article, sentences),
        document ->
            List.of(
                found("Ana Ruiz", EntityType.PERSON),
                found("Danes", EntityType.PLACE),
                found("Ostrel", EntityType.PLACE),
                found("Coop", EntityType.PERSON),
                found("Dunbrook", EntityType.PLACE),
                found("Monday", EntityType.PERSON)),
        errors);
  }

  @Test
  void countsExactAndOverlapping() {
    Evaluation evaluation = evaluation(0);
    assertEquals(new Score(1, 3, 1), evaluation.exact().get("person"));
    assertEquals(new Score(0, 3, 2), evaluation.exact().get("place"));
    assertEquals(new Score(1, 3, 2), evaluation.overlap().get("place"));
    assertEquals(new Score(0, 0, 1), evaluation.exact().get("organisation"));
    Score all = Evaluation.total(evaluation.exact());
    assertEquals(new Score(1, 6, 4), all);
    assertEquals(1 / 6.0, all.precision());
    assertEquals(1 / 4.0, all.recall());
    assertEquals(2 / 10.0, all.f1(), 1e-12);
  }

  /** Of two found names in the place of a marked one, the longer is its pair. */
  @Test
  void countsWhatWasTakenForWhat() {
    Evaluation evaluation = evaluation(0);
    assertEquals(1, evaluation.confused("person", "person"));
    assertEquals(1, evaluation.confused("place", "place"));
    assertEquals(1, evaluation.confused("place", Evaluation.NOTHING));
    assertEquals(1, evaluation.confused("organisation", "place"));
    assertEquals(1, evaluation.confused("people", "place"));
    assertEquals(2, evaluation.confused(Evaluation.NOTHING, "person"));
  }

  @Test
  void listsErrorsInTheOrderOfTheText() {
    List<String> kinds = new ArrayList<>();
    evaluation(100).errors().forEach(e -> kinds.add(e.kind() + " " + e.words()));
    assertEquals(
        List.of(
            "spurious Danes",
            "edges Port Ostrel",
            "spurious Coop",
            "type and edges Coop Dunbrook",
            "spurious Monday",
            "missed Lima"),
        kinds);
    assertEquals(2, evaluation(2).errors().size());
    assertEquals(6, evaluation(2).errorCount());
    assertEquals("Coop Dunbrook and Monday fell on ", evaluation(100).errors().get(5).before());
  }

  @Test
  void reportsForPeopleAndPrograms() {
    List<String> lines = TextReport.lines(evaluation(2));
    assertEquals(
        "x:0: spurious: people \"Danes\", found place \"Danes\""
            + " | Ana Ruiz met [Danes] in Port Ostrel.",
        lines.get(0));
    assertEquals("", lines.get(2));
    assertTrue(
        lines.contains("place                0        1             0        1"), lines::toString);
    String json = JsonReport.of(evaluation(2), true);
    assertTrue(json.contains("\"f1\" : 0.2000"), json);
    assertTrue(json.contains("\"kind\" : \"edges\""), json);
    assertTrue(!JsonReport.of(evaluation(0), false).contains("errors"));
  }
}
