package org.rollcall.names;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;
import org.rollcall.fuzz.Bytes;
import org.rollcall.fuzz.Expect;
import org.rollcall.fuzz.Scratch;
import org.rollcall.names.decode.Tagged;
import org.rollcall.names.lexicon.Lexicon;

/** A model's file: refused in one line, or it finds names. */
public final class ModelTarget {
  private static final Map<String, byte[]> ENTRIES = entries();
  private static final List<String> NAMES = List.copyOf(ENTRIES.keySet());

  private ModelTarget() {}

  /** A model that knows one word: "Mira" is a person. */
  static OpenNlpModel small() {
    Context[] weights = {new Context(new int[] {0, 1}, new double[] {-2, 2})};
    String[] outcomes = {"other", "person-unit"};
    Map<String, Lexicon.Entry> lexicon =
        Map.of("mira", new Lexicon.Entry(Lexicon.GIVEN, "0110", "a"));
    return OpenNlpModel.of(new GISModel(weights, new String[] {"wfMira"}, outcomes), 3, lexicon);
  }

  private static Map<String, byte[]> entries() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try {
      small().write(out);
      ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()));
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }

  /** Runs a whole file, or puts the content into one of a model's parts, as checksums hide them. */
  public static void check(byte[] data) {
    Bytes bytes = new Bytes(data);
    int part = bytes.choice(NAMES.size() + 1);
    byte[] content = bytes.rest();
    byte[] file = part == NAMES.size() ? content : with(NAMES.get(part), content);
    Path path = Scratch.file("model.bin", file);
    try {
      finds(NameModel.load(path));
    } catch (IOException e) {
      Expect.oneLine(e);
    }
  }

  private static byte[] with(String part, byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : ENTRIES.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getKey().equals(part) ? content : entry.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Whatever a model has learnt, it can be asked. */
  static void finds(NameModel model) {
    String[] sentence = {"Mira", "of", "Åsby", "left", "."};
    for (Tagged name : model.decoder().tag(List.<String[]>of(sentence, sentence))) {
      Expect.that(name.start() < name.end() && name.end() <= sentence.length, "outside");
    }
  }
}
