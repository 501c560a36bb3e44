package org.rollcall.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.model.Article;

class ArticleReaderTest {
  private static final int MAX_BYTES = 100;

  @TempDir private Path folder;
  private final Collected troubles = new Collected();

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private List<Article> read(InputMode mode, InputStream in, Input... inputs) {
    List<Article> articles = new ArrayList<>();
    new ArticleReader(in, troubles, MAX_BYTES).read(List.of(inputs), mode, articles::add);
    return articles;
  }

  private List<TaggedArticle> readTagged(String lines) {
    List<TaggedArticle> articles = new ArrayList<>();
    new ArticleReader(stream(lines), troubles).readTagged(List.of(Input.standard()), articles::add);
    return articles;
  }

  @Test
  void textIsOneArticleNamedAsGiven() throws IOException {
    Path path = Files.writeString(folder.resolve("a.txt"), "\uFEFFA quiet day.");
    assertEquals(
        List.of(new Article(path.toString(), "A quiet day.")),
        read(InputMode.AUTO, stream(""), Input.file(path)));
  }

  @Test
  void jsonLinesAreAnArticleALine() {
    String lines =
        "\uFEFF{\"id\":\"a\",\"text\":\"One\\n\\ud83d\\ude00\",\"date\":\"2026-03-14T08:00:00Z\"}\r\n"
            + "\n{\"text\":\"Two\",\"x\":{\"y\":[1]},\"id\":2,\"date\":null}";
    assertEquals(
        List.of(
            new Article("a", "One\n\uD83D\uDE00", Optional.of(LocalDate.of(2026, 3, 14))),
            new Article("2", "Two")),
        read(InputMode.JSONL, stream(lines), Input.standard()));
    assertEquals(List.of(), troubles.problems);
  }

  @Test
  void badLineIsOneProblemWithItsPlace() {
    String lines =
        "{\"id\":\"a\"\n{\"id\":\"b\",\"text\":\"B\"}\n{\"id\":\"b\",\"text\":\"C\"}\nnull\n";
    assertEquals(
        List.of(new Article("b", "B")), read(InputMode.JSONL, stream(lines), Input.standard()));
    assertEquals(3, troubles.problems.size(), troubles.problems::toString);
    assertTrue(troubles.problems.get(0).startsWith("-:1:"), troubles.problems::toString);
    assertTrue(troubles.problems.get(2).startsWith("-:4:"), troubles.problems::toString);
  }

  @Test
  void tooLargeIsSkippedAndTheNextLineRead() throws IOException {
    String lines =
        "{\"id\":\"a\",\"text\":\""
            + "a".repeat(MAX_BYTES)
            + "\"}\n"
            + "{\"id\":\"b\",\"text\":\"B\"}";
    assertEquals(1, read(InputMode.JSONL, stream(lines), Input.standard()).size());
    assertEquals(
        0, read(InputMode.TEXT, stream("a".repeat(MAX_BYTES + 1)), Input.standard()).size());
    Path path = Files.writeString(folder.resolve("a.txt"), "a".repeat(MAX_BYTES + 1));
    assertEquals(0, read(InputMode.TEXT, stream(""), Input.file(path)).size());
    assertEquals(3, troubles.problems.size(), troubles.problems::toString);
    assertEquals(1, read(InputMode.TEXT, stream("a".repeat(MAX_BYTES)), Input.standard()).size());
  }

  @Test
  void fileThatFailsWhileItIsReadIsAProblem() throws IOException {
    InputStream failing =
        new SequenceInputStream(
            stream("{\"id\":\"a\",\"text\":\"A\"}\n{\"id\":\"b\""),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("the cable is out");
              }
            });
    Path path = Files.writeString(folder.resolve("b.txt"), "B");
    Path gone = folder.resolve("gone.txt");
    assertEquals(
        2,
        read(InputMode.AUTO, failing, Input.file(gone), Input.file(path)).size()
            + read(InputMode.JSONL, failing, Input.standard()).size());
    assertEquals(
        List.of(gone + ": no such file or folder", "-: the cable is out"), troubles.problems);
  }

  @Test
  void offsetsOfMentionsAreCodePoints() {
    List<TaggedArticle> tagged =
        readTagged(
            "{\"doc\":\"d\",\"text\":\"\uD83D\uDE00 Ada met Bo\",\"mentions\":["
                + "{\"start\":10,\"end\":12,\"type\":\"person\"},"
                + "{\"start\":2,\"end\":5,\"type\":\"person\",\"score\":0.9}]}");
    assertEquals(
        List.of("Ada", "Bo"), tagged.get(0).mentions().stream().map(m -> m.text()).toList());
  }

  @Test
  void ofOverlappingMentionsTheFirstAndLongerStays() {
    List<TaggedArticle> tagged =
        readTagged(
            "{\"doc\":\"d\",\"text\":\"University of Oslo\",\"mentions\":["
                + "{\"start\":14,\"end\":18,\"type\":\"place\"},"
                + "{\"start\":0,\"end\":10,\"type\":\"organisation\"},"
                + "{\"start\":0,\"end\":18,\"type\":\"organisation\"}]}");
    assertEquals(
        List.of("University of Oslo"),
        tagged.get(0).mentions().stream().map(m -> m.text()).toList());
    assertEquals(2, troubles.warnings.size());
  }
}
