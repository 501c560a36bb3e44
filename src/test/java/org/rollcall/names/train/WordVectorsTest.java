package org.rollcall.names.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordVectorsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "-Infinity", "1e39", "x"})
  void refusesWhatIsNoFiniteNumber(String number) throws IOException {
    Path file = Files.writeString(folder.resolve("v.txt"), "sea 1 2\nship 1 " + number + "\n");
    IOException fault = assertThrows(IOException.class, () -> WordVectors.read(file, 9));
    assertEquals(file + ":2: not a word's vector", fault.getMessage());
  }

  @Test
  void aFolderIsTold() {
    IOException fault = assertThrows(IOException.class, () -> WordVectors.read(folder, 9));
    assertEquals(folder + ": this is a folder", fault.getMessage());
  }
}
