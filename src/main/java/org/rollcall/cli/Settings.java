package org.rollcall.cli;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rollcall.settings.BadSettingException;
import org.rollcall.settings.Setting;
import org.rollcall.settings.SettingSources;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * What is set for options that are not on the command line: the environment comes before the file
 * in the working folder, and that before the user's own.
 */
final class Settings implements IDefaultValueProvider {
  /** Nothing is set. */
  static final Settings NONE = new Settings(null, Map.of());

  /**
   * What the file in the working folder may not set. The folder may be a stranger's, and running
   * the program in it must neither overwrite a file nor load a model of his.
   */
  private static final Set<String> NOT_IN_A_FOLDER = Set.of("output", "models");

  /** Commands and options that have to work whatever is set, as they help to put it right. */
  private static final Set<String> WITHOUT = Set.of("completion", "-h", "--help", "--version");

  private final @Nullable SettingKeys keys;
  private final Map<String, Setting> byKey;
  private final Set<String> used = new TreeSet<>();

  private Settings(@Nullable SettingKeys keys, Map<String, Setting> byKey) {
    this.keys = keys;
    this.byKey = byKey;
  }

  /**
   * What the session's environment and the files say.
   *
   * @param words the command line
   * @throws BadSettingException if a file has a line that can't be understood
   */
  static List<Setting> found(Session session, List<String> words) throws BadSettingException {
    for (String word : words) {
      if (WITHOUT.contains(word)) {
        return List.of();
      }
    }
    return new SettingSources(session.environment(), Path.of("")).read();
  }

  /**
   * What is set.
   *
   * @param found as {@link #found} told
   * @param line the commands with their options, all of them if anything was found
   * @throws BadSettingException if a file sets what it can't or may not
   */
  static Settings of(List<Setting> found, Session session, CommandLine line)
      throws BadSettingException {
    if (found.isEmpty()) {
      return NONE;
    }
    SettingKeys keys = new SettingKeys(line);
    Map<String, String> variables = new HashMap<>();
    keys.keys().forEach(key -> variables.put(SettingSources.variable(key), key));
    Map<String, Setting> byKey = new HashMap<>();
    for (Setting setting : found) {
      if (setting.source() != Setting.Source.ENVIRONMENT) {
        check(setting, keys);
        byKey.putIfAbsent(setting.key(), setting);
      } else if (!variables.containsKey(setting.key())) {
        session
            .messages()
            .note(setting.key() + ": no option is set by this" + hint(setting, variables.keySet()));
      } else if (!setting.value().isEmpty()) {
        byKey.putIfAbsent(variables.get(setting.key()), setting);
      }
    }
    return new Settings(keys, byKey);
  }

  private static void check(Setting setting, SettingKeys keys) throws BadSettingException {
    String key = setting.key();
    if (!keys.options().containsKey(key)) {
      throw new BadSettingException(
          setting.origin(), "unknown key " + key + hint(setting, keys.keys()));
    }
    String option = key.substring(key.lastIndexOf('.') + 1);
    if (setting.source() == Setting.Source.FOLDER && NOT_IN_A_FOLDER.contains(option)) {
      throw new BadSettingException(
          setting.origin(),
          key
              + " may not be set by a file in the working folder, which could be a stranger's; set"
              + " it by "
              + SettingSources.variable(key)
              + " or in your own file");
    }
  }

  private static String hint(Setting setting, Collection<String> known) {
    return Suggestion.nearest(setting.key(), known)
        .map(key -> "; did you mean " + key + "?")
        .orElse("; rollcall config lists what can be set");
  }

  /** What is set for a key. */
  Optional<Setting> of(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** Makes the commands use what is set. */
  void giveTo(CommandLine line) {
    if (!byKey.isEmpty()) {
      line.setDefaultValueProvider(this);
    }
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option) || isFlag(option)) {
      return null;
    }
    String key = keys().keyOf(option);
    Optional<Setting> setting = of(key);
    setting.ifPresent(s -> used.add(key));
    return setting.map(Setting::value).orElse(null);
  }

  /**
   * Sets the flags that are set and not on the command line. They are no default values, since
   * picocli takes a flag to mean the opposite of its default.
   */
  void applyFlags(ParseResult parsed) {
    if (byKey.isEmpty()) {
      return;
    }
    for (OptionSpec option : parsed.commandSpec().options()) {
      Optional<Setting> setting = isFlag(option) ? of(keys().keyOf(option)) : Optional.empty();
      if (setting.isPresent() && !parsed.hasMatchedOption(option)) {
        used.add(keys().keyOf(option));
        option.setValue(flag(option, setting.get()));
      }
    }
  }

  private static boolean flag(OptionSpec option, Setting setting) {
    return switch (setting.value()) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new ParameterException(
              option.command().commandLine(),
              option.longestName() + ": '" + setting.value() + "' is none of true, false");
    };
  }

  /** The setting that a usage error is about, if it is none of what the user typed. */
  Optional<Setting> behind(ParameterException e) {
    return used.stream()
        .filter(
            key ->
                e.getArgSpec() == null
                    ? String.valueOf(e.getMessage()).contains(optionName(key))
                    : key.equals(keyOf(e.getArgSpec())))
        .findFirst()
        .map(byKey::get);
  }

  private String keyOf(ArgSpec argument) {
    return argument instanceof OptionSpec option ? keys().keyOf(option) : "";
  }

  private String optionName(String key) {
    return requireNonNull(keys().options().get(key)).longestName();
  }

  /** What can be set; only asked where something is. */
  private SettingKeys keys() {
    return requireNonNull(keys);
  }

  private static boolean isFlag(OptionSpec option) {
    return option.arity().max() == 0;
  }
}
