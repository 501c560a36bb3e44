package org.rollcall.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** Articles that would like to be more than text. */
class HostileReportIT {
  private static final String LONG = "Ab".repeat(5_000);
  private static final String TURNED = "Evil \u202Egnp.exe\u202C Ltd";

  @TempDir Path folder;
  private Browser browser;
  private Path page;

  @BeforeEach
  void open() throws IOException {
    browser = Browser.start(folder.resolve("profile"));
    page = folder.resolve("hostile.html");
    Files.write(
        page,
        Reports.bytes(
            Reports.ofTagged(
                Reports.article(
                    "<img src=x onerror=window.hurt=1>.txt",
                    "[<script>window.hurt=1</script>]p and [\"><svg onload=window.hurt=1>]o met"
                        + " 20 <b>guests</b> in [</script><script>window.hurt=1</script>]l.\n\n"
                        + "<!--<script> [javascript:window.hurt=1]p {data} {script} $& ${hurt}"
                        + " &lt;b&gt; \u2028 half: \uD83D \u0000."),
                Reports.article(
                    "turn.txt", "[" + TURNED + "]o paid [" + LONG + "]p $5 on 3 May 2019."),
                Reports.article("__proto__", "[constructor]p met [toString]p and [__proto__]o."),
                Reports.article("empty.txt", ""))));
  }

  @AfterEach
  void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void nothingRunsAndEverythingShows() throws IOException {
    for (int width : List.of(400, 1600)) {
      browser.open(page, width, width == 400);
      for (long n = 0; n < browser.number("rows.length"); n++) {
        browser.go("row/" + browser.js("return rows[arguments[0]].id", n));
        browser.assertFits();
      }
      for (long n = 0; n < 4; n++) {
        browser.go("article/" + n);
        browser.assertFits();
      }
      for (String view : List.of("", "together", "timeline", "articles", "questions")) {
        browser.go(view);
        browser.assertFits();
        browser.shoot("hostile-" + (view.isEmpty() ? "table" : view) + "-" + width);
      }
      assertEquals(true, browser.js("return window.hurt === undefined"));
      assertEquals(
          2,
          browser.number(
              "[...document.scripts].filter(s => s.textContent.includes('use strict')).length + document.querySelectorAll('style').length"));
    }
    browser.assertQuiet();
  }

  @Test
  void namesStandAsTheyAreWritten() {
    browser.open(page, 1600, false);
    List<String> names = browser.texts("#rows tbody th a");
    assertTrue(names.contains("<script>window.hurt=1</script>"), names::toString);
    assertTrue(names.contains("Evil \\u202egnp.exe\\u202c Ltd"), "turned letters are spelt out");
    assertTrue(names.contains(LONG));
    for (String method : List.of("constructor", "toString", "__proto__")) {
      browser.type("#filter", method);
      assertEquals(List.of(method), browser.texts("#rows tbody th a"));
    }
    browser.go("article/0");
    assertEquals(
        "<img src=x onerror=window.hurt=1>.txt", browser.texts(".article .source bdi").get(0));
    assertEquals(0, browser.texts("img, main script, main svg").size());
    browser.assertQuiet();
  }

  /** What would happen if an article did get a script into the page. */
  @Test
  void policyStopsWhatIsNotThePagesOwn() throws IOException {
    String html = Files.readString(page, StandardCharsets.UTF_8);
    Path broken = folder.resolve("broken.html");
    Files.writeString(
        broken,
        html.replace(
            "</footer>",
            "</footer><script>window.hurt=1</script><img src=x onerror=window.hurt=1>"
                + "<p style='color:red' id=styled>x</p>"));
    browser.open(broken, 1600, false);
    assertEquals(true, browser.js("return window.hurt === undefined"));
    assertEquals(
        "rgb(28, 27, 25)",
        browser
            .find("#styled")
            .getCssValue("color")
            .replace("rgba(28, 27, 25, 1)", "rgb(28, 27, 25)"));
    assertEquals(1, browser.find("#rows").findElements(By.tagName("table")).size(), "ours runs");
  }
}
