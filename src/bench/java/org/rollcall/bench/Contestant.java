package org.rollcall.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A program in a process of its own that waits for its turn: at every line on standard input it
 * works through the texts once and answers with the seconds that it took. Each has its own class
 * path, so no rival's library disturbs another.
 */
final class Contestant {
  private Contestant() {}

  /**
   * Waits for turns until standard input ends.
   *
   * @param args folder of the samples, number of articles, class of the {@link Pass}, its argument
   */
  public static void main(String[] args) throws IOException, ReflectiveOperationException {
    PrintStream answers = System.out;
    System.setOut(System.err); // rivals are talkative
    List<String> texts = MadeUpArticles.of(Path.of(args[0]), Integer.parseInt(args[1]));
    Pass pass =
        Class.forName(args[2])
            .asSubclass(Pass.class)
            .getDeclaredConstructor(String.class)
            .newInstance(args[3]);
    BufferedReader turns =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    while (turns.readLine() != null) {
      answers.println(Clock.seconds(pass, texts));
      answers.flush();
    }
    answers.println(Clock.results());
  }
}
