package org.rollcall.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rollcall.faults.Faults;
import org.rollcall.faults.FaultyStreams;

/**
 * Runs command lines again and again, and each time another operation on a file or on standard
 * output fails, from the first to the last. Run by {@link FaultInjectionTest} in a Java of its own,
 * whose file system is a {@link org.rollcall.faults.FaultyProvider}.
 */
final class FaultLoop {
  /** Before a command line: all its files may fail, not only what it writes. */
  private static final String ALL = "all:";

  private static final String OUT = "$OUT";
  private static final byte[] OLD = "what was there before\n".getBytes(StandardCharsets.UTF_8);

  /** More operations than any of the command lines does. */
  private static final int ENDLESS = 5_000;

  private final Path work;
  private String below;
  private final Map<Set<String>, byte[]> references = new HashMap<>();
  private final List<String> violations = new ArrayList<>();
  private final Map<Integer, Integer> exits = new HashMap<>();
  private int faults;

  private record Outcome(int exit, byte[] out, Optional<byte[]> file, String err, String fault) {}

  private FaultLoop(Path work) {
    this.work = work;
  }

  /**
   * Runs all command lines.
   *
   * @param args the folder that {@link FaultInjectionTest} laid out, then command lines, each one
   *     argument, whose words are parted by spaces
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    FaultLoop loop = new FaultLoop(Path.of(args[0]));
    for (String line : Arrays.asList(args).subList(1, args.length)) {
      loop.run(List.of(line.split(" ", 0)));
    }
    loop.violations.forEach(System.out::println);
    System.out.println(
        args.length - 1 + " command lines, " + loop.faults + " faults, exit codes " + loop.exits);
    System.exit(loop.violations.isEmpty() ? 0 : 1);
  }

  private void run(List<String> line) throws IOException, InterruptedException {
    boolean all = line.get(0).equals(ALL);
    List<String> words = all ? line.subList(1, line.size()) : line;
    below = all ? work.toString() : work + "/out";
    references.clear();
    Outcome good = outcome(words, 0, false, Set.of());
    if (good.exit() > ExitCode.DIFFERENT) {
      throw new IllegalStateException(words + ": exit " + good.exit() + "\n" + good.err());
    }
    for (boolean lasting : new boolean[] {false, true}) {
      int n = 1;
      Outcome outcome = outcome(words, n, lasting, Set.of());
      while (!outcome.fault().isEmpty() && n < ENDLESS) {
        faults++;
        exits.merge(outcome.exit(), 1, Integer::sum);
        String wrong = wrong(words, good, outcome);
        if (!wrong.isEmpty()) {
          violations.add(
              String.join(" ", words)
                  + ("\n  " + n + (lasting ? " and all behind: " : ": ") + outcome.fault())
                  + ("\n  exit " + outcome.exit() + ": " + wrong + "\n  " + outcome.err()));
        }
        n++;
        outcome = outcome(words, n, lasting, Set.of());
      }
    }
  }

  /** What is wrong with an outcome; empty if nothing is. */
  private String wrong(List<String> words, Outcome good, Outcome outcome)
      throws IOException, InterruptedException {
    String leftovers = leftovers();
    if (!leftovers.isEmpty()) {
      return "left behind: " + leftovers;
    }
    if (outcome.err().contains("internal error") || outcome.err().contains("\tat ")) {
      return "a fault of a file is told as one of the program";
    }
    boolean toFile = words.contains(OUT);
    byte[] result = toFile ? outcome.file().orElse(new byte[0]) : outcome.out();
    byte[] whole = toFile ? good.file().orElse(new byte[0]) : good.out();
    switch (outcome.exit()) {
      case ExitCode.DONE, ExitCode.DIFFERENT -> {
        boolean same = outcome.exit() == good.exit() && Arrays.equals(result, whole);
        return same ? "" : "done, but the result is another";
      }
      case ExitCode.INCOMPLETE -> {
        return isOneOf(result, words, failed(outcome.err())) ? "" : "a problem line is missing";
      }
      case ExitCode.USAGE, ExitCode.INTERNAL, ExitCode.CANNOT_WRITE -> {
        if (outcome.err().lines().filter(line -> !line.contains("binary")).count() < 1) {
          return "nobody is told";
        }
        return toFile && !Arrays.equals(result, OLD) ? "the old file is gone" : "";
      }
      default -> {
        return "no exit code of ours";
      }
    }
  }

  /** The inputs that the messages name. */
  private static Set<String> failed(String messages) {
    return messages
        .lines()
        .map(line -> line.replaceFirst("^rollcall: ", "").replaceFirst("(:\\d+)?: .*", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Whether a result is that of a run without what failed. Of a folder whose listing broke off,
   * what was listed is there; of records, those before the failure.
   */
  private boolean isOneOf(byte[] result, List<String> words, Set<String> failed)
      throws IOException, InterruptedException {
    Set<String> gone = new TreeSet<>(failed);
    List<String> maybe = new ArrayList<>();
    for (String name : failed) {
      if (name.endsWith(".jsonl")) {
        gone.remove(name);
        maybe.add(name);
      } else if (Files.isDirectory(Path.of(name))) {
        gone.remove(name);
        files().filter(file -> (file + "/").startsWith(name + "/")).forEach(maybe::add);
      }
    }
    for (int some = 0; some < 1 << maybe.size(); some++) {
      Set<String> without = new TreeSet<>(gone);
      for (int i = 0; i < maybe.size(); i++) {
        if ((some >> i & 1) != 0) {
          without.add(maybe.get(i));
        }
      }
      if (Arrays.equals(result, reference(words, without))) {
        return true;
      }
    }
    return false;
  }

  /** All that is read for $IN. */
  private Stream<String> files() {
    return Stream.of("in/a.txt", "in/b.html", "in/sub/c.md", "in/sub/deep/d.txt", "records.jsonl")
        .map(file -> work.resolve(file).toString());
  }

  private byte[] reference(List<String> words, Set<String> without)
      throws IOException, InterruptedException {
    byte[] known = references.get(without);
    if (known == null) {
      Outcome outcome = outcome(words, 0, false, without);
      known = words.contains(OUT) ? outcome.file().orElse(new byte[0]) : outcome.out();
      references.put(without, known);
    }
    return known;
  }

  private Outcome outcome(List<String> words, int fault, boolean lasting, Set<String> without)
      throws IOException, InterruptedException {
    Faults.plan("\0", 0, false);
    List<String> line = new ArrayList<>();
    Path out = work.resolve("out/result");
    for (String word : words) {
      if (word.equals("$IN")) {
        line.addAll(inputs(without));
      } else if (word.equals("$LIST")) {
        line.add(Files.write(work.resolve("list"), inputs(without)).toString());
      } else if (word.equals("$TAGGED")) {
        String tagged = work.resolve("tagged.jsonl").toString();
        line.add(without.contains(tagged) ? work.resolve("none.jsonl").toString() : tagged);
      } else {
        line.add(word.replace(OUT, out.toString()).replace("$WORK", work.toString()));
      }
    }
    Files.write(out, OLD);
    ByteArrayOutputStream stdout = new ByteArrayOutputStream();
    ByteArrayOutputStream stderr = new ByteArrayOutputStream();
    OutputStream failing = FaultyStreams.of(stdout, work + "/out/standard output");
    Application program =
        new Application(
            InputStream.nullInputStream(),
            failing,
            stderr,
            Terminal.NONE,
            Map.of("XDG_CONFIG_HOME", work.resolve("config").toString()));
    Faults.plan(below, fault, lasting);
    int exit = program.run(line.toArray(String[]::new));
    String fired = Faults.fired().orElse("");
    Faults.plan("\0", 0, false);
    Optional<byte[]> file = Optional.empty();
    if (Files.exists(out)) {
      file = Optional.of(Files.readAllBytes(out));
    }
    return new Outcome(
        exit, stdout.toByteArray(), file, stderr.toString(StandardCharsets.UTF_8), fired);
  }

  /** The folder, or if some are to be left out, the files in it that are not. */
  private List<String> inputs(Set<String> without) {
    if (without.isEmpty()) {
      return List.of(work.resolve("in").toString(), work.resolve("records.jsonl").toString());
    }
    List<String> kept = files().filter(file -> !without.contains(file)).toList();
    return kept.isEmpty() ? List.of(work.resolve("empty").toString()) : kept;
  }

  /** Files and threads that a run left; threads get a moment to end. */
  private String leftovers() throws IOException, InterruptedException {
    try (Stream<Path> files = Files.list(work.resolve("out"))) {
      String parts =
          files
              .map(Path::toString)
              .filter(file -> file.contains("part"))
              .collect(Collectors.joining(" "));
      if (!parts.isEmpty()) {
        return parts;
      }
    }
    for (int wait = 0; wait < 100; wait++) {
      if (Thread.getAllStackTraces().keySet().stream()
          .noneMatch(thread -> thread.getName().equals("worker"))) {
        return "";
      }
      Thread.sleep(50);
    }
    return "a worker";
  }
}
