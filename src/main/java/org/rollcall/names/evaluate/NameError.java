package org.rollcall.names.evaluate;

import java.util.Optional;
import org.rollcall.model.Document;
import org.rollcall.model.Sentence;
import org.rollcall.model.Span;
import org.rollcall.names.corpus.AnnotatedText;

/**
 * A marked name that was not found as it is, or a found one that is none.
 *
 * @param file the file of the annotated text, as it was named
 * @param line the file's line, from 1, with the sentence or, in JSON Lines, the whole document
 * @param document the document's id
 * @param kind {@code missed}, {@code spurious}, {@code type} (the right words), {@code edges} (the
 *     right type) or {@code type and edges}
 * @param marked what was marked, if anything
 * @param found what was found, if anything
 * @param before the sentence up to the name, white space collapsed
 * @param words the stretch that the marked and the found name cover
 * @param after the rest of the sentence
 */
public record NameError(
    String file,
    int line,
    String document,
    String kind,
    Optional<Labelled> marked,
    Optional<Labelled> found,
    String before,
    String words,
    String after) {

  /**
   * A name as it is written, and its label.
   *
   * @param label such as {@code person}
   * @param text the name
   */
  public record Labelled(String label, String text) {}

  static NameError of(AnnotatedText text, Document document, Alignment.Pair pair) {
    Span span = pair.span();
    Span sentence =
        document.sentences().stream()
            .map(Sentence::span)
            .filter(s -> s.overlaps(span))
            .reduce((a, b) -> new Span(a.start(), b.end()))
            .orElse(span);
    String whole = text.text();
    return new NameError(
        text.origin().file(),
        text.origin().line(span.start()),
        text.id(),
        kind(pair),
        pair.marked().map(name -> labelled(name, whole)),
        pair.found().map(name -> labelled(name, whole)),
        collapse(whole.substring(Math.min(sentence.start(), span.start()), span.start())),
        collapse(span.of(whole)),
        collapse(whole.substring(span.end(), Math.max(sentence.end(), span.end()))));
  }

  private static String kind(Alignment.Pair pair) {
    if (pair.found().isEmpty()) {
      return "missed";
    }
    if (pair.marked().isEmpty() || !Evaluation.TYPES.contains(pair.marked().get().label())) {
      return "spurious";
    }
    if (pair.sameSpan()) {
      return "type";
    }
    return pair.sameLabel() ? "edges" : "type and edges";
  }

  private static Labelled labelled(AnnotatedText.Name name, String text) {
    return new Labelled(name.label(), collapse(name.span().of(text)).strip());
  }

  /** White space as single spaces, at the ends, too. */
  private static String collapse(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
