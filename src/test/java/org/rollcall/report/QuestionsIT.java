package org.rollcall.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.model.Aliases;
import org.rollcall.model.EntityType;
import org.rollcall.read.AliasFile;
import org.rollcall.read.TaggedArticle;
import org.rollcall.table.EntityRow;

/** What a reader decides about doubtful pairs, out of the page and back into the program. */
class QuestionsIT {
  private static final List<TaggedArticle> ARTICLES =
      List.of(
          Reports.article("a.txt", "[Brandel]p came to [Oldport]l."),
          Reports.article("b.txt", "[Ilse Brandel]p left. She was late."),
          Reports.article("c.txt", "[Karl \"Kalle\" Brandel]p left [Oldport]l, too."));

  @TempDir Path folder;

  @Test
  void decisionsBecomeAnAliasFileThatTheProgramTakes() throws Exception {
    try (Browser browser = Browser.start(folder.resolve("profile"))) {
      Path page = folder.resolve("questions.html");
      Files.write(page, Reports.bytes(Reports.ofTagged(ARTICLES, Aliases.NONE)));
      browser.open(page, 1600, false).downloadTo(folder);
      assertEquals("2", browser.find("nav .badge").getText());
      browser.go("questions");
      assertFalse(browser.find("#save").isEnabled(), "nothing is decided yet");
      browser.assertAccessible();
      assertEquals(2, browser.texts(".question").size());
      answer(browser, "Ilse Brandel", "same");
      answer(browser, "Kalle", "apart");
      browser.shoot("questions-decided");
      browser.click("#save");
      Path saved = folder.resolve("rollcall-aliases.csv");
      await(saved);
      Aliases aliases = AliasFile.read(saved);
      assertEquals(1, aliases.same().size());
      assertEquals(Optional.of(EntityType.PERSON), aliases.same().get(0).type());
      assertEquals(1, aliases.apart().size());
      assertEquals("Karl \"Kalle\" Brandel", aliases.apart().get(0).other());
      assertEquals(
          List.of("Brandel", "Karl \"Kalle\" Brandel"),
          people(Reports.ofTagged(ARTICLES, aliases)),
          "as decided, and nothing is in doubt any more");
      browser.assertQuiet();
    }
  }

  /** Three pairs of three names: two joined, and the third kept apart. */
  @Test
  void decisionsThatContradictAreNotSaved() throws Exception {
    Material material =
        Reports.ofTagged(
            Reports.article("a.txt", "[John Halloway]p came."),
            Reports.article("b.txt", "[John Adam Halloway]p left."),
            Reports.article("c.txt", "[John Peter Halloway]p slept."));
    assertEquals(3, material.rows().size());
    try (Browser browser = Browser.start(folder.resolve("profile"))) {
      Path page = folder.resolve("contradiction.html");
      Files.write(page, Reports.bytes(material));
      browser.open(page, 400, false);
      browser.js("questions.push({one: rows[1], other: rows[2], id: 2, answer: ''})");
      browser.go("questions");
      browser.js("questions.forEach((pair, i) => decide(pair, i < 2 ? 'same' : 'apart'))");
      assertTrue(browser.texts(".wrong").get(0).contains("are different, but the same"));
      assertFalse(browser.find("#save").isEnabled());
      browser.js("decide(questions[1], '')");
      assertTrue(browser.find("#save").isEnabled());
      browser.assertQuiet();
    }
  }

  private static void answer(Browser browser, String name, String answer) {
    browser.js(
        "[...document.querySelectorAll('.question')].find(q => q.textContent.includes(arguments[0]))"
            + ".querySelector('input[value=' + arguments[1] + ']').click()",
        name,
        answer);
  }

  private static List<String> people(Material material) {
    return material.rows().stream()
        .filter(row -> row.type() == EntityType.PERSON)
        .map(EntityRow::name)
        .toList();
  }

  private static void await(Path file) throws IOException, InterruptedException {
    for (int i = 0; i < 400 && !Files.exists(file); i++) {
      Thread.sleep(25);
    }
    assertTrue(Files.exists(file));
  }
}
