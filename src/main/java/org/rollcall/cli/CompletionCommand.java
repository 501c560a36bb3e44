package org.rollcall.cli;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rollcall completion SHELL}: a script that makes a shell complete command lines. */
@Command(
    name = "completion",
    versionProvider = Version.class,
    sortOptions = false,
    customSynopsis = "rollcall completion bash|zsh",
    header = "Prints a completion script for bash or zsh.",
    description = {
      "%nFor bash, put into ~/.bashrc: source <(rollcall completion bash)",
      "For zsh, behind compinit in ~/.zshrc: source <(rollcall completion zsh)%n"
    })
final class CompletionCommand implements Callable<Integer> {
  private final Session session;

  @Spec private CommandSpec command;

  @Parameters(paramLabel = "SHELL", description = "bash or zsh.")
  private Shell shell;

  @Mixin private ConductOptions conduct;

  CompletionCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Failure {
    conduct.apply(session.messages());
    CommandModel root = CommandModel.of(command.parent().commandLine(), EnumLabels.words());
    String script =
        switch (shell) {
          case BASH -> BashCompletion.script(root);
          case ZSH -> ZshCompletion.script(root);
        };
    session.print(out -> out.write(script.getBytes(StandardCharsets.UTF_8)));
    return ExitCode.DONE;
  }
}
