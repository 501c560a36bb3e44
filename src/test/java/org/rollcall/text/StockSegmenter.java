package org.rollcall.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.rollcall.model.Article;
import org.rollcall.model.Document;
import org.rollcall.model.Sentence;
import org.rollcall.model.Span;

/**
 * The text stage as it was on OpenNLP's own sentence detector and on strings: slow, and the
 * reference for the one that is not.
 */
final class StockSegmenter {
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
      try (InputStream in = StockSegmenter.class.getResourceAsStream(RESOURCE)) {
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

  private static final class Lines {
    /** Share of inner line breaks followed by a lower-case letter that marks wrapped text. */
    private static final double WRAPPED = 0.25;

    private Lines() {}

    /** The paragraphs or lines of {@code text}, none empty. */
    static List<Span> of(String text) {
      List<Span> lines = new ArrayList<>();
      int start = 0;
      for (int i = 0; i <= text.length(); i++) {
        if (i == text.length() || isBreak(text.charAt(i))) {
          if (!isBlank(text, start, i)) {
            lines.add(new Span(start, i));
          }
          start = i + 1;
        }
      }
      return isWrapped(text, lines) ? joined(text, lines) : lines;
    }

    private static boolean isBreak(char c) {
      return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isBlank(String text, int start, int end) {
      for (int i = start; i < end; i++) {
        if (!Tokenizer.isSpace(text.charAt(i))) {
          return false;
        }
      }
      return true;
    }

    private static boolean isWrapped(String text, List<Span> lines) {
      int breaks = 0;
      int lower = 0;
      for (int i = 1; i < lines.size(); i++) {
        if (adjacent(text, lines.get(i - 1), lines.get(i))) {
          breaks++;
          lower += Character.isLowerCase(text.codePointAt(lines.get(i).start())) ? 1 : 0;
        }
      }
      return lower >= 2 && lower >= WRAPPED * breaks;
    }

    /** Whether only one line break, of whatever kind, stands between the two. */
    private static boolean adjacent(String text, Span line, Span next) {
      int gap = next.start() - line.end();
      return gap == 1
          || (gap == 2 && text.charAt(line.end()) == '\r' && text.charAt(line.end() + 1) == '\n');
    }

    private static List<Span> joined(String text, List<Span> lines) {
      List<Span> paragraphs = new ArrayList<>();
      Span open = lines.get(0);
      for (Span line : lines.subList(1, lines.size())) {
        if (adjacent(text, open, line)) {
          open = new Span(open.start(), line.end());
        } else {
          paragraphs.add(open);
          open = line;
        }
      }
      paragraphs.add(open);
      return paragraphs;
    }
  }

  private static final class Tokenizer {
    private static final String CLOSING = ".,;:!?)]}'\"’”»…";

    private enum CharClass {
      LETTER,
      DIGIT,
      SPACE,
      OTHER
    }

    private Tokenizer() {}

    /** The tokens of {@code text} between {@code start} and {@code end}. */
    static List<Span> tokens(String text, int start, int end) {
      List<Span> tokens = new ArrayList<>();
      int at = start;
      boolean open = true; // nothing but an opening mark stands between the last space and here
      int addressFreeUntil = start; // no address starts before here: each run is looked at once
      while (at < end) {
        int c = text.codePointAt(at);
        CharClass charClass = classOf(c);
        if (charClass == CharClass.SPACE) {
          at += Character.charCount(c);
          open = true;
          continue;
        }
        if (open && at >= addressFreeUntil) {
          int runEnd = runEnd(text, at, end);
          int address = addressEnd(text, at, runEnd);
          if (address > at) {
            tokens.add(new Span(at, address));
            at = address;
            open = false;
            continue;
          }
          if (charClass != CharClass.OTHER) {
            addressFreeUntil = runEnd;
          }
        }
        int next = tokenEnd(text, at, end, c, charClass);
        tokens.add(new Span(at, next));
        at = next;
        open = charClass == CharClass.OTHER && at >= addressFreeUntil;
      }
      return tokens;
    }

    private static int tokenEnd(String text, int at, int end, int first, CharClass charClass) {
      int i = at + Character.charCount(first);
      while (i < end) {
        int c = text.codePointAt(i);
        boolean more =
            charClass == CharClass.OTHER
                ? c == first
                : classOf(c) == charClass || (charClass == CharClass.LETTER && isMark(c));
        if (!more) {
          break;
        }
        i += Character.charCount(c);
      }
      return charClass == CharClass.LETTER ? contractionEnd(text, i, end) : i;
    }

    /**
     * Behind the {@code 't} of a negation that the word ending at {@code i} begins, else {@code i}.
     */
    private static int contractionEnd(String text, int i, int end) {
      boolean contraction =
          i + 1 < end
              && Character.toLowerCase(text.charAt(i - 1)) == 'n'
              && (text.charAt(i) == '\'' || text.charAt(i) == '’')
              && Character.toLowerCase(text.charAt(i + 1)) == 't'
              && (i + 2 == end || classOf(text.codePointAt(i + 2)) != CharClass.LETTER);
      return contraction ? i + 2 : i;
    }

    private static int runEnd(String text, int at, int end) {
      int i = at;
      while (i < end && !isSpace(text.charAt(i))) {
        i++;
      }
      return i;
    }

    /** The end of an address that starts at {@code at}, or {@code at} if there is none. */
    private static int addressEnd(String text, int at, int runEnd) {
      int end = runEnd;
      while (end > at && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      char first = text.charAt(at);
      if (first == '@' || first == '#') {
        return end - at > 1 && Character.isLetter(text.charAt(at + 1))
            ? nameEnd(text, at, end)
            : at;
      }
      if (!Character.isLetterOrDigit(first)) {
        return at;
      }
      boolean address =
          text.startsWith("http://", at)
              || text.startsWith("https://", at)
              || text.startsWith("www.", at)
              || hasMailSign(text, at, end)
              || hasPathAfterDot(text, at, end);
      return address ? end : at;
    }

    /** A handle or tag ends with its letters, digits and underscores. */
    private static int nameEnd(String text, int at, int end) {
      int i = at + 1;
      while (i < end && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '_')) {
        i++;
      }
      return i;
    }

    private static boolean hasMailSign(String text, int at, int end) {
      int sign = at;
      while (sign < end && text.charAt(sign) != '@') {
        sign++;
      }
      for (int i = sign + 1; sign > at && i < end; i++) {
        if (text.charAt(i) == '.') {
          return true;
        }
      }
      return false;
    }

    /** Such as {@code pic.example.com/X7}: a lower-case word, a dot, a lower-case word, a slash. */
    private static boolean hasPathAfterDot(String text, int at, int end) {
      int i = at;
      int dots = 0;
      while (i < end) {
        char c = text.charAt(i);
        if (c == '/') {
          return dots > 0;
        } else if (c == '.') {
          dots++;
        } else if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')) {
          return false;
        }
        i++;
      }
      return false;
    }

    private static CharClass classOf(int c) {
      if (Character.isLetter(c)) {
        return CharClass.LETTER;
      } else if (Character.isDigit(c)) {
        return CharClass.DIGIT;
      } else if (isSpace(c)) {
        return CharClass.SPACE;
      }
      return CharClass.OTHER;
    }

    static boolean isSpace(int c) {
      return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF || c == 0x200B;
    }

    private static boolean isMark(int c) {
      int type = Character.getType(c);
      return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
  }

  private static final class Abbreviations {
    /** Initials that often end a sentence, as people's do not. */
    private static final Set<String> STATES =
        Set.of("U.S.", "U.K.", "U.N.", "E.U.", "U.A.E.", "D.C.");

    private static final Abbreviations ENGLISH = read();

    private final Set<String> words;

    private Abbreviations(Set<String> words) {
      this.words = words;
    }

    static Abbreviations english() {
      return ENGLISH;
    }

    private static Abbreviations read() {
      try (BufferedReader in =
          new BufferedReader(
              new InputStreamReader(
                  StockSegmenter.class.getResourceAsStream("abbreviations.txt"),
                  StandardCharsets.UTF_8))) {
        return new Abbreviations(
            in.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toSet()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Whether the text from {@code start} to {@code end} ends with an abbreviation's full stop. */
    boolean endAt(String text, int start, int end) {
      int stop = end - 1;
      if (stop <= start || text.charAt(stop) != '.') {
        return false;
      }
      int word = stop;
      while (word > start && Character.isLetter(text.charAt(word - 1))) {
        word--;
      }
      if (stop - word == 1 && Character.isUpperCase(text.charAt(word))) {
        int first = firstInitial(text, start, word);
        return startsWord(text, start, first) && !STATES.contains(text.substring(first, end));
      }
      return startsWord(text, start, word) && words.contains(text.substring(word, stop));
    }

    private static boolean startsWord(String text, int start, int i) {
      return i == start || Tokenizer.isSpace(text.charAt(i - 1));
    }

    /** Of "J.R.R." the first letter, given the last. */
    private static int firstInitial(String text, int start, int last) {
      int first = last;
      while (first - 2 >= start
          && text.charAt(first - 1) == '.'
          && Character.isUpperCase(text.charAt(first - 2))) {
        first -= 2;
      }
      return first;
    }
  }
}
