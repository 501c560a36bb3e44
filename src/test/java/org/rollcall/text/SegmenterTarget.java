package org.rollcall.text;

import java.util.List;
import org.rollcall.fuzz.Bytes;
import org.rollcall.fuzz.Expect;
import org.rollcall.model.Article;
import org.rollcall.model.Sentence;
import org.rollcall.model.Span;

/** Text to sentences and tokens: all but white space, in order, and as OpenNLP itself cuts it. */
public final class SegmenterTarget {
  private static final int MAX_TOKENS = 200;

  /** OpenNLP's own takes time by the square of odd text. */
  private static final int MAX_STOCK = 2000;

  private static final Segmenter SEGMENTER = new Segmenter();
  private static final StockSegmenter STOCK = new StockSegmenter();

  private SegmenterTarget() {}

  /** Runs an input. */
  public static void check(byte[] data) {
    String text = new Bytes(data).text();
    Article article = new Article("a", text);
    List<Sentence> sentences = SEGMENTER.segment(article).sentences();
    boolean[] covered = new boolean[text.length()];
    int end = 0;
    for (Sentence sentence : sentences) {
      Expect.that(sentence.span().start() >= end, "sentences overlap");
      Expect.that(!sentence.tokens().isEmpty(), "no tokens");
      Expect.that(sentence.tokens().size() <= MAX_TOKENS, "endless sentence");
      int from = sentence.span().start();
      end = sentence.span().end();
      for (Span token : sentence.tokens()) {
        Expect.that(token.start() >= from && token.end() <= end, "token outside or overlapping");
        Expect.that(token.length() > 0, "empty token");
        from = token.end();
        java.util.Arrays.fill(covered, token.start(), token.end(), true);
      }
    }
    for (int i = 0; i < text.length(); i++) {
      boolean space = (CharFlags.of(text.charAt(i)) & CharFlags.SPACE) != 0;
      Expect.that(covered[i] || space, "lost: character " + i);
    }
    if (text.length() <= MAX_STOCK) {
      Expect.same(STOCK.segment(article).sentences(), sentences, "OpenNLP's sentences");
    }
  }
}
