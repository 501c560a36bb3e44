package org.rollcall.text;

import java.util.ArrayList;
import java.util.List;
import org.rollcall.model.Article;
import org.rollcall.model.Document;
import org.rollcall.model.Sentence;
import org.rollcall.model.Span;

/**
 * Cuts articles into sentences and tokens: by lines first, then by OpenNLP's official English
 * sentence model. Not thread-safe: one a thread; the model behind it is loaded once.
 */
public final class Segmenter {
  /** Name models take time by the square of odd sentences; nothing real is longer than this. */
  private static final int MAX_TOKENS = 200;

  /** Longest piece handed to the sentence model, whose cost grows with the length of a run. */
  private static final int MAX_PIECE = 2000;

  private final Abbreviations abbreviations = Abbreviations.english();
  private final SentenceEnds ends = new SentenceEnds(SharedModel.MODEL);
  private final Tokenizer tokenizer = new Tokenizer();

  /** The article's characters, in an array that is used again for the next. */
  private char[] text = new char[0];

  /** Loaded when the first segmenter is made, then shared. */
  private static final class SharedModel {
    private static final SentenceModel MODEL = SentenceModel.read();
  }

  /** The article with its sentences and tokens. */
  public Document segment(Article article) {
    int length = article.text().length();
    if (length > text.length) {
      text = new char[Math.max(length, 2 * text.length)];
    }
    article.text().getChars(0, length, text, 0);
    List<Sentence> sentences = new ArrayList<>();
    for (Span line : Lines.of(text, length)) {
      int start = line.start();
      while (start < line.end()) {
        int end = pieceEnd(start, line.end());
        start = split(start, end, end < line.end(), sentences);
      }
    }
    return new Document(article, sentences);
  }

  /** At most {@link #MAX_PIECE} characters, cut at the last space if there is one. */
  private int pieceEnd(int start, int end) {
    if (end - start <= MAX_PIECE) {
      return end;
    }
    int limit = start + MAX_PIECE;
    for (int i = limit; i > start + MAX_PIECE / 2; i--) {
      if ((CharFlags.of(text[i - 1]) & CharFlags.SPACE) != 0) {
        return i;
      }
    }
    return Character.isLowSurrogate(text[limit]) ? limit + 1 : limit;
  }

  /**
   * Adds the sentences of a piece of a line, those that end in an abbreviation joined to the next.
   *
   * @param more whether the line goes on: then the last sentence is left for the next piece, unless
   *     it is the only one
   * @return where the next piece starts
   */
  private int split(int start, int end, boolean more, List<Sentence> out) {
    int cuts = ends.cut(text, start, end);
    int from = start;
    while (from < end && isBlank(from)) {
      from++;
    }
    boolean alone = true;
    for (int i = 0; i < cuts && ends.boundary(i) < end; i++) {
      int to = ends.boundary(i);
      while (isBlank(to - 1)) {
        to--;
      }
      if (!abbreviations.endAt(text, from, to)) {
        add(from, to, out);
        from = ends.boundary(i);
        alone = false;
      }
    }
    if (more && !alone) {
      return from;
    }
    add(from, end, out);
    return end;
  }

  private boolean isBlank(int i) {
    return CharFlags.isBlank(text[i]);
  }

  private void add(int start, int end, List<Sentence> out) {
    int count = tokenizer.cut(text, start, end);
    for (int i = 0; i < count; i += MAX_TOKENS) {
      List<Span> part = tokenizer.tokens(i, Math.min(count, i + MAX_TOKENS));
      Span span = new Span(part.get(0).start(), part.get(part.size() - 1).end());
      out.add(new Sentence(span, part));
    }
  }
}
