package org.rollcall.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Runs the program for minutes over random folders, with random faults; see {@code soak.sh}. */
final class Soak {
  private static final String[] FORMATS = {"csv", "tsv", "json", "jsonl", "md", "html", "xlsx"};
  private static final String[] FAULTS = {
    "TERM", "INT", "pipe", "full", "limit", "memory", "removal"
  };
  private static final byte[] OLD = "what was there before\n".getBytes(StandardCharsets.UTF_8);
  private static final int MOST_KEPT = 5;

  /** What Java itself says, with the exit code 1, if a signal comes before it has begun. */
  private static final String NOT_BEGUN = "Error occurred during initialization of VM";

  private final String program;
  private final Path work;
  private final int heap;
  private final MadeUpArticles articles;
  private final Map<String, Integer> figures = new TreeMap<>();
  private int violations;

  // Of the round.
  private Random random;
  private Path folder;
  private SoakFolder in;
  private long usual;
  private List<String> options = List.of();

  private Soak(String program, Path samples, Path work, long seed, int heap) throws IOException {
    this.program = program;
    this.work = work;
    this.heap = heap;
    articles = new MadeUpArticles(samples, seed);
  }

  /**
   * Soaks.
   *
   * @param args the program, the samples' folder, a folder to work in, minutes, seed, heap in MB
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    long seed = Long.parseLong(args[4]);
    Soak soak =
        new Soak(args[0], Path.of(args[1]), Path.of(args[2]), seed, Integer.parseInt(args[5]));
    long end = System.nanoTime() + (long) (Double.parseDouble(args[3]) * 60e9);
    for (int round = 0; System.nanoTime() < end; round++) {
      soak.round(seed, round);
    }
    soak.figures.forEach((what, count) -> System.out.println(what + ": " + count));
    System.out.println("not as promised: " + soak.violations);
    System.exit(soak.violations == 0 ? 0 : 1);
  }

  private void count(String what, int more) {
    figures.merge(what, more, Integer::sum);
  }

  private void round(long seed, int round) throws IOException, InterruptedException {
    random = new Random(seed * 1_000_003L + round);
    folder = Files.createDirectories(work.resolve("round-" + round));
    in = new SoakFolder(Files.createDirectory(folder.resolve("in")), random, articles);
    count("articles", in.marks().size());
    count("files that can't be read", in.troubles());
    count("rounds", 1);
    List<String> wrong = new ArrayList<>();
    everyArticleIsThere(wrong);
    byte[] whole = threadsAgree(wrong);
    if (whole != null) {
      fault(whole, wrong);
    }
    if (wrong.isEmpty()) {
      remove(folder);
      return;
    }
    violations += wrong.size();
    System.out.println("seed " + seed + ", round " + round + ", in " + folder + ":");
    wrong.forEach(line -> System.out.println("  " + line));
    if (violations > MOST_KEPT) {
      remove(folder);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private SoakRun run(String... options) {
    List<String> words = new ArrayList<>(List.of(program));
    words.addAll(List.of(options));
    words.add("in");
    count("runs", 1);
    return new SoakRun(folder, words);
  }

  private int good() {
    return in.troubles() == 0 ? 0 : 2;
  }

  private void everyArticleIsThere(List<String> wrong) throws IOException, InterruptedException {
    String types = random.nextInt(3) == 0 ? "person,place,organisation,number" : "number";
    String threads = Integer.toString(1 + random.nextInt(3));
    long start = System.nanoTime();
    SoakRun.End end =
        run("--types", types, "-q", "-j", threads, "--mentions", "-f", "jsonl").plain(heap);
    usual = (System.nanoTime() - start) / 1_000_000;
    count("exit " + end.exit(), 1);
    if (end.exit() != good() || end.err().lines().count() != in.troubles()) {
      wrong.add("exit " + end.exit() + ", not " + good() + ": " + end.err());
    }
    missing(new String(end.out(), StandardCharsets.UTF_8), end.err(), wrong);
  }

  /** Articles that are neither in a table nor in a message. */
  private void missing(String table, String messages, List<String> wrong) {
    in.marks()
        .forEach(
            (token, mark) -> {
              if (!table.contains(mark) && !messages.contains(token)) {
                wrong.add("lost: " + token);
              }
            });
  }

  /** The bytes of a table, if one and several threads make the same. */
  private byte[] threadsAgree(List<String> wrong) throws IOException, InterruptedException {
    String format = FORMATS[random.nextInt(FORMATS.length)];
    List<String> options = new ArrayList<>(List.of("--types", "number", "-q", "-f", format));
    if (random.nextInt(3) == 0) {
      options.add("--mentions");
    } else if (random.nextInt(3) == 0) {
      options.add("--by-article");
    }
    if (random.nextInt(4) == 0) {
      options.add("--dedupe");
    }
    this.options = options;
    count("format " + format, 1);
    SoakRun.End one = runWith("-j", "1", "-o", "one").plain(heap);
    SoakRun.End more = runWith("-j", Integer.toString(2 + random.nextInt(3))).plain(heap);
    if (one.exit() != good() || more.exit() != one.exit() || !one.err().equals(more.err())) {
      wrong.add(options + ": exit " + one.exit() + " and " + more.exit() + ": " + one.err());
      return null;
    }
    byte[] whole = Files.readAllBytes(folder.resolve("one"));
    if (!Arrays.equals(whole, more.out())) {
      wrong.add(options + ": threads do not agree");
    }
    return whole;
  }

  private SoakRun runWith(String... more) {
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of(more));
    return run(all.toArray(String[]::new));
  }

  private void fault(byte[] whole, List<String> wrong) throws IOException, InterruptedException {
    String fault = FAULTS[random.nextInt(FAULTS.length)];
    count("fault " + fault, 1);
    Path file = Files.write(folder.resolve("out"), OLD);
    SoakRun toFile = runWith("-j", Integer.toString(1 + random.nextInt(3)), "-o", "out");
    long millis = (long) (random.nextDouble() * usual * 1.2);
    SoakRun.End end =
        switch (fault) {
          case "TERM", "INT" -> toFile.run("exec \"$@\"", heap, fault, millis);
          case "pipe" ->
              runWith()
                  .run("{ \"$@\"; echo $? >code; } | head -c " + random.nextInt(9_000) + " >cut; exit $(cat code)", heap, null, 0);
          case "full" -> runWith().run("exec \"$@\" >/dev/full", heap, null, 0);
          case "limit" ->
              toFile.run("ulimit -f " + (64 + random.nextInt(900)) + "; exec \"$@\"", heap, null, 0);
          case "memory" -> toFile.run("exec \"$@\"", 8 + random.nextInt(60), null, 0);
          default -> toFile.run("(sleep 0." + random.nextInt(9) + "; rm -rf in/d1 in/*3*) & \"$@\"; code=$?; wait; exit $code", heap, null, 0);
        };
    count("after " + fault + ", exit " + end.exit(), 1);
    List<Integer> expected =
        switch (fault) {
          case "TERM" -> List.of(good(), 143);
          case "INT" -> List.of(good(), 130);
          case "pipe" -> List.of(good());
          case "full" -> List.of(74);
          case "limit" -> List.of(good(), 74);
          case "memory" -> List.of(good(), 2, 70);
          default -> List.of(0, 2);
        };
    String what = options + ", " + fault + ": exit " + end.exit();
    boolean begun = !new String(end.out(), StandardCharsets.UTF_8).startsWith(NOT_BEGUN);
    if ((begun && !expected.contains(end.exit())) || end.err().contains("\tat ")) {
      wrong.add(what + ": " + end.err());
    }
    byte[] now = Files.readAllBytes(file);
    boolean done = end.exit() == 0 || end.exit() == 2;
    boolean old = Arrays.equals(now, OLD);
    if (fault.equals("pipe") || fault.equals("full")) {
      if (!old) {
        wrong.add(what + ": a file that was not named has changed");
      }
    } else if (fault.equals("removal")) {
      // What it has now depends on the moment; but what it has not must have been told.
      if (old && done) {
        wrong.add(what + ": nothing written");
      }
    } else if (fault.equals("memory") && end.exit() == 2) {
      if (end.err().lines().count() < in.troubles()) {
        wrong.add(what + ": untold");
      }
    } else if (!(done ? Arrays.equals(now, whole) : old || Arrays.equals(now, whole))) {
      wrong.add(what + ": neither the old file nor the whole one");
    }
    try (Stream<Path> files = Files.list(folder)) {
      files
          .map(left -> left.getFileName().toString())
          .filter(left -> left.startsWith("."))
          .forEach(left -> wrong.add(what + ": left behind: " + left));
    }
  }
}
