package org.rollcall.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Articles of about 3 KB in any number: the samples with made-up people, places and companies in
 * the places of theirs, bare surnames, misspellings and glued photo credits as there, and figures
 * changed here and there. Article 17 of a seed is the same however many are made.
 */
final class MadeUpArticles {
  private static final int FOLDER = 1_000;
  private static final int LENGTH = 3_000;

  private final long seed;
  private final List<String> samples = new ArrayList<>();
  private final List<String[]> entities = new ArrayList<>(); // type, name, variants

  /**
   * Reads the samples and the names in them.
   *
   * @param folder with {@code *.txt} and {@code expected.csv}
   */
  MadeUpArticles(Path folder, long seed) throws IOException {
    this.seed = seed;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        samples.add(Files.readString(file));
      }
    }
    for (String line : Files.readAllLines(folder.resolve("expected.csv"))) {
      String[] cells = line.split(",", 6);
      if (cells.length == 6 && line.indexOf('"') < 0 && !line.startsWith("number")) {
        entities.add(new String[] {cells[0], cells[1], cells[4]});
      }
    }
  }

  /**
   * Writes articles as files, a thousand in a folder.
   *
   * @param args folder of the samples, folder to write to, number of articles
   */
  public static void main(String[] args) throws IOException {
    MadeUpArticles articles = new MadeUpArticles(Path.of(args[0]), 1);
    Path target = Path.of(args[1]);
    for (int i = 0; i < Integer.parseInt(args[2]); i++) {
      Path folder = target.resolve(String.format(Locale.ROOT, "%04d", i / FOLDER));
      if (i % FOLDER == 0) {
        Files.createDirectories(folder);
      }
      String name = String.format(Locale.ROOT, "article-%07d.txt", i);
      Files.writeString(folder.resolve(name), articles.get(i));
    }
  }

  /** Some articles. */
  List<String> first(int count) {
    return Stream.iterate(0, i -> i + 1).limit(count).map(this::get).toList();
  }

  /** An article: a sample, and paragraphs of another until it is long enough. */
  String get(int number) {
    Random random = new Random(seed * 1_000_003L + number);
    StringBuilder text = new StringBuilder(samples.get(number % samples.size()));
    String[] more = samples.get(random.nextInt(samples.size())).split("\n\n", 0);
    for (int i = 1; i < more.length && text.length() < LENGTH; i++) {
      text.append(text.charAt(text.length() - 1) == '\n' ? "\n" : "\n\n").append(more[i]);
    }
    return rewritten(text.toString(), words(new MadeUpNames(random.nextLong())), random);
  }

  /** What stands for each word of a name in one article. */
  private Map<String, String> words(MadeUpNames names) {
    Map<String, String> words = new HashMap<>();
    for (String[] entity : entities) {
      long number = names.entity();
      switch (entity[0]) {
        case "person" -> person(entity, number, words);
        case "place" -> {
          if (entity[1].indexOf(' ') < 0 && number > 40) { // the rest stays in the known world
            words.put(entity[1], MadeUpNames.place(number));
          }
        }
        default -> {
          String[] parts = entity[1].split(" ", 0);
          if (parts.length == 2) {
            words.putIfAbsent(parts[0], MadeUpNames.organisation(number));
          }
        }
      }
    }
    return words;
  }

  private static void person(String[] entity, long number, Map<String, String> words) {
    String[] parts = entity[1].split(" ", 0);
    String given = MadeUpNames.given(number);
    String surname = MadeUpNames.surname(number);
    String last = parts[parts.length - 1];
    words.putIfAbsent(last, surname);
    if (parts.length > 1) {
      words.putIfAbsent(parts[0], given);
    }
    for (String variant : entity[2].split(" \\| ", 0)) {
      if (variant.equals(entity[1].replace(" ", ""))) {
        words.putIfAbsent(variant, words.get(parts[0]) + words.get(last));
      } else if (variant.indexOf(' ') < 0 && !Arrays.asList(parts).contains(variant)) {
        words.putIfAbsent(variant, misspelt(words.get(last)));
      }
    }
  }

  /** The second vowel another one. */
  private static String misspelt(String name) {
    for (int i = 2; i < name.length(); i++) {
      if ("aeiou".indexOf(name.charAt(i)) >= 0) {
        return name.substring(0, i) + (name.charAt(i) == 'a' ? 'o' : 'a') + name.substring(i + 1);
      }
    }
    return name;
  }

  private static String rewritten(String text, Map<String, String> words, Random random) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && isWord(text, end)) {
        end++;
      }
      if (end > at) {
        String word = text.substring(at, end);
        out.append(words.getOrDefault(word, word));
        at = end;
      } else {
        char c = text.charAt(at++);
        // One digit in eight is another one; a first digit stays, so that no number begins with 0.
        boolean inner = c >= '0' && c <= '9' && Character.isDigit(out.charAt(out.length() - 1));
        out.append(inner && random.nextInt(8) == 0 ? (char) ('0' + random.nextInt(10)) : c);
      }
    }
    return out.toString();
  }

  private static boolean isWord(String text, int at) {
    char c = text.charAt(at);
    return Character.isLetter(c)
        || (c == '-' && at > 0 && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)));
  }

  /** The samples in {@code folder} as articles. */
  static List<String> of(Path folder, int count) {
    try {
      return new MadeUpArticles(folder, 1).first(count);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
