package org.rollcall.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A shell sample of a page of Markdown: a fence of {@code sh}; of {@code text}, the lines that
 * begin with a prompt; of {@code yaml}, what a CI system would run. A comment before the fence,
 * {@code <!-- test: exits with 1 -->} or {@code <!-- test: not run, as ... -->}, says what is
 * unusual about it.
 *
 * @param place file and line
 * @param commands for {@code sh}
 * @param exit the exit code that it must have
 */
record Sample(String place, String commands, int exit) {
  private static final Pattern DIRECTIVE = Pattern.compile("<!-- test: (.*) -->");
  private static final String EXITS = "exits with ";

  /** The samples of a page that are to be run. */
  static List<Sample> of(Path page) throws IOException {
    List<Sample> samples = new ArrayList<>();
    List<String> lines = Files.readAllLines(page);
    String directive = "";
    for (int i = 0; i < lines.size(); i++) {
      Matcher comment = DIRECTIVE.matcher(lines.get(i));
      if (comment.matches()) {
        directive = comment.group(1);
      } else if (lines.get(i).startsWith("```")) {
        int end = lines.subList(i + 1, lines.size()).indexOf("```") + i + 1;
        String commands = commands(lines.get(i).substring(3), lines.subList(i + 1, end));
        if (!commands.isBlank() && !directive.startsWith("not run")) {
          String place = page.getFileName() + ":" + (i + 1);
          samples.add(new Sample(place, commands, exit(directive, place)));
        }
        directive = "";
        i = end;
      }
    }
    return samples;
  }

  private static int exit(String directive, String place) {
    if (directive.startsWith(EXITS)) {
      return Integer.parseInt(directive.substring(EXITS.length()));
    }
    if (!directive.isEmpty()) {
      throw new IllegalArgumentException(place + ": what is '" + directive + "'?");
    }
    return 0;
  }

  private static String commands(String language, List<String> lines) {
    return switch (language) {
      case "sh" -> String.join("\n", lines);
      case "text" ->
          String.join(
              "\n",
              lines.stream()
                  .filter(line -> line.startsWith("$ "))
                  .map(line -> line.substring(2))
                  .toList());
      case "yaml" -> jobs(lines);
      default -> "";
    };
  }

  /** What stands indented under {@code run: |}, and the items under {@code script:}. */
  private static String jobs(List<String> lines) {
    StringBuilder commands = new StringBuilder();
    int block = -1;
    boolean script = false;
    for (String line : lines) {
      int indent = line.length() - line.stripLeading().length();
      if (block >= 0 && indent <= block) {
        block = -1;
        script = false;
      }
      if (block >= 0) {
        commands.append(script ? line.strip().replaceFirst("^- ", "") : line.strip()).append('\n');
      } else if (line.strip().equals("run: |") || line.strip().equals("script:")) {
        block = indent;
        script = line.strip().equals("script:");
      }
    }
    return commands.toString();
  }
}
