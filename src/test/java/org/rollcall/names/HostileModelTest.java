package org.rollcall.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.util.ext.ExtensionLoader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.names.lexicon.HashIndex;
import org.rollcall.names.lexicon.Lexicon;

/** A model may come from a stranger: it is used or refused in one line, soon, and never run. */
class HostileModelTest {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final String MANIFEST = ModelArchive.MANIFEST;
  private static final String WEIGHTS = ModelArchive.WEIGHTS;
  private static final String LEXICON = NameFinderFactory.LEXICON;

  @TempDir private Path folder;
  private Path file;
  private byte[] good;

  @BeforeEach
  void writeModel() throws IOException {
    file = folder.resolve(NameModel.FILE);
    Context[] weights = {
      new Context(new int[] {0, 1}, new double[] {-2, 2}),
      new Context(new int[] {1}, new double[] {0.5})
    };
    GISModel maxent =
        new GISModel(
            weights, new String[] {"wfMira", "wfOlan"}, new String[] {"other", "person-unit"});
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    OpenNlpModel.of(
            maxent,
            3,
            Map.of(
                "mira", new Lexicon.Entry(Lexicon.GIVEN, "0110", "a"),
                "olan", new Lexicon.Entry(Lexicon.SURNAME, "01", "b")))
        .write(out);
    good = out.toByteArray();
    Files.write(file, good);
  }

  private Map<String, byte[]> parts() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(good))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private void write(Map<String, byte[]> parts) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
  }

  private void writeWith(String name, byte[] content) throws IOException {
    Map<String, byte[]> parts = parts();
    parts.put(name, content);
    write(parts);
  }

  private void writeManifest(String from, String to) throws IOException {
    String manifest = new String(parts().get(MANIFEST), StandardCharsets.ISO_8859_1);
    assertTrue(manifest.contains(from), manifest);
    writeWith(MANIFEST, manifest.replace(from, to).getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Refused in one line, the same as every file that is no model. */
  private void assertRefused() {
    assertRefused("");
  }

  /** The same, and for this reason and no other. */
  private void assertRefused(String reason) {
    IOException e =
        assertTimeoutPreemptively(
            SOON, () -> assertThrows(IOException.class, () -> NameModel.load(file)));
    assertEquals("not a name model of this program: " + file, e.getMessage());
    assertTrue(String.valueOf(e.getCause()).contains(reason), e.getCause()::toString);
  }

  /** What a run does with a model: nothing, or something, but no exception and no endless loop. */
  private static void use(NameModel model) {
    model.decoder().tag(Arrays.asList(new String[][] {{"Mira", "Olan", "met", "Tessaly", "."}}));
  }

  private void assertUsedOrRefused(String what) {
    assertTimeoutPreemptively(
        SOON,
        () -> {
          NameModel model;
          try {
            model = NameModel.load(file);
          } catch (IOException e) {
            assertEquals("not a name model of this program: " + file, e.getMessage(), what);
            return;
          }
          use(model);
        },
        what);
  }

  @Test
  void cutAtAnyLength() throws IOException {
    for (int length = 0; length < good.length; length++) {
      Files.write(file, Arrays.copyOf(good, length));
      assertUsedOrRefused(length + " bytes");
    }
  }

  @Test
  void bitFlippedInAnyByte() throws IOException {
    for (int bit = 0; bit < good.length * Byte.SIZE; bit += Byte.SIZE - 1) {
      byte[] flipped = good.clone();
      flipped[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
      Files.write(file, flipped);
      assertUsedOrRefused("bit " + bit);
    }
  }

  /** Whole archives with right checksums, whose parts are damaged. */
  @ParameterizedTest
  @ValueSource(strings = {MANIFEST, WEIGHTS, LEXICON})
  void damagedParts(String name) throws IOException {
    byte[] content = parts().get(name);
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      byte[] damaged = Arrays.copyOf(content, content.length - random.nextInt(3));
      for (int i = random.nextInt(4); i >= 0; i--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      writeWith(name, damaged);
      assertUsedOrRefused(name + ", seed " + seed);
    }
  }

  /** A class whose making is noticed, in a package that OpenNLP's loader was told to allow. */
  public static final class Intruder extends opennlp.tools.namefind.TokenNameFinderFactory {
    private static boolean made;

    /** Is noticed. */
    public Intruder() {
      noticed();
    }

    private static void noticed() {
      made = true;
    }
  }

  @Test
  void noClassIsMadeThatTheFileNames() throws IOException {
    ExtensionLoader.registerAllowedPackage("org.rollcall.names");
    writeManifest(NameFinderFactory.class.getName(), Intruder.class.getName());
    assertRefused();
    Map<String, byte[]> parts = parts();
    String manifest = new String(parts.get(MANIFEST), StandardCharsets.ISO_8859_1);
    String serializer = "serializer-class-" + LEXICON + "=" + Intruder.class.getName() + "\n";
    writeWith(MANIFEST, (manifest + serializer).getBytes(StandardCharsets.ISO_8859_1));
    NameModel.load(file);
    writeManifest("opennlp.tools.namefind.BilouCodec", Intruder.class.getName());
    assertRefused();
    assertFalse(Intruder.made);
  }

  /** OpenNLP would read a description of features, with names of classes in it. */
  @Test
  void unknownPartsAreRefused() throws IOException {
    String features =
        "<generators><custom class=\"" + Intruder.class.getName() + "\"/></generators>";
    writeWith("generator.featuregen", features.getBytes(StandardCharsets.UTF_8));
    assertRefused();
    Map<String, byte[]> parts = parts();
    parts.remove(LEXICON);
    write(parts);
    assertRefused();
  }

  /**
   * More than a model may have, packed into a thousandth, in a part that is wanted and in another.
   */
  @ParameterizedTest
  @ValueSource(strings = {MANIFEST, WEIGHTS, LEXICON, "more.txt"})
  void zipBomb(String name) throws IOException {
    Map<String, byte[]> parts = parts();
    parts.remove(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry(name));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i <= ModelArchive.MAX_BYTES / zeros.length; i++) {
        zip.write(zeros);
      }
      zip.closeEntry();
    }
    assertTrue(Files.size(file) < 1 << 20);
    assertRefused(name.equals("more.txt") ? "no part of a model" : "too large for a model");
  }

  private interface Content {
    void write(DataOutputStream out) throws IOException;
  }

  private void writeWeights(Content content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeUTF("GIS");
    out.writeInt(1);
    out.writeDouble(1);
    content.write(out);
    writeWith(WEIGHTS, bytes.toByteArray());
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 9_999_999, Integer.MAX_VALUE})
  void hugeCounts(int count) throws IOException {
    writeWeights(out -> out.writeInt(count));
    assertRefused("no count of a model");
    writeWeights(
        out -> {
          writeOutcomes(out, "other");
          out.writeInt(count);
        });
    assertRefused("no count of a model");
    writeWeights(
        out -> {
          writeOutcomes(out, "other");
          out.writeInt(1);
          out.writeUTF(count + " 0");
          out.writeInt(1);
          out.writeUTF("wfMira");
        });
    assertRefused();
  }

  private static void writeOutcomes(DataOutputStream out, String... outcomes) throws IOException {
    out.writeInt(outcomes.length);
    for (String outcome : outcomes) {
      out.writeUTF(outcome);
    }
  }

  @Test
  void decisionsThatCanNotBe() throws IOException {
    for (String[] outcomes :
        new String[][] {
          {}, {"person-start"}, {"other", "person-start"}, {"other", "x"}, outcomes(40)
        }) {
      writeWeights(
          out -> {
            writeOutcomes(out, outcomes);
            out.writeInt(0);
            out.writeInt(0);
          });
      assertRefused();
    }
    writeWeights(
        out -> {
          writeOutcomes(out, "other", "person-unit");
          out.writeInt(1);
          out.writeUTF("1 2"); // weighs for a third
          out.writeInt(1);
          out.writeUTF("wfMira");
          out.writeDouble(1);
        });
    assertRefused();
  }

  private static String[] outcomes(int count) {
    String[] outcomes = new String[count];
    Arrays.setAll(outcomes, i -> "t" + i + "-unit");
    return outcomes;
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "101", "2147483647", "99999999999", "three", ""})
  void beams(String beam) throws IOException {
    writeManifest("BeamSize=3", "BeamSize=" + beam);
    assertRefused();
  }

  @Test
  void lexiconOfNothingButTabs() throws IOException {
    byte[] tabs = new byte[32 << 20];
    Arrays.fill(tabs, (byte) '\t');
    writeWith(LEXICON, tabs);
    assertRefused();
  }

  @Test
  void whatIsNoRegularFile() throws IOException {
    Files.delete(file);
    Files.createSymbolicLink(file, Path.of("/dev/zero"));
    assertRefused();
    Files.delete(file);
    Files.createDirectory(file);
    assertRefused();
  }

  /** The compiled form: what is damaged is passed over, and the model itself is read. */
  @Test
  void compiledFormDamagedAnywhere() throws IOException {
    CompiledModel compiled = CompiledModel.of(file);
    byte[] whole = compiled.compile();
    for (int bit = 0; bit < whole.length * Byte.SIZE; bit += Byte.SIZE - 1) {
      byte[] flipped = whole.clone();
      flipped[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
      Files.write(compiled.file(), flipped);
      assertNull(compiled.read(), "bit " + bit);
    }
    use(NameModel.load(file));
  }

  /** The same with a right checksum: looks must neither lead outside nor go round for ever. */
  @Test
  void compiledFormThatIsHostile() throws IOException {
    CompiledModel compiled = CompiledModel.of(file);
    byte[] whole = compiled.compile();
    int used = 0;
    for (int i = CompiledModel.HEADER; i < whole.length; i++) {
      for (byte value : new byte[] {0, 1, 0x7F, (byte) 0x80, (byte) 0xFF}) {
        byte[] changed = whole.clone();
        changed[i] = value;
        Files.write(compiled.file(), sealed(changed));
        NameModel read =
            assertTimeoutPreemptively(SOON, compiled::read, "byte " + i + ", value " + value);
        if (read != null) {
          used++;
          assertTimeoutPreemptively(SOON, () -> use(read), "byte " + i + ", value " + value);
        }
      }
    }
    assertTrue(used > 0, "some changes only change a weight");
  }

  /** With the checksum that belongs to it, the last of the header. */
  private static byte[] sealed(byte[] file) {
    CRC32 checksum = new CRC32();
    checksum.update(file, CompiledModel.HEADER, file.length - CompiledModel.HEADER);
    ByteBuffer.wrap(file)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putLong(CompiledModel.HEADER - Long.BYTES, checksum.getValue());
    return file;
  }

  @Test
  void indexWithoutAnEndIsRefused() {
    long[] full = new long[8192];
    Arrays.fill(full, 1);
    assertThrows(IllegalArgumentException.class, HashIndex.of(full)::check);
    full[7] = 0; // looks end, but after thousands of steps
    assertThrows(IllegalArgumentException.class, HashIndex.of(full)::check);
    for (int length : new int[] {0, 3}) {
      assertThrows(IllegalArgumentException.class, HashIndex.of(new long[length])::check);
    }
    HashIndex.of(new long[8192]).check();
  }

  @Test
  void shippedModelIsFarFromEveryLimit() throws IOException {
    Path shipped = Path.of("models", NameModel.FILE);
    long unpacked = 0;
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(shipped))) {
      while (zip.getNextEntry() != null) {
        unpacked += zip.transferTo(OutputStream.nullOutputStream());
      }
    }
    assertTrue(unpacked < ModelArchive.MAX_BYTES / 4, unpacked + " bytes");
  }
}
