package org.rollcall.cli;

import java.nio.charset.StandardCharsets;

/** {@code rollcall completion SHELL}: a script that makes a shell complete command lines. */
final class CompletionCommand extends Command {
  private final Argument<Shell> shell =
      operand("0+", "SHELL", ValueType.words(Shell.class), "bash or zsh.");
  private final ConductOptions conduct = new ConductOptions(this);

  CompletionCommand(Session session) {
    super(
        session,
        Subcommand.COMPLETION,
        "rollcall completion bash|zsh",
        "%nFor bash, put into ~/.bashrc: source <(rollcall completion bash)",
        "For zsh, behind compinit in ~/.zshrc: source <(rollcall completion zsh)%n");
  }

  @Override
  public Integer call() throws Failure {
    conduct.apply(session.messages());
    CommandModel root = CommandModel.of(spec().parent().commandLine());
    String script =
        switch (shell.value()) {
          case BASH -> BashCompletion.script(root);
          case ZSH -> ZshCompletion.script(root);
        };
    session.print(out -> out.write(script.getBytes(StandardCharsets.UTF_8)));
    return ExitCode.DONE;
  }
}
