package org.rollcall.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepSummaryTest {
  @TempDir Path folder;

  private static StepSummary summary(int rows) {
    List<List<String>> all = Collections.nCopies(rows, List.of("person", "Ann Lee"));
    return new StepSummary("rollcall", List.of("2 rows."), List.of("type", "name"), all);
  }

  @Test
  void looksLikeThis() {
    assertEquals(
        "### rollcall\n\n2 rows.\n\n| type | name |\n| --- | --- |\n"
            + "| person | Ann Lee |\n| person | Ann Lee |\n\n",
        summary(2).text(10_000));
  }

  @Test
  void nothingInATextIsMarkup() {
    List<List<String>> rows = List.of(List.of("a|b\n<b>&lt; [x](y) @me `c` \u202e"));
    String text = new StepSummary("h", List.of(), List.of("n"), rows).text(10_000);
    assertTrue(
        text.contains(
            "| a&#124;b &#60;b&#62;&#38;lt; &#91;x&#93;&#40;y&#41; &#64;me &#96;c&#96; &#92;u202e |"),
        text);
  }

  @Test
  void earlierContentStaysAndAllTogetherKeepsToTheLimit() throws Exception {
    Path file = folder.resolve("summary.md");
    String earlier = "earlier\n".repeat(100_000);
    Files.writeString(file, earlier);
    summary(50_000).appendTo(file);
    assertTrue(Files.size(file) <= 1 << 20, Files.size(file) + " bytes");
    assertTrue(Files.size(file) > (1 << 20) - 200, Files.size(file) + " bytes");
    String all = Files.readString(file, StandardCharsets.UTF_8);
    assertTrue(all.startsWith(earlier + "### rollcall"));
    assertTrue(all.endsWith(" more rows do not fit here.\n\n"));
    summary(1).appendTo(file);
    assertEquals(all, Files.readString(file), "no room for more");
  }
}
