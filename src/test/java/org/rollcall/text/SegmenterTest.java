package org.rollcall.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.model.Article;
import org.rollcall.model.Document;
import org.rollcall.model.Sentence;
import org.rollcall.model.Span;

class SegmenterTest {
  private final Segmenter segmenter = new Segmenter();

  private List<String> sentences(String text) {
    return segmenter.segment(new Article("a", text)).sentences().stream()
        .map(s -> s.span().of(text))
        .toList();
  }

  private static List<Span> spans(String text) {
    Tokenizer tokenizer = new Tokenizer();
    int count = tokenizer.cut(text.toCharArray(), 0, text.length());
    return tokenizer.tokens(0, count);
  }

  private static String tokens(String text) {
    return String.join(" ", spans(text).stream().map(t -> t.of(text)).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rosa's ship | Rosa ' s ship",
        "He won't go | He won't go",
        "they don’t, ever | they don’t , ever",
        "Jean-Luc | Jean - Luc",
        "U.S. Navy | U . S . Navy",
        "1,200 men | 1 , 200 men",
        "wait... what | wait ... what",
        "(@daily_herald) | ( @daily_herald )",
        "#Floods! | #Floods !",
        "see https://example.org/a?b=c. | see https://example.org/a?b=c .",
        "pic.example.com/X9 by Ana | pic.example.com/X9 by Ana",
        "mail ana@example.org, now | mail ana@example.org , now",
        "AP/Reuters | AP / Reuters",
        "and/or | and / or",
      })
  void cutsIntoTokens(String text, String expected) {
    assertEquals(expected, tokens(text));
  }

  @Test
  void keepsCombiningMarksWithTheirLetter() {
    assertEquals("Jose\u0301 Garci\u0301a", tokens("Jose\u0301 Garci\u0301a"));
  }

  @Test
  void endsSentencesAtLinesAndFullStops() {
    assertEquals(
        List.of(
            "Harbour workers walk out", "By Ana Lindqvist", "The port closed.", "Nobody was hurt."),
        sentences(
            "Harbour workers walk out\n"
                + "By Ana Lindqvist\r\n\r\n"
                + "The port closed. Nobody was hurt.\n"));
  }

  @Test
  void goesOnBehindAbbreviations() {
    assertEquals(
        List.of("Gen. Ana Ruiz met H. Okafor in Oslo.", "They left."),
        sentences("Gen. Ana Ruiz met H. Okafor in Oslo. They left."));
    assertEquals(
        List.of("Sen. Ana Ruiz met J.K. Orlov and J.R.R. Hart."),
        sentences("Sen. Ana Ruiz met J.K. Orlov and J.R.R. Hart."));
    assertEquals(List.of("It was signed by K.", "Ruiz"), sentences("It was signed by K.\nRuiz"));
  }

  @Test
  void joinsTheLinesOfWrappedText() {
    String text =
        "The committee met on Tuesday and agreed that the chair, Ana\n"
            + "Lindqvist, should speak for the whole\n"
            + "group when the two sides meet\n"
            + "again in the spring.\n\nNext paragraph starts here.";
    assertEquals(2, sentences(text).size());
  }

  @Test
  void cutsLongLinesBetweenSentences() {
    String sentence = "Ana Ruiz and the harbour master of Arva spoke to the press on Monday.";
    assertEquals(
        java.util.Collections.nCopies(300, sentence), sentences((sentence + " ").repeat(300)));
  }

  @Test
  void cutsEndlessSentences() {
    Document document = segmenter.segment(new Article("a", "word ".repeat(30_000)));
    for (Sentence sentence : document.sentences()) {
      assertTrue(sentence.tokens().size() <= 200);
    }
    assertEquals(30_000, document.sentences().stream().mapToInt(s -> s.tokens().size()).sum());
  }

  @Test
  void takesLinearTimeOnTextWithoutSpaces() {
    for (String piece : List.of("a", "a.", "@", "a@b.", "www.", "Ab-", "x/", "\u0301", "\uD83D")) {
      String text = piece.repeat(200_000 / piece.length());
      assertTimeoutPreemptively(
          Duration.ofSeconds(30), () -> segmenter.segment(new Article("a", text)), piece);
    }
  }

  @Test
  void takesLinearTimeOnPlainWords() {
    String text = "The port closed, and Ana Ruiz left.\n".repeat(60_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> segmenter.segment(new Article("a", text)));
  }

  @Test
  void tokensCoverEverythingButSpace() {
    String text = "Ærø–based: “Łódź’s” 7½ €5m\u00A0\uD83D\uDE00 naïve\u2028End";
    StringBuilder covered = new StringBuilder();
    for (Span token : spans(text)) {
      covered.append(token.of(text));
    }
    assertEquals(text.replaceAll("[\\s\u00A0\u2028]", ""), covered.toString());
  }

  @Test
  void emptyTextHasNoSentences() {
    assertEquals(List.of(), sentences(""));
    assertEquals(List.of(), sentences(" \n\t\r\n\u00A0"));
  }
}
