package org.rollcall.names;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {
  @TempDir Path folder;

  private static OpenNlpModel model() {
    Context[] weights = {new Context(new int[] {0, 1}, new double[] {0.5, -0.25})};
    GISModel maxent =
        new GISModel(weights, new String[] {"b"}, new String[] {"other", "person-unit"});
    return OpenNlpModel.of(maxent, 3, Map.of());
  }

  private static byte[] bytes(OpenNlpModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }

  @Test
  void sameModelIsTheSameBytesAtAnyTime() throws Exception {
    byte[] first = bytes(model());
    Thread.sleep(5); // OpenNLP's time stamps count milliseconds
    assertArrayEquals(first, bytes(model()));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(first))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertEquals(1980, entry.getTimeLocal().getYear(), entry.getName());
        String content = new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1);
        if (entry.getName().equals("manifest.properties")) {
          assertTrue(content.contains("Timestamp=0\n"), content);
          assertFalse(content.contains("#"), content);
        }
      }
    }
  }

  @Test
  void isReadAgain() throws IOException {
    Path file = Files.write(folder.resolve(NameModel.FILE), bytes(model()));
    assertArrayEquals(bytes(model()), bytes(OpenNlpModel.load(file)));
  }
}
