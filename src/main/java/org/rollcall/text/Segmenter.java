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
      for (int start = line.start(); start < line.end(); ) {
        int end = pieceEnd(text, start, line.end());
        split(text, start, end, sentences);
        start = end;
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

  private void split(String text, int start, int end, List<Sentence> out) {
    for (opennlp.tools.util.Span found : detector.sentPosDetect(text.substring(start, end))) {
      List<Span> tokens = Tokenizer.tokens(text, start + found.getStart(), start + found.getEnd());
      for (int i = 0; i < tokens.size(); i += MAX_TOKENS) {
        List<Span> part = tokens.subList(i, Math.min(tokens.size(), i + MAX_TOKENS));
        Span span = new Span(part.get(0).start(), part.get(part.size() - 1).end());
        out.add(new Sentence(span, part));
      }
    }
  }
}
