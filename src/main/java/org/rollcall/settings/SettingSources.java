package org.rollcall.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rollcall.settings.Setting.Source;

/**
 * Where settings are looked for.
 *
 * @param environment the variables of the process
 * @param folder the working folder
 */
public record SettingSources(Map<String, String> environment, Path folder) {
  /** The file in the working folder. */
  public static final String FOLDER_FILE = ".rollcall.properties";

  private static final String PREFIX = "ROLLCALL_";

  /**
   * All that is set, the strongest first: environment, working folder, user.
   *
   * @throws BadSettingException if a file is malformed
   */
  public List<Setting> read() throws BadSettingException {
    List<Setting> all = new ArrayList<>();
    for (Map.Entry<String, String> variable : new TreeMap<>(environment).entrySet()) {
      String name = variable.getKey();
      if (name.startsWith(PREFIX)) {
        // The variable itself is the key, as _ stands for a dash and for a dot.
        all.add(new Setting(name, variable.getValue(), Source.ENVIRONMENT, name));
      }
    }
    all.addAll(SettingsFile.read(folder.resolve(FOLDER_FILE), Source.FOLDER));
    Path user = userFile();
    if (user != null) {
      all.addAll(SettingsFile.read(user, Source.USER));
    }
    return all;
  }

  /** The name of the variable for a key: {@code ROLLCALL_MIN_MENTIONS} for {@code min-mentions}. */
  public static String variable(String key) {
    return PREFIX + key.replace('-', '_').replace('.', '_').toUpperCase(Locale.ROOT);
  }

  /** The user's own file, by the XDG base directory specification; null without a home. */
  private @Nullable Path userFile() {
    String base = environment.getOrDefault("XDG_CONFIG_HOME", "");
    // The specification: a relative path there is invalid and to be ignored.
    if (base.startsWith("/")) {
      return Path.of(base, "rollcall", "rollcall.properties");
    }
    String home = environment.getOrDefault("HOME", "");
    return home.isEmpty() ? null : Path.of(home, ".config", "rollcall", "rollcall.properties");
  }
}
