package org.rollcall.settings;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rollcall.settings.Setting.Source;

/**
 * Reads {@code key=value} lines in UTF-8; empty ones and those that begin with {@code #} are passed
 * over. A value is taken as it stands, without escapes, so that paths of Windows are themselves.
 */
final class SettingsFile {
  /** More than any real file has; a large one is something else and is not read. */
  private static final long MOST_BYTES = 1 << 16;

  private SettingsFile() {}

  /**
   * What the file sets; nothing if there is none. Only regular files are read: a pipe of that name
   * would hang every run.
   */
  static List<Setting> read(Path file, Source source) throws BadSettingException {
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
        throw new BadSettingException(file.toString(), "no settings file: not a small text file");
      }
      return parse(file.toString(), Files.readAllLines(file, StandardCharsets.UTF_8), source);
    } catch (CharacterCodingException e) {
      throw new BadSettingException(file.toString(), "not valid UTF-8");
    } catch (IOException e) {
      throw new BadSettingException(file.toString(), "cannot be read");
    }
  }

  private static List<Setting> parse(String file, List<String> lines, Source source)
      throws BadSettingException {
    List<Setting> settings = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String origin = file + ":" + (i + 1);
      int equals = line.indexOf('=');
      String key = equals < 0 ? "" : line.substring(0, equals).strip();
      if (key.isEmpty()) {
        throw new BadSettingException(origin, "not of the form key=value");
      }
      Integer before = seen.putIfAbsent(key, i + 1);
      if (before != null) {
        throw new BadSettingException(origin, key + " is set in line " + before + " already");
      }
      settings.add(new Setting(key, line.substring(equals + 1).strip(), source, origin));
    }
    return settings;
  }
}
