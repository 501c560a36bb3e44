package org.rollcall.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.rollcall.model.PackageFile;

/**
 * OpenNLP's maximum-entropy model of English sentence ends, from OpenNLP's own file: the weights of
 * features such as {@code n=The}, found by their characters without a string. Immutable.
 */
final class SentenceModel {
  private static final String RESOURCE = "opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
  private static final String OUTCOMES = "sn";

  private static final int ASCII = 128;
  private static final int SLOTS = 1 << 12;

  private final boolean[] ends = new boolean[ASCII];
  private final char[] labels;
  private final int[] labelEnds;

  /** By outcome, then by number of the label. */
  private final double[][] weights;

  /** By hash of the label: its number, counted from 1; 0 where there is none. */
  private final short[] slots = new short[SLOTS];

  /** From OpenNLP's binary format: see its {@code GISModelReader}. */
  private SentenceModel(String ends, ByteBuffer in) throws IOException {
    for (int i = 0; i < ends.length(); i++) {
      this.ends[ends.charAt(i)] = true;
    }
    String kind = string(in);
    in.position(in.position() + Integer.BYTES + Double.BYTES); // of the training
    int outcomes = in.getInt();
    if (!kind.equals("GIS") || outcomes != 2 || !OUTCOMES.equals(string(in) + string(in))) {
      throw new IOException("no model of sentence ends: " + RESOURCE);
    }
    String[] patterns = new String[in.getInt()];
    for (int i = 0; i < patterns.length; i++) {
      patterns[i] = string(in);
    }
    int predicates = in.getInt();
    labels = new char[in.remaining()];
    labelEnds = new int[predicates + 1];
    for (int i = 0; i < predicates; i++) {
      addLabel(i, in);
    }
    weights = new double[2][predicates];
    int predicate = 0;
    for (String pattern : patterns) {
      int space = pattern.indexOf(' '); // "612 0 1": so many predicates weigh for both outcomes
      int until = predicate + Integer.parseInt(pattern.substring(0, space));
      for (; predicate < until; predicate++) {
        for (int i = space + 1; i < pattern.length(); i += 2) {
          weights[pattern.charAt(i) - '0'][predicate] = in.getDouble();
        }
      }
    }
  }

  private static String string(ByteBuffer in) {
    byte[] bytes = new byte[in.getShort()];
    in.get(bytes);
    return new String(bytes, StandardCharsets.US_ASCII);
  }

  @SuppressWarnings("ByteBufferBackingArray") // read() wrapped it
  private void addLabel(int number, ByteBuffer in) {
    byte[] bytes = in.array(); // a buffer's own reading is slow before it is compiled
    int i = in.position() + Short.BYTES;
    int behind = i + in.getShort();
    int at = labelEnds[number];
    int hash = 0;
    while (i < behind) {
      int c = bytes[i++];
      if (c < 0) { // Java's own UTF-8 has two bytes or three, for a character of UTF-16
        boolean two = (c & 0xE0) == 0xC0;
        c = two ? c & 0x1F : (c & 0x0F) << 6 | (bytes[i++] & 0x3F);
        c = c << 6 | (bytes[i++] & 0x3F);
      }
      labels[at++] = (char) c;
      hash = 31 * hash + c;
    }
    in.position(behind);
    labelEnds[number + 1] = at;
    int slot = hash & SLOTS - 1;
    while (slots[slot] != 0) {
      slot = slot + 1 & SLOTS - 1;
    }
    slots[slot] = (short) (number + 1);
  }

  /**
   * Reads the model.
   *
   * @throws UncheckedIOException if it is missing or of another kind
   */
  static SentenceModel read() {
    byte[] file = PackageFile.read(SentenceModel.class, RESOURCE);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      Properties manifest = new Properties();
      byte[] weights = new byte[0];
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("manifest.properties")) {
          manifest.load(zip);
        } else if (entry.getName().equals("sent.model")) {
          weights = zip.readAllBytes();
        }
      }
      if (!"true".equals(manifest.getProperty("useTokenEnd"))) {
        throw new IOException("ends sentences otherwise: " + RESOURCE);
      }
      return new SentenceModel(manifest.getProperty("eosCharacters"), ByteBuffer.wrap(weights));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a character can end a sentence. */
  boolean isEnd(char c) {
    return c < ASCII && ends[c];
  }

  /** The weight for an end of a sentence of the feature numbered so. */
  double split(int feature) {
    return weights[0][feature];
  }

  /** The weight against an end of a sentence of the feature numbered so. */
  double stay(int feature) {
    return weights[1][feature];
  }

  /** The number of a feature, or -1 if the model has none of this name. */
  int find(String label) {
    return find(label, new char[0], 0, 0);
  }

  /** The number of the feature {@code kind} of the characters from {@code from} to {@code to}. */
  int find(String kind, char[] text, int from, int to) {
    int hash = kind.hashCode(); // that of strings, so that a label need not be one
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text[i];
    }
    for (int slot = hash & SLOTS - 1; slots[slot] != 0; slot = slot + 1 & SLOTS - 1) {
      int feature = slots[slot] - 1;
      int start = labelEnds[feature] + kind.length();
      if (labelEnds[feature + 1] - start == to - from
          && startsWith(kind, labelEnds[feature])
          && Arrays.equals(labels, start, labelEnds[feature + 1], text, from, to)) {
        return feature;
      }
    }
    return -1;
  }

  private boolean startsWith(String kind, int start) {
    for (int i = 0; i < kind.length(); i++) {
      if (labels[start + i] != kind.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
