package org.rollcall.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rollcall.merge.Rule;
import org.rollcall.merge.Veto;
import org.rollcall.model.Aliases;
import org.rollcall.model.Article;
import org.rollcall.read.TaggedArticle;

class HtmlReportTest {
  private static final int MOST_BYTES_OF_SAMPLES = 400_000;

  private static String page(TaggedArticle... articles) {
    return new String(Reports.bytes(Reports.ofTagged(articles)), StandardCharsets.UTF_8);
  }

  @Test
  void samplesMakeASmallPage() throws IOException {
    int bytes = Reports.bytes(Reports.ofSamples()).length;
    assertTrue(bytes <= MOST_BYTES_OF_SAMPLES, bytes + " bytes");
  }

  @Test
  void orderOfArticlesMakesNoDifference() {
    List<TaggedArticle> articles = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      articles.add(
          Reports.article(
              "article " + i,
              "[Ada King]p met [Bo Lund]p in [Oldport]l.\n\n[King]p paid $"
                  + i
                  + " on 3 May 2019."));
    }
    byte[] one = Reports.bytes(Reports.ofTagged(articles, Aliases.NONE));
    Collections.reverse(articles);
    assertArrayEquals(one, Reports.bytes(Reports.ofTagged(articles, Aliases.NONE)));
  }

  @Test
  void noArticleEndsTheElementThatHoldsIt() {
    String plain = page(Reports.article("a", "[Ada]p left."));
    String hostile =
        page(
            Reports.article(
                "</script>", "[</script><script>]p <!-- {data} {script} \u2028 \u202E"));
    assertEquals(count(plain, "<script"), count(hostile, "<script"));
    assertEquals(count(plain, "</script"), count(hostile, "</script"));
    assertEquals(count(plain, "<!--"), count(hostile, "<!--"));
    assertFalse(hostile.contains("\u2028") || hostile.contains("\u202E"));
  }

  @Test
  void halvesOfCharactersAreWritten() {
    String page = page(Reports.article("a", "[Ada \uD83D]p left \uDE00 and \uD83D\uDE00 stayed."));
    assertTrue(page.contains("left \uFFFD and \uD83D\uDE00 stayed"));
  }

  @Test
  void everyRuleAndVetoIsExplained() {
    List<String> rules = Arrays.stream(Rule.values()).map(Rule::label).toList();
    assertEquals(rules, List.copyOf(new Words("rules.tsv").meanings().keySet()));
    List<String> vetoes = Arrays.stream(Veto.values()).map(Veto::label).toList();
    assertEquals(vetoes, List.copyOf(new Words("vetoes.tsv").meanings().keySet()));
  }

  @Test
  void companyIsCountedBySentenceAndParagraph() {
    Material material =
        Reports.ofTagged(
            Reports.article(
                "a",
                "[Ada King]p met [Bo Lund]p. [Cy Moss]p came.\n\n[Ada King]p saw [Cy Moss]p."));
    List<Company.Pair> pairs = Company.of(Marking.of(material, material.rows()), 3);
    assertEquals(
        List.of(
            new Company.Pair(0, 1, 1, 2),
            new Company.Pair(0, 2, 1, 1),
            new Company.Pair(1, 2, 0, 1)),
        pairs.stream().map(pair -> named(pair, material)).sorted(BY_NAME).toList());
  }

  private static final java.util.Comparator<Company.Pair> BY_NAME =
      java.util.Comparator.comparingInt(Company.Pair::one).thenComparingInt(Company.Pair::other);

  /** The pair with Ada King as 0, Cy Moss as 1 and Bo Lund as 2, however the rows are ordered. */
  private static Company.Pair named(Company.Pair pair, Material material) {
    List<String> order = List.of("Ada King", "Cy Moss", "Bo Lund");
    int one = order.indexOf(material.rows().get(pair.one()).name());
    int other = order.indexOf(material.rows().get(pair.other()).name());
    return new Company.Pair(
        Math.min(one, other), Math.max(one, other), pair.sentences(), pair.paragraphs());
  }

  @Test
  void textsAreKeptUpToAMeasureWhateverTheOrder() {
    List<Article> articles =
        Stream.of("d", "a", "c", "b", "e")
            .map(id -> new Article(id, id.equals("c") ? "long text" : "x"))
            .toList();
    List<Article> reversed = new ArrayList<>(articles);
    Collections.reverse(reversed);
    for (List<Article> order : List.of(articles, reversed)) {
      KeptTexts texts = new KeptTexts(6);
      order.forEach(texts::add);
      assertEquals(List.of("a", "b"), texts.articles().stream().map(Article::id).toList());
      assertEquals(5, texts.count());
    }
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length;
  }
}
