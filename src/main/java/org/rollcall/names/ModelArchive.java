package org.rollcall.names;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.namefind.BilouCodec;
import org.rollcall.names.lexicon.LexiconText;

/**
 * The parts of an OpenNLP model's file, read as data alone. OpenNLP's own loading makes objects of
 * classes that the file names, and reads as much as a packed file unpacks to; a model may come from
 * a stranger. So here no class is looked up, and no file asks for more than a bounded memory.
 *
 * @param weights the maximum-entropy model
 * @param beam how many readings of a sentence are kept beside each other
 * @param lexicon the lines that {@link LexiconText} reads
 */
record ModelArchive(GISModel weights, int beam, byte[] lexicon) {
  /** Bytes of all parts together, unpacked; the model that is shipped has 21 million. */
  static final int MAX_BYTES = 128 << 20;

  /** Features, and any other count in the file; the model that is shipped has 400,000 features. */
  static final int MAX_COUNT = 2_000_000;

  static final String MANIFEST = "manifest.properties";
  static final String WEIGHTS = "nameFinder.model";

  private static final Set<String> PARTS = Set.of(MANIFEST, WEIGHTS, NameFinderFactory.LEXICON);

  /**
   * Reads a file.
   *
   * @throws IOException if it can't be read, is damaged, or has what no model of this program has
   * @throws RuntimeException if its parts contradict one another
   */
  static ModelArchive read(Path file) throws IOException {
    if (Files.size(file) > MAX_BYTES) {
      throw new IOException("too large for a model");
    }
    Map<String, byte[]> parts;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      parts = parts(in);
    }
    if (!parts.keySet().equals(PARTS)) {
      throw new IOException("parts are missing");
    }
    Properties manifest = new Properties();
    manifest.load(
        new StringReader(
            new String(requireNonNull(parts.get(MANIFEST)), StandardCharsets.ISO_8859_1)));
    expect(manifest, "factory", NameFinderFactory.class.getName());
    expect(manifest, "sequenceCodecImplName", BilouCodec.class.getName());
    int beam = Integer.parseInt(manifest.getProperty(BeamSearch.BEAM_SIZE_PARAMETER));
    return new ModelArchive(
        weights(requireNonNull(parts.get(WEIGHTS))),
        beam,
        requireNonNull(parts.get(NameFinderFactory.LEXICON)));
  }

  private static Map<String, byte[]> parts(InputStream in) throws IOException {
    Map<String, byte[]> parts = new HashMap<>();
    int left = MAX_BYTES;
    try (ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        // One that is not known is not even skipped: that would be to unpack it.
        if (!PARTS.contains(entry.getName()) || parts.containsKey(entry.getName())) {
          throw new IOException("no part of a model: " + entry.getName());
        }
        byte[] part = zip.readNBytes(left + 1);
        left -= part.length;
        if (left < 0) {
          throw new IOException("too large for a model");
        }
        parts.put(entry.getName(), part);
      }
    }
    return parts;
  }

  private static void expect(Properties manifest, String key, String value) throws IOException {
    if (!value.equals(manifest.getProperty(key))) {
      throw new IOException("another " + key);
    }
  }

  private static GISModel weights(byte[] part) throws IOException {
    BinaryFileDataReader counted =
        new BinaryFileDataReader(new ByteArrayInputStream(part)) {
          @Override
          public int readInt() throws IOException {
            int count = super.readInt(); // the format has no whole numbers but counts
            if (count < 0 || count > MAX_COUNT) {
              throw new IOException("no count of a model: " + count);
            }
            return count;
          }
        };
    if (new GenericModelReader(counted).getModel() instanceof GISModel model) {
      return model;
    }
    throw new IOException("no maximum-entropy model");
  }
}
