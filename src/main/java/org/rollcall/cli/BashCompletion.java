package org.rollcall.cli;

import java.util.StringJoiner;

/** A completion script for bash 3.2 and newer, without the bash-completion package. */
final class BashCompletion {
  /** What does not depend on the options. */
  private static final String FUNCTION =
      """
      _rollcall() {
        local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
        local command=rollcall words='' kind='' done='' i
        # bash takes --option=value for three words.
        if [ "$current" = = ]; then
          current=''
        elif [ "$before" = = ] && [ "$COMP_CWORD" -gt 2 ]; then
          before=${COMP_WORDS[COMP_CWORD-2]}
        fi
        for ((i = 1; i < COMP_CWORD; i++)); do
          case " $(_rollcall_commands "$command") " in
            *" ${COMP_WORDS[i]} "*) command="$command ${COMP_WORDS[i]}" ;;
            *) break ;;
          esac
        done
        COMPREPLY=()
        kind=$(_rollcall_value "$command $before")
        case $kind in
          '') ;;
          FILE) COMPREPLY=($(compgen -f -- "$current")); compopt -o filenames 2>/dev/null; return ;;
          FOLDER) COMPREPLY=($(compgen -d -- "$current")); compopt -o filenames 2>/dev/null; return ;;
          TEXT) return ;;
          'WORDS '*)
            case $current in *,*) done=${current%,*}, ;; esac
            COMPREPLY=($(compgen -P "$done" -W "${kind#* }" -- "${current##*,}"))
            return ;;
          *) COMPREPLY=($(compgen -W "${kind#* }" -- "$current")); return ;;
        esac
        case $current in
          -*) COMPREPLY=($(compgen -W "$(_rollcall_options "$command")" -- "$current")) ;;
          *)
            words=$(_rollcall_operands "$command")
            if [ -n "$words" ]; then
              COMPREPLY=($(compgen -W "$words" -- "$current"))
              return
            fi
            if [ "$i" = "$COMP_CWORD" ]; then
              words=$(_rollcall_commands "$command")
            fi
            COMPREPLY=($(compgen -W "$words" -- "$current") $(compgen -f -- "$current"))
            compopt -o filenames 2>/dev/null ;;
        esac
      }

      complete -F _rollcall rollcall
      """;

  private BashCompletion() {}

  /** The script for a command and all below it. */
  static String script(CommandModel root) {
    StringBuilder commands = new StringBuilder();
    StringBuilder options = new StringBuilder();
    StringBuilder operands = new StringBuilder();
    StringBuilder values = new StringBuilder();
    for (CommandModel command : root.all()) {
      arm(commands, command.path(), String.join(" ", command.commands().keySet()));
      StringJoiner names = new StringJoiner(" ");
      for (CommandModel.Choice option : command.options()) {
        option.names().forEach(names::add);
        if (option.value() != CommandModel.Value.NONE) {
          arm(values, pattern(command, option), kind(option));
        }
      }
      arm(options, command.path(), names.toString());
      arm(operands, command.path(), String.join(" ", command.words()));
    }
    return "# bash completion for rollcall: source <(rollcall completion bash)\n\n"
        + function("commands", commands)
        + function("options", options)
        + function("operands", operands)
        + function("value", values)
        + FUNCTION;
  }

  private static String pattern(CommandModel command, CommandModel.Choice option) {
    StringJoiner pattern = new StringJoiner("'|'");
    option.names().forEach(name -> pattern.add(command.path() + " " + name));
    return pattern.toString();
  }

  private static String kind(CommandModel.Choice option) {
    String words = option.words().isEmpty() ? "" : " " + String.join(" ", option.words());
    return option.value().name() + words;
  }

  private static void arm(StringBuilder out, String pattern, String words) {
    if (!words.isEmpty()) {
      out.append("    '").append(pattern).append("') echo '").append(words).append("' ;;\n");
    }
  }

  private static String function(String name, StringBuilder arms) {
    return "_rollcall_" + name + "() {\n  case $1 in\n" + arms + "    *) ;;\n  esac\n}\n\n";
  }
}
