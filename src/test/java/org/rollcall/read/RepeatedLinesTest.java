package org.rollcall.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RepeatedLinesTest {
  private static List<String> articles(int count, String shared) {
    return IntStream.range(0, count)
        .mapToObj(i -> "Headline " + i + "\n" + shared + "\nStory " + i + " goes on.\n")
        .toList();
  }

  private static List<String> cleaned(List<String> articles) {
    RepeatedLines repeated = new RepeatedLines();
    articles.forEach(repeated::count);
    return articles.stream().map(repeated::clean).toList();
  }

  @Test
  void lineOfThreeArticlesBecomesSpacesOfItsLength() {
    List<String> articles = articles(3, "  Latest from Ambria ");
    assertEquals(
        articles.get(0).replace("Latest from Ambria", " ".repeat(18)), cleaned(articles).get(0));
    assertEquals(articles(2, "Latest from Ambria"), cleaned(articles(2, "Latest from Ambria")));
  }

  @Test
  void lineOfFewInManyArticlesStays() {
    List<String> many = new ArrayList<>(articles(3, "Odile Marchetti on the quay"));
    IntStream.range(0, 400).forEach(i -> many.add("Other " + i));
    assertEquals(many, cleaned(many));
  }

  @Test
  void creditStays() {
    for (String credit : List.of("By Alma Quist", "Photo: Alma Quist", "REPORTING BY Alma Quist")) {
      assertEquals(articles(5, credit), cleaned(articles(5, credit)));
    }
  }

  @Test
  void paragraphOfNineStaysAndOfTenIsKeptByTheFirst() {
    String paragraph = "The harbour board has not answered.”";
    assertEquals(articles(9, paragraph), cleaned(articles(9, paragraph)));
    List<String> ten = cleaned(articles(10, paragraph));
    assertTrue(ten.get(0).contains(paragraph));
    assertTrue(ten.subList(1, 10).stream().noneMatch(text -> text.contains(paragraph)));
  }

  @Test
  void headlineStaysThoughOtherPagesListIt() {
    List<String> articles = new ArrayList<>(articles(4, "Dockers vote in Tema"));
    articles.add("Dockers vote in Tema\nThe vote was held.\n");
    List<String> cleaned = cleaned(articles);
    assertEquals(articles.get(4), cleaned.get(4));
    assertFalse(cleaned.get(0).contains("Dockers"));
  }

  @Test
  void sameArticleSavedAgainLosesNothing() {
    List<String> copies = Collections.nCopies(20, articles(1, "Subhead").get(0));
    assertEquals(copies, cleaned(copies));
  }

  @Test
  void countsGrow() {
    LineCounts counts = new LineCounts();
    for (int round = 0; round < 3; round++) {
      for (long key = 0; key < 10_000; key++) {
        counts.add(key * 0x9E3779B97F4A7C15L);
      }
    }
    long last = 9_999;
    assertEquals(3, counts.of(last * 0x9E3779B97F4A7C15L));
    assertEquals(0, counts.of(12345));
  }
}
