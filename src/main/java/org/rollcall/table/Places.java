package org.rollcall.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.rollcall.model.Document;
import org.rollcall.model.Sentence;
import org.rollcall.model.Span;

/**
 * The places of an article's mentions. They outlive the article's text, which is too large to keep.
 */
public final class Places {
  /** No places, for a table of entities. */
  public static final Places NONE = new Places(List.of(), List.of());

  private final List<Span> spans;
  private final List<Place> places;

  private Places(List<Span> spans, List<Place> places) {
    this.spans = spans;
    this.places = places;
  }

  /** The places of spans of a document, in one pass over its text. */
  public static Places of(Document document, Collection<Span> spans) {
    List<Span> sorted = spans.stream().sorted().distinct().toList();
    List<Place> places = new ArrayList<>(sorted.size());
    Cursor cursor = new Cursor(document);
    for (Span span : sorted) {
      places.add(cursor.place(span));
    }
    return new Places(sorted, places);
  }

  /**
   * The place of a span.
   *
   * @throws IllegalArgumentException if the span was not among those given
   */
  public Place of(Span span) {
    int low = 0;
    int high = spans.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = spans.get(middle).compareTo(span);
      if (order == 0) {
        return places.get(middle);
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    throw new IllegalArgumentException("no place known for " + span);
  }

  /** Goes forward through a text and counts. */
  private static final class Cursor {
    private final String text;
    private final List<Sentence> sentences;
    private int offset;
    private int codePoints;
    private int line = 1;
    private int column = 1;
    private int sentence;
    private String sentenceText = "";
    private int sentenceOfText = -1;

    Cursor(Document document) {
      text = document.text();
      sentences = document.sentences();
    }

    Place place(Span span) {
      advanceTo(span.start());
      int length = text.codePointCount(span.start(), span.end());
      return new Place(line, column, codePoints, codePoints + length, sentenceAt(span.start()));
    }

    private void advanceTo(int target) {
      while (offset < target) {
        int c = text.codePointAt(offset);
        offset += Character.charCount(c);
        codePoints++;
        boolean crLf = c == '\r' && offset < text.length() && text.charAt(offset) == '\n';
        if (c == '\n' || c == '\r' && !crLf) {
          line++;
          column = 1;
        } else {
          column++;
        }
      }
    }

    private String sentenceAt(int start) {
      while (sentence < sentences.size() && sentences.get(sentence).span().end() <= start) {
        sentence++;
      }
      if (sentence == sentences.size() || sentences.get(sentence).span().start() > start) {
        return "";
      }
      if (sentenceOfText != sentence) {
        // One string for all mentions of a sentence.
        sentenceText = WhiteSpace.collapse(sentences.get(sentence).span().of(text));
        sentenceOfText = sentence;
      }
      return sentenceText;
    }
  }
}
