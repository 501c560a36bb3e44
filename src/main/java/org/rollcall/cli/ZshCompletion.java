package org.rollcall.cli;

import java.util.List;
import java.util.StringJoiner;

/** A completion script for zsh, by its own {@code _arguments}. */
final class ZshCompletion {
  private ZshCompletion() {}

  /** The script for a command and all below it. */
  static String script(CommandModel root) {
    StringBuilder out = new StringBuilder("#compdef rollcall\n");
    out.append("# zsh completion for rollcall: source <(rollcall completion zsh)\n\n");
    root.all().forEach(command -> function(command, out));
    // Sourced, the function has to be registered; in a folder of $fpath, it is run.
    return out.append("if [ \"${funcstack[1]}\" = _rollcall ]; then\n  _rollcall \"$@\"\n")
        .append("else\n  compdef _rollcall rollcall\nfi\n")
        .toString();
  }

  private static String name(CommandModel command) {
    return "_" + command.path().replaceAll("[ -]", "_");
  }

  private static void function(CommandModel command, StringBuilder out) {
    out.append(name(command)).append("() {\n");
    if (!command.commands().isEmpty()) {
      commands(command, out);
    }
    out.append("  _arguments -s -S \\\n");
    command.options().forEach(option -> out.append("    ").append(spec(option)).append(" \\\n"));
    out.append("    ").append(operands(command)).append("\n}\n\n");
  }

  /** Behind a command's name its own function takes over. */
  private static void commands(CommandModel command, StringBuilder out) {
    out.append("  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then\n    local -a commands=(\n");
    command
        .commands()
        .forEach(
            (word, each) ->
                out.append("      ").append(quoted(word + ":" + each.about())).append('\n'));
    out.append("    )\n    _describe command commands\n  fi\n");
    out.append("  if (( CURRENT > 2 )); then\n    case $words[2] in\n");
    command
        .commands()
        .forEach(
            (word, each) ->
                out.append("      ")
                    .append(word)
                    .append(") shift words; (( CURRENT-- )); ")
                    .append(name(each))
                    .append("; return ;;\n"));
    out.append("    esac\n  fi\n");
  }

  /** An option as {@code _arguments} wants it: exclusions, names, what it is, and its value. */
  private static String spec(CommandModel.Choice option) {
    String about = "[" + option.about().replaceAll("([\\[\\]:\\\\])", "\\\\$1") + "]";
    String value = value(option);
    if (option.names().size() == 1) {
      return quoted(name(option.names().get(0), option) + about + value);
    }
    StringJoiner names = new StringJoiner(",", "{", "}");
    option.names().forEach(name -> names.add(name(name, option)));
    return "'(" + String.join(" ", option.names()) + ")'" + names + quoted(about + value);
  }

  /** With the mark that its value may stand behind a =, or directly behind a letter. */
  private static String name(String name, CommandModel.Choice option) {
    if (option.value() == CommandModel.Value.NONE) {
      return name;
    }
    return name + (name.startsWith("--") ? "=" : "+");
  }

  private static String value(CommandModel.Choice option) {
    String words = String.join(" ", option.words());
    return switch (option.value()) {
      case NONE -> "";
      case WORD -> ":" + option.label() + ":(" + words + ")";
      case WORDS -> ":" + option.label() + ":_values -s , " + option.label() + " " + words;
      case FILE -> ":" + option.label() + ":_files";
      case FOLDER -> ":" + option.label() + ":_files -/";
      case TEXT -> ":" + option.label() + ": ";
    };
  }

  private static String operands(CommandModel command) {
    List<String> words = command.words();
    return words.isEmpty() ? "'*:file:_files'" : "'1:what:(" + String.join(" ", words) + ")'";
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
