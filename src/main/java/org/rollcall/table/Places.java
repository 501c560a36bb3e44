package org.rollcall.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.model.Document;
import org.rollcall.model.Sentence;
import org.rollcall.model.Span;
import org.rollcall.model.WhiteSpace;

/**
 * The places of an article's mentions. They outlive the article's text, which is too large to keep:
 * 36 bytes a mention, and its sentence once.
 */
public final class Places {
  /** No places, for a table of entities. */
  public static final Places NONE = new Places(new int[0], List.of());

  private static final int FIELDS = 9; // start and end in UTF-16, then those of Place

  private final int[] fields;
  private final List<String> sentences;

  private Places(int[] fields, List<String> sentences) {
    this.fields = fields;
    this.sentences = sentences;
  }

  /** The places of spans of a document, in one pass over its text. */
  @SuppressWarnings("ReferenceEquality") // two sentences may read alike, and stay two
  public static Places of(Document document, Collection<Span> spans) {
    List<Span> sorted = spans.stream().sorted().distinct().toList();
    int[] fields = new int[FIELDS * sorted.size()];
    List<String> sentences = new ArrayList<>();
    Cursor cursor = new Cursor(document);
    for (int i = 0; i < sorted.size(); i++) {
      Place place = cursor.place(sorted.get(i));
      // One string for all mentions of a sentence.
      if (sentences.isEmpty() || sentences.get(sentences.size() - 1) != place.sentence()) {
        sentences.add(place.sentence());
      }
      int at = FIELDS * i;
      fields[at] = sorted.get(i).start();
      fields[at + 1] = sorted.get(i).end();
      fields[at + 2] = place.line();
      fields[at + 3] = place.column();
      fields[at + 4] = place.start();
      fields[at + 5] = place.end();
      fields[at + 6] = place.sentenceStart();
      fields[at + 7] = place.sentenceEnd();
      fields[at + 8] = sentences.size() - 1;
    }
    return new Places(fields, List.copyOf(sentences));
  }

  /**
   * The place of a span.
   *
   * @throws IllegalArgumentException if the span was not among those given
   */
  public Place of(Span span) {
    int low = 0;
    int high = fields.length / FIELDS - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = new Span(fields[FIELDS * middle], fields[FIELDS * middle + 1]).compareTo(span);
      if (order == 0) {
        return place(FIELDS * middle);
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    throw new IllegalArgumentException("no place known for " + span);
  }

  private Place place(int at) {
    return new Place(
        fields[at + 2],
        fields[at + 3],
        fields[at + 4],
        fields[at + 5],
        sentences.get(fields[at + 8]),
        fields[at + 6],
        fields[at + 7]);
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
      int end = codePointsAt(span.end());
      Span around = sentenceAt(span.start());
      return around == null
          ? new Place(line, column, codePoints, end, "", codePoints, end)
          : new Place(
              line,
              column,
              codePoints,
              end,
              textOf(around),
              codePointsAt(around.start()),
              codePointsAt(around.end()));
    }

    private void advanceTo(int target) {
      while (offset < target) {
        int c = text.codePointAt(offset);
        offset += Character.charCount(c);
        codePoints++;
        boolean crLf = c == '\r' && offset < text.length() && text.charAt(offset) == '\n';
        if (c == '\n' || (c == '\r' && !crLf)) {
          line++;
          column = 1;
        } else {
          column++;
        }
      }
    }

    /** Code points before an offset not far from where the cursor stands. */
    private int codePointsAt(int target) {
      return target < offset
          ? codePoints - text.codePointCount(target, offset)
          : codePoints + text.codePointCount(offset, target);
    }

    private @Nullable Span sentenceAt(int start) {
      while (sentence < sentences.size() && sentences.get(sentence).span().end() <= start) {
        sentence++;
      }
      if (sentence == sentences.size() || sentences.get(sentence).span().start() > start) {
        return null;
      }
      return sentences.get(sentence).span();
    }

    /** One string for all mentions of a sentence. */
    private String textOf(Span around) {
      if (sentenceOfText != sentence) {
        sentenceText = WhiteSpace.collapse(around.of(text));
        sentenceOfText = sentence;
      }
      return sentenceText;
    }
  }
}
