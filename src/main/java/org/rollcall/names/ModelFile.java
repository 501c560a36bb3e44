package org.rollcall.names;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.namefind.TokenNameFinderModel;

/**
 * Writes models so that the same model is the same bytes: OpenNLP would put the time into the
 * archive's entries and into the comments of its manifest.
 */
final class ModelFile {
  private ModelFile() {}

  static void write(TokenNameFinderModel model, OutputStream out) throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    model.serialize(archive);
    Map<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] content = zip.readAllBytes();
        entries.put(
            entry.getName(),
            entry.getName().equals(ModelArchive.MANIFEST) ? withoutTime(content) : content);
      }
    }
    ZipOutputStream zip = new ZipOutputStream(out);
    for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
      ZipEntry header = new ZipEntry(entry.getKey());
      header.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0)); // a zip's first moment
      zip.putNextEntry(header);
      zip.write(entry.getValue());
      zip.closeEntry();
    }
    zip.finish();
  }

  private static byte[] withoutTime(byte[] manifest) {
    return new String(manifest, StandardCharsets.ISO_8859_1)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .sorted()
        .map(line -> line.startsWith("Timestamp=") ? "Timestamp=0" : line)
        .collect(Collectors.joining("\n", "", "\n"))
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
