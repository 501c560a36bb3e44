package org.rollcall.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.rollcall.settings.Setting;
import org.rollcall.write.Format;
import org.rollcall.write.Sheet;
import org.rollcall.write.Style;
import picocli.CommandLine.Model.OptionSpec;

/** {@code rollcall config}: what is set, and where. */
final class ConfigCommand extends Command {
  private final Supplier<Settings> settings;
  private final Argument<ReportFormat> format = reportFormat();
  private final ConductOptions conduct = new ConductOptions(this);

  ConfigCommand(Session session, Supplier<Settings> settings) {
    super(
        session,
        Subcommand.CONFIG,
        "rollcall config [OPTIONS]",
        "%nWhat is not on the command line is looked for in the environment (ROLLCALL_MIN_MENTIONS for"
            + " --min-mentions), in .rollcall.properties in the working folder, and in"
            + " rollcall/rollcall.properties in $XDG_CONFIG_HOME or ~/.config, in this order. A file has"
            + " a line key=value an option; its keys stand in the first column.%n");
    this.settings = settings;
  }

  @Override
  public Integer call() throws Failure {
    conduct.apply(session.messages());
    List<List<String>> rows = new ArrayList<>();
    SettingKeys keys = new SettingKeys(spec().parent().commandLine());
    for (Map.Entry<String, OptionSpec> each : keys.options().entrySet()) {
      rows.add(row(each.getKey(), each.getValue()));
    }
    Sheet<?> sheet = Sheet.ofTexts(List.of("key", "value", "origin"), rows);
    Format form = format.value() == ReportFormat.JSON ? Format.JSON : Format.TABLE;
    session.print(out -> form.write(sheet, out, Style.PLAIN));
    return ExitCode.DONE;
  }

  private List<String> row(String key, OptionSpec option) {
    Optional<Setting> setting = settings.get().of(key);
    String value = setting.map(Setting::value).orElse(option.defaultValue());
    String origin = setting.map(Setting::origin).orElse("default");
    return List.of(key, value == null ? "" : value, origin);
  }
}
