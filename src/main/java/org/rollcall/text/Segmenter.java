package org.rollcall.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
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
  private final SentenceDetectorME detector = new SentenceDetectorME(SharedModel.MODEL);

  /** Loaded when the first segmenter is made, then shared: the model itself is immutable. */
  private static final class SharedModel {
    private static final String RESOURCE = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    private static final SentenceModel MODEL = load();

    private static SentenceModel load() {
      try (InputStream in = Segmenter.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IOException("the sentence model is missing from the installation: " + RESOURCE);
        }
        return new SentenceModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The article with its sentences and tokens. */
  public Document segment(Article article) {
    String text = article.text();
    List<Sentence> sentences = new ArrayList<>();
    for (Span line : Lines.of(text)) {
      int start = line.start();
      while (start < line.end()) {
        int end = pieceEnd(text, start, line.end());
        start = split(text, start, end, end < line.end(), sentences);
      }
    }
    return new Document(article, sentences);
  }

  /** At most {@link #MAX_PIECE} characters, cut at the last space if there is one. */
  private static int pieceEnd(String text, int start, int end) {
    if (end - start <= MAX_PIECE) {
      return end;
    }
    int limit = start + MAX_PIECE;
    for (int i = limit; i > start + MAX_PIECE / 2; i--) {
      if (Tokenizer.isSpace(text.charAt(i - 1))) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(limit)) ? limit + 1 : limit;
  }

  /**
   * Adds the sentences of a piece of a line.
   *
   * @param more whether the line goes on: then the last sentence is left for the next piece, unless
   *     it is the only one
   * @return where the next piece starts
   */
  private int split(String text, int start, int end, boolean more, List<Sentence> out) {
    List<Span> spans = sentences(text, start, end);
    int last = spans.size() - 1;
    boolean held = more && last > 0;
    for (Span span : held ? spans.subList(0, last) : spans) {
      add(Tokenizer.tokens(text, span.start(), span.end()), out);
    }
    return held ? spans.get(last).start() : end;
  }

  /** The sentences that the model finds, those that end in an abbreviation joined to the next. */
  private List<Span> sentences(String text, int start, int end) {
    List<Span> spans = new ArrayList<>();
    int open = -1; // start of a sentence that goes on behind an abbreviation
    for (opennlp.tools.util.Span found : detector.sentPosDetect(text.substring(start, end))) {
      int from = open < 0 ? start + found.getStart() : open;
      int to = start + found.getEnd();
      if (to < end && abbreviations.endAt(text, from, to)) {
        open = from;
      } else {
        open = -1;
        spans.add(new Span(from, to));
      }
    }
    if (open >= 0) {
      spans.add(new Span(open, end));
    }
    return spans;
  }

  private static void add(List<Span> tokens, List<Sentence> out) {
    for (int i = 0; i < tokens.size(); i += MAX_TOKENS) {
      List<Span> part = tokens.subList(i, Math.min(tokens.size(), i + MAX_TOKENS));
      Span span = new Span(part.get(0).start(), part.get(part.size() - 1).end());
      out.add(new Sentence(span, part));
    }
  }
}
