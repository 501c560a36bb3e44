package org.rollcall.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A folder of articles made up at random, some of which can't be read. Each that can has a number in
 * it that no other has, by which it is found in a table; each has a part in its name that no other
 * has, by which it is found in a message.
 */
final class SoakFolder {
  /** Above any number of the samples. */
  private static final int FIRST_MARK = 7_000_000;

  private static final int TOO_LARGE = 17 << 20;
  private static final String[] NAMES = {"", " with blanks", "'quoted\"", " é東", "=sum", "-dash", ",;"};

  private final Path folder;
  private final Random random;
  private final MadeUpArticles articles;
  private final Map<String, String> marks = new TreeMap<>();
  private int files;
  private int troubles;

  /**
   * Makes the files.
   *
   * @param folder which is there, and empty
   */
  SoakFolder(Path folder, Random random, MadeUpArticles articles) throws IOException {
    this.folder = folder;
    this.random = random;
    this.articles = articles;
    int count = 1 + random.nextInt(25);
    while (files < count) {
      add();
    }
  }

  /** Of each article that can be read, the part of its name and its number. */
  Map<String, String> marks() {
    return marks;
  }

  /** How many files can't be read, and have to be told each. */
  int troubles() {
    return troubles;
  }

  private void add() throws IOException {
    String token = String.format(Locale.ROOT, "f%04d", ++files);
    Path path = folder;
    for (int depth = random.nextInt(3); depth > 0; depth--) {
      path = path.resolve("d" + random.nextInt(3));
    }
    Files.createDirectories(path);
    String name = token + NAMES[random.nextInt(NAMES.length)];
    String mark = Integer.toString(FIRST_MARK + files);
    String text = text(mark);
    if (random.nextInt(4) == 0) {
      troubles++;
      addBad(path.resolve(name + ".txt"), text);
      return;
    }
    marks.put(token, mark);
    switch (random.nextInt(8)) {
      case 0 -> Files.writeString(path.resolve(name + ".html"), page(text));
      case 1 -> Files.writeString(path.resolve(name + ".md"), "# A day\n\n> *" + text + "*\n");
      case 2 -> Files.write(path.resolve(name + ".txt"), marked(text, StandardCharsets.UTF_16LE));
      case 3 ->
          Files.write(
              path.resolve(name + ".txt"),
              ("Caf\u00E9. " + text).getBytes(Charset.forName("windows-1252")));
      default -> Files.writeString(path.resolve(name + ".txt"), text);
    }
  }

  private static byte[] marked(String text, Charset charset) {
    return ("\uFEFF" + text).getBytes(charset);
  }

  /** An article with its number, and now and then with what is hard on programs. */
  private String text(String mark) {
    String counted = "They counted " + mark + " crates.";
    String article = articles.get(random.nextInt(10_000));
    return switch (random.nextInt(12)) {
      case 0 -> counted + " " + "x".repeat(random.nextInt(300_000));
      case 1 -> counted + " " + "Aalto and ".repeat(random.nextInt(20_000));
      case 2 -> counted + " " + "9".repeat(random.nextInt(5_000)) + " 1e" + random.nextInt();
      case 3 -> counted + " \u001B[31m\u202EMira Tolland\u0007 =HYPERLINK(1) " + article;
      case 4 -> counted + "\n".repeat(random.nextInt(5_000)) + article;
      case 5 -> counted + " " + noise() + " " + article;
      default -> article + "\n\n" + counted + "\n";
    };
  }

  /** Any characters but NUL, which would make the file a binary one. */
  private String noise() {
    StringBuilder noise = new StringBuilder();
    for (int i = random.nextInt(5_000); i > 0; i--) {
      int c = 1 + random.nextInt(random.nextBoolean() ? 0x7F : 0x1FFFF);
      noise.appendCodePoint(c >= 0xD800 && c < 0xE000 ? 'a' : c);
    }
    return noise.toString();
  }

  private String page(String text) {
    String body = text.replace("&", "&amp;").replace("<", "&lt;");
    int depth = random.nextInt(4) == 0 ? random.nextInt(50_000) : 3;
    return "<!doctype html><title>A day</title><script>let x = '<p>no'</script>"
        + "<div>".repeat(depth)
        + "<p>"
        + body
        + "</p>"
        + "</div>".repeat(random.nextInt(depth))
        + "<style>p { color: red }";
  }

  private void addBad(Path path, String text) throws IOException {
    switch (random.nextInt(4)) {
      case 0 -> Files.write(path, (text.substring(0, 10) + "\0" + text).getBytes(StandardCharsets.UTF_8));
      case 1 -> Files.createSymbolicLink(path, Path.of("nowhere"));
      case 2 -> Files.createSymbolicLink(path, Path.of("/dev/zero"));
      default -> {
        try (RandomAccessFile sparse = new RandomAccessFile(path.toFile(), "rw")) {
          sparse.setLength(TOO_LARGE);
        }
      }
    }
  }
}
