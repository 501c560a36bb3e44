package org.rollcall.text;

import java.util.Arrays;
import java.util.List;
import org.rollcall.model.Span;

/**
 * Cuts text into runs of letters, runs of digits and single marks, as OpenNLP's {@code
 * SimpleTokenizer} does, with three differences: combining marks stay with their letter; "won't" is
 * one token; and a web address, mail address, @handle or #tag is one token, so that no name is
 * found inside it.
 *
 * <p>Linear in the text, whatever the text. Not thread-safe.
 */
final class Tokenizer {
  private final Addresses addresses = new Addresses();
  private char[] text = {};
  private int end;
  private Span[] tokens = new Span[256];
  private int count;

  /**
   * Cuts a stretch of text.
   *
   * @return the number of tokens
   */
  int cut(char[] stretch, int from, int to) {
    text = stretch;
    end = to;
    count = 0;
    addresses.in(stretch, to);
    int at = from;
    boolean open = true; // nothing but an opening mark stands between the last space and here
    int addressFreeUntil = from; // no address starts before here: each run is looked at once
    while (at < end) {
      int flags = CharFlags.at(text, at, end);
      if ((flags & CharFlags.SPACE) != 0) {
        at++;
        open = true;
        continue;
      }
      int next = 0;
      if (open && at >= addressFreeUntil) {
        next = addresses.endOf(at);
        if ((flags & CharFlags.WORD) != 0) {
          addressFreeUntil = addresses.runEnd();
        }
      }
      boolean address = next > at;
      if (!address) {
        next = tokenEnd(at, flags);
      }
      add(at, next);
      at = next;
      open = !address && (flags & CharFlags.WORD) == 0 && at >= addressFreeUntil;
    }
    return count;
  }

  /** Some of the tokens of the last cut, as a list of their own. */
  List<Span> tokens(int from, int to) {
    return List.of(Arrays.copyOfRange(tokens, from, to));
  }

  private void add(int from, int to) {
    if (count == tokens.length) {
      tokens = Arrays.copyOf(tokens, 2 * count);
    }
    tokens[count++] = new Span(from, to);
  }

  private int tokenEnd(int at, int flags) {
    if ((flags & CharFlags.LETTER) != 0) {
      int i = runEnd(at, CharFlags.LETTER | CharFlags.MARK);
      return i + 1 < end ? contractionEnd(i) : i;
    } else if ((flags & CharFlags.DIGIT) != 0) {
      return runEnd(at, CharFlags.DIGIT);
    }
    int c = Character.codePointAt(text, at, end);
    int i = at + Character.charCount(c);
    while (i < end && Character.codePointAt(text, i, end) == c) {
      i += Character.charCount(c);
    }
    return i;
  }

  private int runEnd(int at, int wanted) {
    int i = at;
    while (i < end && (CharFlags.at(text, i, end) & wanted) != 0) {
      i += Character.isSurrogate(text[i]) ? 2 : 1;
    }
    return i;
  }

  /**
   * Behind the {@code 't} of a negation that the word ending at {@code i} begins, else {@code i}.
   */
  private int contractionEnd(int i) {
    boolean contraction =
        (text[i] == '\'' || text[i] == '’')
            && Character.toLowerCase(text[i - 1]) == 'n'
            && Character.toLowerCase(text[i + 1]) == 't'
            && (i + 2 == end || (CharFlags.at(text, i + 2, end) & CharFlags.LETTER) == 0);
    return contraction ? i + 2 : i;
  }
}
