package org.rollcall.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What figures were measured on. */
final class Machine {
  private Machine() {}

  /** Cores, processor, load and Java in a line. */
  static String line() {
    return String.format(
        Locale.ROOT,
        "%d cores (%s), load %s, %s %s, %s %s",
        Runtime.getRuntime().availableProcessors(),
        first("/proc/cpuinfo", "model name", ": "),
        first("/proc/loadavg", "", " "),
        System.getProperty("java.vm.name"),
        System.getProperty("java.vm.version"),
        System.getProperty("os.name"),
        System.getProperty("os.version"));
  }

  private static String first(String file, String start, String mark) {
    try {
      for (String line : Files.readAllLines(Path.of(file))) {
        if (line.startsWith(start)) {
          return start.isEmpty() ? line.split(mark, 2)[0] : line.split(mark, 2)[1];
        }
      }
    } catch (IOException e) {
      return "unknown"; // no Linux
    }
    return "unknown";
  }
}
