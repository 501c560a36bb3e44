package org.rollcall.names.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerFileTest {
  @TempDir Path folder;

  @Test
  void linesGoToTheFirstDoubleSpace() throws IOException {
    Path file =
        Files.writeString(folder.resolve("a.txt"), "\uFEFFMARTA  0.52  1\nDe Wit  0.1\nPiet\n");
    assertEquals(List.of("MARTA", "De Wit"), GazetteerFile.names(file, "-", 2));
  }

  @Test
  void takesAColumnOfCsv() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.csv"), "\uFEFFrank,the name\n1,\"Oslo, Old\"\n2, Lima \n3,Perth\n");
    assertEquals(List.of("Oslo, Old", "Lima"), GazetteerFile.names(file, "the name", 2));
    IOException fault = assertThrows(IOException.class, () -> GazetteerFile.names(file, "town", 2));
    assertTrue(fault.getMessage().endsWith("a.csv: no column town"), fault.getMessage());
  }
}
