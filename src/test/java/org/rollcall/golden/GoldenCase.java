package org.rollcall.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A folder with a command line and what it must do.
 *
 * <p>{@code cmd} is run by {@code sh} in an empty folder that holds a copy of {@code input/}, if
 * there is one. {@code expout} and {@code experr} are what it prints (nothing, if they are absent),
 * {@code exit} is its exit code (0, if absent).
 */
record GoldenCase(Path folder) {
  private static final Set<String> FILES = Set.of("cmd", "input", "expout", "experr", "exit");

  String name() {
    return folder.getFileName().toString();
  }

  String command() throws IOException {
    return Files.readString(folder.resolve("cmd"));
  }

  /** Files that no case has, such as {@code exptout}: they would be expected by nobody. */
  Set<String> strangers() throws IOException {
    Set<String> strangers = new TreeSet<>();
    for (Path file : list(folder)) {
      strangers.add(file.getFileName().toString());
    }
    strangers.removeAll(FILES);
    return strangers;
  }

  Launcher.Outcome expected() throws IOException {
    String exit = read("exit").strip();
    return new Launcher.Outcome(
        exit.isEmpty() ? 0 : Integer.parseInt(exit), read("expout"), read("experr"));
  }

  /** Makes what the program does now the expected. */
  void record(Launcher.Outcome outcome) throws IOException {
    write("exit", outcome.exit() == 0 ? "" : outcome.exit() + "\n");
    write("expout", outcome.out());
    write("experr", outcome.err());
  }

  /** Copies the input into a folder to run in. */
  void layOut(Path target) throws IOException {
    Path input = folder.resolve("input");
    if (!Files.exists(input)) {
      return;
    }
    try (Stream<Path> files = Files.walk(input)) {
      for (Path file : files.toList()) {
        Files.copy(file, target.resolve(folder.relativize(file).toString()));
      }
    }
  }

  static List<Path> list(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String read(String file) throws IOException {
    Path path = folder.resolve(file);
    return Files.exists(path) ? Files.readString(path) : "";
  }

  private void write(String file, String content) throws IOException {
    if (content.isEmpty()) {
      Files.deleteIfExists(folder.resolve(file));
    } else {
      Files.writeString(folder.resolve(file), content);
    }
  }
}
