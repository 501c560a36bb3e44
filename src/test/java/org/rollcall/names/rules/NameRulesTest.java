package org.rollcall.names.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.model.Article;
import org.rollcall.model.Document;
import org.rollcall.model.Sentence;
import org.rollcall.model.Span;
import org.rollcall.names.decode.Tagged;
import org.rollcall.names.lexicon.Lexicon;

/** The rules that set tagged names right; names are marked as {@code [person Ana Ruiz]}. */
class NameRulesTest {
  private static final Lexicon LEXICON =
      new Lexicon(
          Map.of(
              "maria", new Lexicon.Entry(Lexicon.GIVEN, "", "a"),
              "lopez", new Lexicon.Entry(Lexicon.SURNAME, "", "a"),
              "time", new Lexicon.Entry(0, "", "e"),
              "led", new Lexicon.Entry(0, "", "e"),
              "hope", new Lexicon.Entry(0, "", "d")));

  private final List<String[]> sentences = new ArrayList<>();
  private final List<Tagged> tagged = new ArrayList<>();
  private final List<Sentence> spans = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  /** Tokens are parted by spaces; {@code ~} before a token glues it to the one before. */
  private void sentence(String marked) {
    List<String> tokens = new ArrayList<>();
    List<Span> places = new ArrayList<>();
    String label = null;
    int start = 0;
    for (String piece : marked.split(" ", 0)) {
      if (piece.startsWith("[")) {
        label = piece.substring(1);
        start = tokens.size();
        continue;
      }
      boolean closes = piece.endsWith("]");
      String token = closes ? piece.substring(0, piece.length() - 1) : piece;
      if (token.startsWith("~")) {
        token = token.substring(1);
      } else {
        text.append(' ');
      }
      places.add(new Span(text.length(), text.length() + token.length()));
      text.append(token);
      tokens.add(token);
      if (closes) {
        tagged.add(new Tagged(sentences.size(), start, tokens.size(), label, 0.9));
      }
    }
    sentences.add(tokens.toArray(String[]::new));
    spans.add(new Sentence(new Span(places.get(0).start(), text.length()), places));
  }

  private String settled(String marked) {
    sentence(marked);
    Document document = new Document(new Article("a", text.toString()), spans);
    GluedName glued = new GluedName(sentences, tagged, LEXICON);
    return shown(new NameEdges(document, sentences, glued).settle(glued.addTo(tagged)));
  }

  private String shown(List<Tagged> names) {
    List<String> shown = new ArrayList<>();
    for (Tagged name : names) {
      String[] tokens = sentences.get(name.sentence());
      shown.add(
          name.label() + " " + String.join(" ", List.of(tokens).subList(name.start(), name.end())));
    }
    return String.join("; ", shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[person Gen Ana Ruiz] | person Ana Ruiz",
        "[person Gen . Ana Ruiz] | person Ana Ruiz",
        "[person Prime Minister Ruiz] | person Ruiz",
        "[person Prince] sang | person Prince",
        "[person MS Ruiz] sang | person MS Ruiz",
        "[person Ms Ruiz] sang | person Ruiz",
        "[person MS RUIZ] sang | person RUIZ",
        "[person Nasser Al ~- Orlov] sang | person Nasser Al - Orlov",
        "[person Tan Wei] ~- ~ming sang | person Tan Wei - ming",
        "[person Yoon Seo] ~- ~jin sang | person Yoon Seo - jin",
        "[person Ruiz] ~- ~led talks | person Ruiz",
        "[person Ruiz] ~- ~era talks | person Ruiz",
        "[person Ruiz] ~- ~backed men | person Ruiz",
        "[person Ruiz] - ming | person Ruiz",
        "[organisation Anti ~- ~Harbour Front] | organisation Harbour Front",
        "[organisation National Front] of [place Chile] | organisation National Front of Chile",
        "[organisation National Front] in [place Chile] | organisation National Front; place Chile",
        "[organisation #Updates Harbour Front] | organisation Harbour Front",
        "[person Pearl of Quito - ~Ana Ruiz] | person Pearl of Quito; person Ana Ruiz",
        "[person Ana - Ruiz] | person Ana - Ruiz",
        "[organisation @dailyherald] | ''",
        "[organisation National Front Ltd] of [place Chile] | organisation National Front Ltd;"
            + " place Chile",
        "[organisation Arva Mills Inc of Chile] | organisation Arva Mills Inc; place Chile",
        "in Bourg ~- ~en ~- [place ~Arva] now | place Bourg - en - Arva",
        "in [place Bourg] ~- ~en ~- [place ~Arva] | place Bourg; place Arva",
        "[person Abu] ~- [person ~al ~- ~Orlov] | person Abu; person al - Orlov",
        "in Bourg - en - [place Arva] now | place Arva",
        "[person Sen] . [person Ana Ruiz] | person Ana Ruiz",
        "[person Ruiz 6 - 4] won | person Ruiz",
        "Maier ~- [person ~Hahn] told | person Maier - Hahn",
        "[person Ana Ruiz] ~- [person ~Hahn] | person Ana Ruiz; person Hahn",
        "anti ~- [person ~Hahn] | person Hahn",
        "AP / MariaLopez | person MariaLopez",
        "AP / [organisation MariaLopez - Herald] | person MariaLopez",
        "AP / [person MariaLopez - Herald] | person MariaLopez",
        "[organisation MariaLopez / AP] | person MariaLopez; organisation AP",
        "[person Kofi Ruiz] by KofiRuis | person Kofi Ruiz; person KofiRuis",
        "The MariaTime show | ''",
        "The ShowLopez show | ''",
        "The McLopez show | ''",
      })
  void setsEdgesRight(String marked, String expected) {
    assertEquals(expected, settled(marked));
  }

  @Test
  void namesRunTogetherArePartedIfBothStandAlone() {
    sentence("in [place Quito] with [person Ana Ruiz]");
    sentence("Riot in [place Quito Ana Ruiz] says");
    sentence("[organisation Quito Savings Bank] and [organisation Savings Bank]");
    assertEquals(
        "place Quito; person Ana Ruiz; place Quito; person Ana Ruiz;"
            + " organisation Quito Savings Bank; organisation Savings Bank",
        shown(RunTogether.part(tagged, sentences, LEXICON)));
  }

  @Test
  void anEverydayWordBeforeAKnownNameIsNoPartOfIt() {
    sentence("Dockers [organisation Led Harbour Front] To Arva");
    sentence("the [organisation Harbour Front] and the [organisation Time Harbour Union]");
    assertEquals(
        "organisation Harbour Front; organisation Harbour Front; organisation Time Harbour Union",
        shown(RunTogether.part(tagged, sentences, LEXICON)));
  }

  private String heard(String... marked) {
    for (String sentence : marked) {
      sentence(sentence);
    }
    List<Tagged> settled = new ArticleEvidence(sentences, LEXICON).settle(tagged);
    return shown(new MissedNames(sentences, LEXICON).addTo(settled));
  }

  @Test
  void oneFormHasOneLabelInAnArticle() {
    assertEquals(
        "place Arva; place Arva; place Arva",
        heard("in [place Arva]", "[person Arva] fell", "near [place Arva]"));
  }

  @Test
  void aBareSurnameIsWhatItsFullNameIs() {
    assertEquals(
        "person Ana Ruiz; person Ana Ruiz; person Ruiz",
        heard("[person Ana Ruiz]", "[person Ana Ruiz] spoke", "[organisation Ruiz] denied it"));
  }

  @Test
  void aShortCompanyNameIsACompany() {
    assertEquals(
        "organisation Lopez Mills; organisation Lopez Mills; organisation Lopez",
        heard(
            "[organisation Lopez Mills]", "[organisation Lopez Mills] fell", "[place Lopez] rose"));
  }

  @Test
  void aPersonsCabinetSaysNothingOfHerSurname() {
    assertEquals(
        "organisation Ruiz Cabinet; organisation Ruiz Cabinet; person Ana Ruiz; person Ruiz",
        heard(
            "[organisation Ruiz Cabinet]",
            "[organisation Ruiz Cabinet] fell",
            "[person Ana Ruiz]",
            "[person Ruiz] rose"));
  }

  @Test
  void theFirstWordOfACompanyIsTheCompany() {
    assertEquals(
        "organisation Ruiz Mills Ltd; organisation Ruiz; organisation Ruiz",
        heard("[organisation Ruiz Mills Ltd]", "[person Ruiz] fell", "[person Ruiz] rose"));
    assertEquals(
        "organisation Orion Mills Ltd; organisation Orion Mills",
        new NameRulesTest().heard("[organisation Orion Mills Ltd]", "[person Orion Mills] fell"));
  }

  @Test
  void anAcronymInBracketsIsWhatItStandsFor() {
    assertEquals(
        "organisation Arva Lake Union; organisation ALU; organisation ALU",
        heard("[place Arva Lake Union] ( [organisation ALU] )", "[organisation ALU] left"));
  }

  @Test
  void theAgencyOfADatelineIsAnOrganisation() {
    assertEquals(
        "place Arva; organisation OPA; organisation OPA",
        heard("[place Arva] , May 3 ( [person OPA] ) - It rained", "[person OPA] reported"));
    assertEquals(
        "place Arva; person Ruiz",
        new NameRulesTest().heard("In [place Arva] a man ( [person Ruiz] ) - 41 - fell"));
  }

  @Test
  void theLastWordSettlesTheType() {
    assertEquals(
        "organisation Arva Trust; place Arva Valley",
        heard("[place Arva Trust]", "[organisation Arva Valley]"));
  }

  @Test
  void aNameFoundOnceIsFoundAgain() {
    assertEquals(
        "place Arva; place Arva", heard("in [place Arva]", "The road from Arva was closed"));
  }

  @Test
  void theEndOfAnOrganisationsNameIsTheOrganisation() {
    assertEquals(
        "organisation National Harbour Front; organisation Harbour Front",
        heard(
            "the [organisation National Harbour Front] met",
            "The Harbour Front left",
            "the European Harbour Front stayed"));
    assertEquals(
        "organisation University of Cape Arva",
        new NameRulesTest().heard("[organisation University of Cape Arva]", "in Cape Arva"));
  }

  @Test
  void aPartOfAFullNameIsThePerson() {
    assertEquals(
        "person Ana Ruiz; person Ruiz; person Ana",
        heard("[person Ana Ruiz] left", "Riot: Ruiz Denies All", "to Ana , too"));
    assertEquals(
        "person Ana Ruiz - Orlov; person Ruiz - Orlov",
        new NameRulesTest()
            .heard("[person Ana Ruiz - Orlov] left", "to Ruiz - Orlov", "to Orlov", "Lee - Ana"));
  }

  @Test
  void aSingleWordMustBeFoundInMostPlaces() {
    assertEquals("place Arva", heard("in [place Arva]", "The Arva rose", "an Arva", "by Arva"));
    assertEquals(
        "organisation Arva Lake Trust; organisation Arva Lake Trust; organisation Arva Lake Trust",
        new NameRulesTest()
            .heard("[organisation Arva Lake Trust]", "the Arva Lake Trust", "an Arva Lake Trust"));
  }

  @Test
  void aLegalFormMakesAnOrganisation() {
    assertEquals(
        "organisation Van Orlov Mills NV; person Maria Sa",
        heard("[person Van Orlov Mills NV] fell", "[person Maria Sa] left"));
  }

  @Test
  void aPairOfNameAndAcronymMayStandThereTwice() {
    assertEquals(
        "organisation Arva Sea Guard; organisation ASG; organisation Arva Sea Guard;"
            + " organisation ASG",
        heard(
            "[organisation Arva Sea Guard] ( [place ASG] )",
            "[organisation Arva Sea Guard] ( [organisation ASG] )"));
  }

  @Test
  void ofAHeadlineInCapitalsOnlyKnownNamesAreKept() {
    sentence("[person MAYOR ANA RUIZ OPENS ARVA] BRIDGE AS RUIZ SINGS");
    sentence("ARVA , Chile : [person Ana Ruiz] opened it in [place Arva]");
    assertEquals(
        "person ANA RUIZ; place ARVA; person RUIZ; person Ana Ruiz; place Arva",
        shown(new CapsHeadlines(sentences).settle(tagged)));
  }

  @Test
  void anEverydayWordIsNotFoundAgain() {
    assertEquals("person Hope", heard("for [person Hope] , they said", "Hope is what they need"));
  }
}
