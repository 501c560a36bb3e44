package org.rollcall.names.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rollcall.model.Document;
import org.rollcall.model.Span;
import org.rollcall.names.decode.Tagged;
import org.rollcall.names.lexicon.Shape;

/** Knows what hangs on a name by a hyphen, and whether it is part of the name. */
final class Hyphens {
  private static final Set<String> PREFIXES = WordLists.words("prefix");

  /** Behind a hyphen, beside participles. */
  private static final Set<String> WORDS = WordLists.words("hyphen");

  /** "e", "i", "sur", "upon" between the halves of a place's name. */
  private static final int LONGEST_JOINT = 4;

  /** "hyung" and "cheol" are the longest in use. */
  private static final int LONGEST_SYLLABLE = 6;

  /** "Al- Rashid" is a slip for "Al-Rashid", no dash between two names. */
  private static final Set<String> ARTICLES = Set.of("Al", "al", "El", "el");

  private final Document document;
  private final List<String[]> sentences;

  /**
   * @param document the article
   * @param sentences its tokens as strings
   */
  Hyphens(Document document, List<String[]> sentences) {
    this.document = document;
    this.sentences = sentences;
  }

  /** Whether a token is a dash that hangs on one of its sides alone: it parts two names. */
  boolean isHangingDash(int sentence, int i) {
    String token = sentences.get(sentence)[i];
    boolean dash = token.equals("-") || token.equals("–") || token.equals("—");
    return dash
        && i > 0
        && i + 1 < sentences.get(sentence).length
        && !ARTICLES.contains(sentences.get(sentence)[i - 1])
        && isSpaceBefore(sentence, i) != isSpaceBefore(sentence, i + 1);
  }

  private boolean isSpaceBefore(int sentence, int i) {
    List<Span> spans = document.sentences().get(sentence).tokens();
    return spans.get(i - 1).end() < spans.get(i).start();
  }

  /**
   * A person's name with the halves that a hyphen joins to it.
   *
   * @param free where it may start
   * @param limit where it has to end
   */
  Tagged withHalves(Tagged name, int free, int limit) {
    String[] tokens = sentences.get(name.sentence());
    int start = name.start();
    while (start - 2 >= free
        && tokens[start - 1].equals("-")
        && Shape.isCapitalised(tokens[start - 2])
        && !isPrefix(tokens[start - 2])
        && !isSpaceBefore(name.sentence(), start - 1)
        && !isSpaceBefore(name.sentence(), start)) {
      start -= 2; // "Hahn" of "Maier-Hahn" is half a name
    }
    int end = name.end();
    boolean second =
        end + 1 < limit
            && tokens[end].equals("-")
            && !isSpaceBefore(name.sentence(), end)
            && !isSpaceBefore(name.sentence(), end + 1)
            && isSecondHalf(tokens[end + 1]);
    return name.withStart(start).withEnd(second ? end + 2 : end);
  }

  /** The small syllable of "Seo-jin" and "Wai-ming", not the word of "Ruiz-led" or "Ruiz-era". */
  private static boolean isSecondHalf(String token) {
    return Character.isLowerCase(token.codePointAt(0))
        && token.length() > 1
        && token.length() <= LONGEST_SYLLABLE
        && !token.endsWith("ed")
        && !WORDS.contains(token);
  }

  /** A name without a prefix that is no part of it: "NATO" of "anti-NATO". */
  Tagged withoutPrefix(Tagged name) {
    String[] tokens = sentences.get(name.sentence());
    boolean prefixed =
        name.length() > 2 && tokens[name.start() + 1].equals("-") && isPrefix(tokens[name.start()]);
    return prefixed ? name.withStart(name.start() + 2) : name;
  }

  /** "Bourg" and "en" of "Bourg-en-Arva", "Stratford" and "upon" of "Stratford-upon-Arva". */
  Tagged withFirstHalf(Tagged name, int free) {
    String[] tokens = sentences.get(name.sentence());
    int start = name.start() - 4;
    boolean chain =
        start >= free
            && Shape.isCapitalised(tokens[start])
            && tokens[start + 1].equals("-")
            && Character.isLowerCase(tokens[start + 2].codePointAt(0))
            && tokens[start + 2].length() <= LONGEST_JOINT
            && tokens[start + 3].equals("-");
    for (int i = start + 1; chain && i <= name.start(); i++) {
      chain = !isSpaceBefore(name.sentence(), i);
    }
    return chain ? name.withStart(start) : name;
  }

  private static boolean isPrefix(String token) {
    return PREFIXES.contains(token.toLowerCase(Locale.ROOT));
  }
}
