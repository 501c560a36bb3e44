package org.rollcall.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingSourcesTest {
  @TempDir Path folder;

  private List<String> read(Map<String, String> environment) throws Exception {
    return new SettingSources(environment, folder)
        .read().stream().map(s -> s.source() + " " + s.key() + "=" + s.value()).toList();
  }

  @Test
  void strongestComesFirst() throws Exception {
    Files.writeString(folder.resolve(".rollcall.properties"), "# mine\n\n types = person,place \n");
    Path user = Files.createDirectories(folder.resolve("home/.config/rollcall"));
    Files.writeString(user.resolve("rollcall.properties"), "aliases=C:\\names.csv\n");
    assertEquals(
        List.of(
            "ENVIRONMENT ROLLCALL_J=2", "FOLDER types=person,place", "USER aliases=C:\\names.csv"),
        read(
            Map.of("ROLLCALL_J", "2", "ROLLCALL", "x", "HOME", folder.resolve("home").toString())));
  }

  @Test
  void xdgFolderComesInsteadOfTheUsualOneUnlessItIsRelative() throws Exception {
    Path user = Files.createDirectories(folder.resolve("xdg/rollcall"));
    Files.writeString(user.resolve("rollcall.properties"), "threads=2");
    assertEquals(
        List.of("USER threads=2"), read(Map.of("XDG_CONFIG_HOME", folder.resolve("xdg") + "")));
    assertEquals(List.of(), read(Map.of("XDG_CONFIG_HOME", "xdg")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"types", "=x", "a=1\na=2"})
  void badLineIsToldWithItsPlace(String text) throws Exception {
    Files.writeString(folder.resolve(".rollcall.properties"), text);
    BadSettingException e = assertThrows(BadSettingException.class, () -> read(Map.of()));
    int line = text.contains("\n") ? 2 : 1;
    assertTrue(e.getMessage().contains(".rollcall.properties:" + line + ": "), e.getMessage());
  }

  @Test
  void folderOfThatNameOrAHugeFileIsRefused() throws Exception {
    Path file = folder.resolve(".rollcall.properties");
    Files.createDirectory(file);
    assertThrows(BadSettingException.class, () -> read(Map.of()));
    Files.delete(file);
    Files.write(file, new byte[100_000]);
    assertThrows(BadSettingException.class, () -> read(Map.of()));
  }
}
