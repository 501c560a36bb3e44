package org.rollcall.names.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rollcall.model.Span;

/** The lines of a record's text, cut further where its sentences are known. */
final class Stretches {
  static final String SPACE = " ";
  static final String LINE = "\n";
  static final String EMPTY_LINE = "\n\n";

  private Stretches() {}

  /** Stretches that together hold all of the text but white space; no name goes over an end. */
  static List<Span> of(AnnotatedRecord record) {
    String text = record.text();
    SortedSet<Integer> cuts = new TreeSet<>();
    for (int i = 0; i < text.length(); i++) {
      if (Collapsed.isLineBreak(text.charAt(i))) {
        cuts.add(i);
      }
    }
    for (Span sentence : record.sentences()) {
      addCut(text, sentence.start(), cuts);
      addCut(text, sentence.end(), cuts);
    }
    record.names().forEach(n -> cuts.subSet(n.span().start() + 1, n.span().end()).clear());
    cuts.add(text.length());
    List<Span> stretches = new ArrayList<>();
    int start = 0;
    for (int cut : cuts) {
      addStripped(text, start, cut, stretches);
      start = cut;
    }
    return stretches;
  }

  /** A cut between two words that touch would be a space in the text when it is made again. */
  private static void addCut(String text, int at, SortedSet<Integer> cuts) {
    if (at > 0
        && at < text.length()
        && (Collapsed.isSpace(text.charAt(at - 1)) || Collapsed.isSpace(text.charAt(at)))) {
      cuts.add(at);
    }
  }

  private static void addStripped(String text, int start, int end, List<Span> out) {
    int from = start;
    int to = end;
    while (from < to && Collapsed.isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && Collapsed.isSpace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      out.add(new Span(from, to));
    }
  }

  /** What the white space between two stretches means for the cutting into sentences. */
  static String gap(String text, int end, int start) {
    int breaks = 0;
    for (int i = end; i < start; i++) {
      char c = text.charAt(i);
      boolean secondHalf = c == '\n' && i > end && text.charAt(i - 1) == '\r';
      breaks += Collapsed.isLineBreak(c) && !secondHalf ? 1 : 0;
    }
    return breaks == 0 ? SPACE : breaks == 1 ? LINE : EMPTY_LINE;
  }
}
