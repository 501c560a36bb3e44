package org.rollcall.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** The report of the samples, as a reader uses it. */
class ReportPageIT {
  @TempDir static Path folder;
  private static Browser browser;
  private static Path page;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start(folder.resolve("profile"));
    page = folder.resolve("samples.html");
    Files.write(page, Reports.bytes(Reports.ofSamples()));
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void open() {
    browser.open(page, 1600, false);
  }

  @AfterEach
  void nothingWentWrong() {
    browser.assertQuiet();
  }

  private static List<String> names() {
    return browser.texts("#rows tbody th a");
  }

  @Test
  void tableBeginsWithThePersonNamedMost() {
    assertEquals("Kwame Adomako", names().get(0));
    assertEquals(100, names().size());
    assertTrue(browser.find("#headline").getText().startsWith("11 articles: "));
    String first = "document.querySelector('#rows tbody .length').getBoundingClientRect().width";
    String tenth = first.replace("querySelector(", "querySelectorAll(").replace("')", "')[19]");
    assertTrue(browser.number(first) > 2 * browser.number(tenth), "bars show how often");
  }

  @Test
  void filterFindsNamesSpellingsAndWhatIsCounted() {
    browser.type("#filter", "adamako");
    assertEquals(List.of("Kwame Adomako"), names());
    browser.type("#filter", "tomas eche");
    assertEquals(List.of("Tomás Echeverri"), names());
    browser.type("#filter", "dockers");
    assertTrue(names().contains("4,000–4,500 dockers"), names()::toString);
    browser.type("#filter", "nobody is called so");
    assertEquals("0 rows found.", browser.find("#found").getText());
  }

  @Test
  void tabsShowOneTypeAndArrowKeysLeadOn() throws IOException {
    browser.click("#tab-place");
    assertEquals("true", browser.find("#tab-place").getAttribute("aria-selected"));
    assertEquals("Ghana", names().get(0));
    browser.press(Keys.ARROW_RIGHT);
    assertEquals("Hanbit Energy", names().get(0));
    browser.press(Keys.END);
    assertEquals("tab-number", browser.js("return document.activeElement.id"));
    browser.shoot("numbers");
    browser.press(Keys.HOME);
    assertEquals("Kwame Adomako", names().get(0));
  }

  @Test
  void headingsSort() {
    browser.click("#tab-person");
    browser.click("[data-sort=name]");
    List<String> sorted = new ArrayList<>(names());
    sorted.sort(java.text.Collator.getInstance(java.util.Locale.ROOT));
    assertEquals(sorted, names());
    assertEquals("ascending", browser.find("th[aria-sort]").getAttribute("aria-sort"));
    browser.click("[data-sort=name]");
    sorted.sort(java.text.Collator.getInstance(java.util.Locale.ROOT).reversed());
    assertEquals(sorted, names());
    browser.click("[data-sort=articles]");
    List<Integer> articles =
        browser.texts("#rows td:last-child .figure").stream().map(Integer::valueOf).toList();
    assertEquals(articles.stream().sorted(Comparator.reverseOrder()).toList(), articles);
  }

  @Test
  void numbersSortByAmountAndAreChosenByKind() {
    browser.click("#tab-number");
    browser.js(
        "const kinds = document.querySelector('#kinds select'); kinds.value = 'money';"
            + " kinds.dispatchEvent(new Event('change'))");
    browser.click("[data-sort=value]");
    List<String> amounts = browser.texts("#rows tbody td:nth-child(2)");
    assertTrue(amounts.size() > 10, amounts::toString);
    List<Double> values =
        amounts.stream().map(a -> Double.valueOf(a.replace(",", "").split("–", 0)[0])).toList();
    assertEquals(values.stream().sorted().toList(), values);
  }

  @Test
  void pagesTurn() {
    browser.click(".pager button:last-child");
    assertNotEquals("Kwame Adomako", names().get(0));
    assertTrue(browser.find(".pager span").getText().startsWith("101–200 of "));
  }

  @Test
  void rowTellsVariantsRulesSentencesAndCompany() throws IOException {
    browser.click("#rows tbody th a");
    browser.await("document.querySelector('#detail')");
    assertEquals("Kwame Adomako", browser.find("#detail h2").getText());
    List<String> written = browser.texts("#detail .written:first-of-type tbody tr");
    assertTrue(
        written.stream().anyMatch(w -> w.startsWith("Adamako") && w.contains("misspelt")),
        written::toString);
    assertTrue(
        browser.texts("#detail mark").stream().anyMatch("KwameAdomako"::equals),
        "sentences with its mentions");
    assertTrue(browser.texts("#detail .part h3").contains("Appears with"));
    assertEquals("detail-name", browser.js("return document.activeElement.id"));
    browser.shoot("row");
    browser.press(Keys.ESCAPE);
    browser.await("!document.querySelector('#detail')");
    assertEquals("Kwame Adomako", browser.js("return document.activeElement.textContent"));
  }

  @Test
  void articleHasItsNamesInColourAndEachLeadsToItsRow() throws IOException {
    browser.go("articles");
    assertEquals(11, browser.texts(".articles li").size());
    browser.type("#article-filter", "ljubljana");
    browser.click(".articles a");
    browser.await("document.querySelector('.article')");
    browser.shoot("article");
    String underline = "getComputedStyle(document.querySelector('.text .%s')).borderBottomStyle";
    assertEquals("solid", browser.js("return " + String.format(underline, "person")));
    assertEquals("dashed", browser.js("return " + String.format(underline, "place")));
    String name = browser.find(".text .person").getText();
    browser.click(".text .person");
    browser.await("document.querySelector('#detail')");
    assertTrue(browser.texts("#detail .written tbody th").contains(name));
  }

  @Test
  void articleShowsItsWholeText() throws IOException {
    browser.go("article/0");
    String shown =
        browser.find(".article h2").getText() + "\n" + String.join("\n", browser.texts(".text p"));
    String text = Reports.samples().get(0).text();
    assertEquals(text.replaceAll("\\s+", " ").strip(), shown.replaceAll("\\s+", " ").strip());
  }

  @Test
  void companyIsAPictureAndATable() throws IOException {
    browser.go("together");
    browser.shoot("together");
    assertTrue(browser.texts(".network .node").size() > 10);
    String before = browser.find(".pairs tbody").getText();
    assertTrue(before.contains("Kwame Adomako"));
    browser.click(".choices .place input");
    assertNotEquals(before, browser.find(".pairs tbody").getText());
    browser.js("document.querySelector('.network a').focus()");
    assertTrue(browser.texts(".link.lit").size() > 0, "its lines light up");
    browser.press(Keys.ENTER);
    browser.await("document.querySelector('#detail')");
  }

  @Test
  void timelineIsInTheOrderOfTimeAndABarChooses() throws IOException {
    browser.go("timeline");
    browser.shoot("timeline");
    List<String> years = browser.texts(".column .year");
    assertEquals(years.stream().sorted().toList(), years);
    browser.js("document.querySelectorAll('.column')[" + years.indexOf("1967") + "].click()");
    assertEquals(1, browser.texts(".date").size());
    assertEquals("1967", browser.find(".date h3").getText());
  }

  @Test
  void printHasAllRowsAndNoControls() throws IOException {
    browser.emulate("print", true);
    browser.js("dispatchEvent(new Event('beforeprint'))");
    assertTrue(names().size() > 400);
    assertEquals(
        "none", browser.js("return getComputedStyle(document.querySelector('.controls')).display"));
    assertEquals(
        "rgb(255, 255, 255)", browser.js("return getComputedStyle(document.body).backgroundColor"));
    browser.js("dispatchEvent(new Event('afterprint'))");
    assertEquals(100, names().size());
    browser.emulate("", false);
  }

  @Test
  void loadsNothing() {
    assertEquals(0, browser.number("performance.getEntriesByType('resource').length"));
  }

  /** Every view in every look; the check of accessibility takes seconds, so in two of four. */
  @ParameterizedTest
  @CsvSource({"400,false,false", "400,true,true", "1600,false,true", "1600,true,false"})
  void everyViewFitsAndIsAccessible(int width, boolean dark, boolean check) throws IOException {
    browser.open(page, width, dark);
    String row = (String) browser.js("return rows[0].id");
    for (String view :
        List.of("", "row/" + row, "together", "timeline", "articles", "article/2", "questions")) {
      browser.go(view);
      browser.assertFits();
      if (check) {
        browser.assertAccessible();
      }
      String name = view.isEmpty() ? "table" : view.split("/", 0)[0];
      browser.shoot(name + "-" + width + (dark ? "-dark" : ""));
    }
    String paper = (String) browser.js("return getComputedStyle(document.body).backgroundColor");
    assertEquals(dark ? "rgb(21, 22, 26)" : "rgb(251, 250, 246)", paper);
  }
}
