package org.rollcall.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs of the project in processes of their own. */
final class CommandLine {
  private CommandLine() {}

  /** What the command line prints, below the heading. */
  static String rollcall(Path folder, String... args) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of("-Drollcall.home=.", "org.rollcall.cli.Main"));
    all.addAll(List.of(args));
    Path out = folder.resolve("printed-" + String.join("", args).hashCode() + ".csv");
    run(System.getProperty("java.class.path"), out, all);
    String table = java.nio.file.Files.readString(out);
    return table.substring(table.indexOf('\n') + 1);
  }

  /** Runs a Java program. */
  static void run(String classPath, Path out, List<String> args)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-XX:ReservedCodeCacheSize=240m", "-cp", classPath));
    command.addAll(args);
    Path errors = out.resolveSibling(out.getFileName() + ".errors");
    int exit =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(errors.toFile())
            .start()
            .waitFor();
    if (exit != 0) {
      throw new IllegalStateException(command + ": " + java.nio.file.Files.readString(errors));
    }
  }
}
