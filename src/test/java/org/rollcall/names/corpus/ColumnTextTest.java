package org.rollcall.names.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnTextTest {
  @TempDir Path folder;
  private final List<String> warnings = new ArrayList<>();

  private List<AnnotatedText> read(String name, String... lines) throws IOException {
    Path file = Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    return CorpusReader.read(file, warnings::add);
  }

  private static List<String> marked(AnnotatedText text) {
    return text.names().stream().map(n -> n.label() + "=" + n.span().of(text.text())).toList();
  }

  private static String fault(IOException e) {
    return e.getMessage().substring(e.getMessage().lastIndexOf('/') + 1);
  }

  /** Two names of one type side by side, then one of one word, in every scheme. */
  @ParameterizedTest
  @CsvSource({
    "IOB1,  I-PER I-PER B-PER I-PER O I-LOC",
    "IOB2,  B-PER I-PER B-PER I-PER O B-LOC",
    "BIOES, B-PER E-PER B-PER E-PER O S-LOC",
    "BILOU, B-PER L-PER B-PER L-PER O U-LOC"
  })
  void everySchemeMarksTheSameNames(String scheme, String tags) throws IOException {
    String[] words = "Ana Ruiz Piet Marsh in Ostrel".split(" ", 0);
    String[] tag = tags.split(" ", 0);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      lines.add(words[i] + "\t" + tag[i]);
    }
    AnnotatedText text = read("a.bio", lines.toArray(String[]::new)).get(0);
    assertEquals("Ana Ruiz Piet Marsh in Ostrel", text.text());
    assertEquals(
        List.of("person=Ana Ruiz", "person=Piet Marsh", "place=Ostrel"), marked(text), scheme);
  }

  @Test
  void conll2003HasFourColumnsAndDocuments() throws IOException {
    List<AnnotatedText> texts =
        read(
            "a.conll",
            "-DOCSTART- -X- -X- O",
            "",
            "Quill NNP B-NP B-PER",
            "left VBD B-VP O",
            "Dunbrook NNP B-NP B-LOC",
            "",
            "# NN B-NP O",
            "1 CD I-NP O",
            "",
            "-DOCSTART- -X- O O",
            "",
            "Danish JJ B-NP B-MISC");
    assertEquals(2, texts.size());
    assertEquals("Quill left Dunbrook\n\n# 1", texts.get(0).text());
    assertEquals(List.of("person=Quill", "place=Dunbrook"), marked(texts.get(0)));
    assertEquals(List.of("other_name=Danish"), marked(texts.get(1)));
    assertEquals(7, texts.get(0).origin().line(texts.get(0).text().indexOf('#')));
    assertEquals(3, texts.get(0).origin().line(5));
  }

  @Test
  void numberedTokensWithCommentsAndFurtherColumns() throws IOException {
    List<AnnotatedText> texts =
        read(
            "a.iob2",
            "# sent_id = one",
            "# text = Marsh left O",
            "1\tMarsh\tB-PER\t-\t-",
            "2\tleft\tO\t-\t-",
            "",
            "# newdoc",
            "# text = Ostrel",
            "1\tOstrel\tB-LOC\t-\t-");
    assertEquals("Marsh left", texts.get(0).text());
    assertEquals(List.of("person=Marsh"), marked(texts.get(0)));
    assertEquals(List.of("place=Ostrel"), marked(texts.get(1)));
  }

  @Test
  void knowsLongLabelsAndDropsDates() throws IOException {
    AnnotatedText text =
        read(
                "a.conll",
                "Quill B-PERSON",
                "Oslo B-GPE",
                "Coop B-ORGANIZATION",
                "Monday B-DATE",
                "Danes B-NORP",
                "Trawler B-product")
            .get(0);
    assertEquals(
        List.of(
            "person=Quill",
            "place=Oslo",
            "organisation=Coop",
            "people=Danes",
            "other_name=Trawler"),
        marked(text));
    assertEquals(1, warnings.size());
    assertTrue(warnings.get(0).endsWith("taken for other names: product (1)"), warnings.get(0));
  }

  @Test
  void bareLabelsInCapitals() throws IOException {
    AnnotatedText text =
        read("a.conll", "Ana PERSON", "Ruiz PERSON", "in O", "Lima LOCATION").get(0);
    assertEquals(List.of("person=Ana Ruiz", "place=Lima"), marked(text));
  }

  @Test
  void fileWithoutDocumentsIsTakenInStretches() throws IOException {
    String[] lines = "Rain O\n\n".repeat(60).split("\n", 0);
    assertEquals(
        List.of(25, 25, 10),
        read("a.conll", lines).stream().map(t -> t.text().split("\n\n", 0).length).toList());
  }

  @Test
  void namesFileAndLineOfAFault() {
    IOException fault =
        assertThrows(IOException.class, () -> read("a.conll", "Ana B-PER", "", "Ruiz", "x O"));
    assertEquals("a.conll:3: no column 2, which has the tag", fault(fault));
    fault = assertThrows(IOException.class, () -> read("b.conll", "Ana B-PER", "Ruiz I_PER"));
    assertEquals("b.conll:2: no tag such as O or B-PER in column 2: I_PER", fault(fault));
  }
}
