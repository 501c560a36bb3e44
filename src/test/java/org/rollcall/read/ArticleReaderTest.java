package org.rollcall.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.faults.Faults;
import org.rollcall.faults.FaultyProvider;
import org.rollcall.model.Article;
import org.rollcall.model.EntityType;
import org.rollcall.model.Mention;
import org.rollcall.model.Span;

class ArticleReaderTest {
  private static final int MAX_BYTES = 100;

  @TempDir private Path folder;
  private final Collected troubles = new Collected();

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private List<Article> read(InputMode mode, InputStream in, Input... inputs) {
    List<Article> articles = new ArrayList<>();
    new ArticleReader(in, Reading.plain(mode, MAX_BYTES), troubles)
        .read(List.of(inputs), articles::add);
    return articles;
  }

  private List<TaggedArticle> readTagged(String lines) {
    List<TaggedArticle> articles = new ArrayList<>();
    new ArticleReader(stream(lines), Reading.plain(InputMode.JSONL, Reading.MAX_BYTES), troubles)
        .readTagged(List.of(Input.standard()), articles::add);
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
        "\uFEFF{\"id\":\"a\",\"text\":\"One\\n"
            + "\\ud83d\\ude00\",\"date\":\"2026-03-14T08:00:00Z\"}\r\n"
            + "\n"
            + "{\"text\":\"Two\",\"x\":{\"y\":[1]},\"id\":2,\"date\":null}";
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

              @Override
              public int read(byte[] bytes, int from, int length) throws IOException {
                return read();
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

  private List<Article> readWith(Reading reading, Path... files) {
    List<Article> articles = new ArrayList<>();
    new ArticleReader(stream(""), reading, troubles)
        .read(List.of(files).stream().map(Input::file).toList(), articles::add);
    return articles;
  }

  /** A disk that fails for a moment, while lines are counted, lets a menu stay: that is told. */
  @Test
  void anInputThatWasNotCountedIsTold() throws IOException {
    FaultyProvider provider = new FaultyProvider(FileSystems.getDefault().provider());
    List<Input> inputs = new ArrayList<>();
    for (String name : List.of("a.txt", "b.txt", "c.txt")) {
      Path path = Files.writeString(folder.resolve(name), "Head " + name + "\nRead also\n");
      inputs.add(new Input(name, Optional.of(provider.getPath(path.toUri()))));
    }
    Reading drop =
        new Reading(InputMode.AUTO, MAX_BYTES, Optional.empty(), false, Boilerplate.DROP);
    for (int fault = 0; fault < 4; fault++) {
      Faults.plan(folder.toString(), fault, false);
      List<Article> articles = new ArrayList<>();
      troubles.problems.clear();
      new ArticleReader(stream(""), drop, troubles).read(inputs, articles::add);
      Faults.plan("\0", 0, false);
      assertEquals(3, articles.size());
      assertEquals(fault > 0, articles.get(2).text().contains("Read also"), "operation " + fault);
      assertEquals(fault > 0 ? 1 : 0, troubles.problems.size(), troubles.problems::toString);
    }
    assertTrue(troubles.problems.get(0).contains("could not be read when repeated lines"));
  }

  @Test
  void pageIsToldByItsNameOrItsBeginning() throws IOException {
    String html = "<!DOCTYPE html><meta name=date content=2026-03-14><p>A quiet day.";
    for (String name : List.of("a.htm", "noending")) {
      Path path = Files.writeString(folder.resolve(name), html);
      assertEquals(
          List.of(
              new Article(
                  path.toString(), "A quiet day.\n", Optional.of(LocalDate.of(2026, 3, 14)))),
          read(InputMode.AUTO, stream(""), Input.file(path)));
    }
    Path text = Files.writeString(folder.resolve("a.txt"), html);
    assertEquals(html, read(InputMode.AUTO, stream(""), Input.file(text)).get(0).text());
    Path markdown = Files.writeString(folder.resolve("a.md"), "# A *day*");
    assertEquals("A day\n", read(InputMode.AUTO, stream(""), Input.file(markdown)).get(0).text());
    Path empty = Files.writeString(folder.resolve("b.html"), "<script>x</script>");
    assertEquals("", read(InputMode.AUTO, stream(""), Input.file(empty)).get(0).text());
    assertEquals(1, troubles.warnings.size());
  }

  @Test
  void pageDeclaresItsEncodingAndTheUserOverridesIt() throws IOException {
    Charset cyrillic = Charset.forName("windows-1251");
    Path page = folder.resolve("a.html");
    Files.write(page, "<meta charset=windows-1251><p>Вена".getBytes(cyrillic));
    assertEquals("Вена\n", read(InputMode.AUTO, stream(""), Input.file(page)).get(0).text());
    Path text = Files.write(folder.resolve("a.txt"), "Вена".getBytes(cyrillic));
    Reading named =
        new Reading(
            InputMode.AUTO, Reading.MAX_BYTES, Optional.of(cyrillic), false, Boilerplate.KEEP);
    assertEquals("Вена", readWith(named, text).get(0).text());
    assertEquals(List.of(), troubles.warnings);
  }

  @Test
  void recordsInAnotherEncoding() throws IOException {
    String line = "{\"id\":\"a\",\"text\":\"" + "Вена\uD83D\uDE00".repeat(9_000) + "\"}\n";
    Path file = folder.resolve("a.jsonl");
    Files.write(file, ("\uFEFF" + line).getBytes(StandardCharsets.UTF_16LE));
    Reading reading = Reading.plain(InputMode.JSONL, Reading.MAX_BYTES);
    assertEquals("Вена\uD83D\uDE00".repeat(9_000), readWith(reading, file).get(0).text());
    assertEquals(List.of(), troubles.problems);
  }

  @Test
  void sameTextCountsOnce() throws IOException {
    Path a = Files.writeString(folder.resolve("a.txt"), "A quiet day.");
    Path b =
        Files.write(
            folder.resolve("b.txt"), "\uFEFFA quiet day.".getBytes(StandardCharsets.UTF_16BE));
    Reading dedupe =
        new Reading(InputMode.AUTO, MAX_BYTES, Optional.empty(), true, Boilerplate.KEEP);
    assertEquals(List.of(new Article(a.toString(), "A quiet day.")), readWith(dedupe, a, b));
    assertEquals(List.of("articles with the text of another, left out: 1"), troubles.notes);
  }

  @Test
  void repeatedLinesGoFromPagesUnlessAskedForMore() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String name : List.of("a", "b", "c")) {
      String text = "Story " + name + " goes on.";
      files.add(
          Files.writeString(folder.resolve(name + ".html"), "<p>" + text + "<div>Latest</div>"));
      files.add(Files.writeString(folder.resolve(name + ".txt"), text + "\nLatest\n"));
    }
    Path[] all = files.toArray(Path[]::new);
    assertEquals(6, latest(Boilerplate.KEEP, all));
    assertEquals(3, latest(Boilerplate.AUTO, all));
    assertEquals(0, latest(Boilerplate.DROP, all));
  }

  private long latest(Boilerplate boilerplate, Path... files) {
    Reading reading = new Reading(InputMode.AUTO, MAX_BYTES, Optional.empty(), false, boilerplate);
    return readWith(reading, files).stream().filter(a -> a.text().contains("Latest")).count();
  }

  @Test
  void emptyArticlesAreTold() throws IOException {
    Path path = Files.writeString(folder.resolve("a.txt"), " \n");
    read(InputMode.AUTO, stream(""), Input.file(path));
    assertEquals(List.of("the article is empty"), troubles.notes);
  }

  /** It would be compared with all others for minutes. */
  @Test
  void aMentionLongerThanANameIsLeftOut() {
    String text = "a".repeat(501);
    String record = "{\"doc\":\"a\",\"text\":\"" + text + "\",\"mentions\":[";
    List<TaggedArticle> read =
        readTagged(record + "{\"start\":0,\"end\":501,\"type\":\"person\"}]}");
    assertEquals(List.of(), read.get(0).mentions());
    assertEquals(
        List.of("-:1: mention 1 is longer than a name can be (500 characters), left out"),
        troubles.warnings);
    read = readTagged(record + "{\"start\":1,\"end\":501,\"type\":\"person\"}]}");
    assertEquals(1, read.get(0).mentions().size());
  }

  @Test
  void aMentionThatIsNoneCostsItselfAlone() {
    assertMended("{'end':4,'start':'0','type':'person'}", "no whole number as \"start\"");
    assertMended("{'start':0,'end':99999999999,'type':'person'}", "no whole number as \"end\"");
    assertMended("{'start':0,'end':4.0,'type':'person'}", "no whole number as \"end\"");
    assertMended("{'start':[{'start':0}],'end':4}", "no whole number as \"start\"");
    assertMended("{'start':0,'end':4}", "no text as \"type\"");
    assertMended("{'start':0,'end':4,'type':['person',{'end':1}]}", "no text as \"type\"");
    assertMended("{'start':4,'end':0,'type':'person'}", "4 to 0 is no part of the text");
    assertMended("{'start':-1,'end':4,'type':'person'}", "-1 to 4 is no part of the text");
    // It has 17 characters in UTF-16, but 16 code points.
    assertMended("{'start':9,'end':17,'type':'person'}", "9 to 17 is no part of the text");
    assertMended("[{'start':0,'end':4,'type':'person'}]", "no whole number as \"start\"");
    assertMended("null", "no whole number as \"start\"");
  }

  private void assertMended(String none, String message) {
    troubles.problems.clear();
    String good = "{'score':{'start':7},'start':9,'end':13,'type':'person'}";
    String tags = "[" + none + "," + good + "]";
    String record = "{'doc':'a','mentions':" + tags + ",'text':'Anna met Omar 🙂.'}";
    List<TaggedArticle> read = readTagged(record.replace('\'', '"'));
    assertEquals(
        List.of(new Mention(new Span(9, 13), EntityType.PERSON, "Omar")), read.get(0).mentions());
    assertEquals(List.of("-:1: mention 1: " + message + ", left out"), troubles.problems);
  }

  /** A recogniser that names its keys otherwise is wrong in each of a million mentions. */
  @Test
  void theMentionsOfARecordThatAreNoneAreToldInOneLine() {
    readTagged("{\"doc\":\"a\",\"mentions\":[{\"start\":0},{},2],\"text\":\"Anna\"}");
    assertEquals(
        List.of("-:1: mention 1: no whole number as \"end\", left out, and 2 more"),
        troubles.problems);
  }

  /** It looks like UTF-32, which such lines are not read in. */
  @Test
  void aLineThatIsNoUtf8LosesItselfAlone() {
    byte[] bytes =
        "\0\0\u00fe\u00ff{}\n{\"id\":1,\"text\":\"B\"}\n".getBytes(StandardCharsets.ISO_8859_1);
    byte[] lines = new byte[bytes.length + 1];
    lines[0] = '\n';
    System.arraycopy(bytes, 0, lines, 1, bytes.length);
    assertEquals(
        List.of(new Article("1", "B")),
        read(InputMode.JSONL, new ByteArrayInputStream(lines), Input.standard()));
    assertEquals(List.of("-:2: not valid UTF-8"), troubles.problems);
  }
}
