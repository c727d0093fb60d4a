package jxeval.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The completion script for PowerShell: what may follow each command, as a table. */
final class PowerShell {
  private PowerShell() {}

  static String script(CommandLine commands) {
    Map<String, List<String>> words = new TreeMap<>();
    collect(commands, "", words);
    StringBuilder script =
        new StringBuilder(
            """
            # Completion of jx-eval in PowerShell; put it into $PROFILE.
            Register-ArgumentCompleter -Native -CommandName jx-eval, jx-eval.bat -ScriptBlock {
              param($wordToComplete, $commandAst, $cursorPosition)
              $words = @{
            """);
    words.forEach(
        (command, next) ->
            script
                .append("    '")
                .append(command)
                .append("' = @(")
                .append(String.join(", ", next.stream().map(w -> "'" + w + "'").toList()))
                .append(")\n"));
    return script
        .append(
            """
              }
              $command = ''
              foreach ($element in $commandAst.CommandElements | Select-Object -Skip 1) {
                $longer = ($command + ' ' + $element.ToString()).Trim()
                if ($words.ContainsKey($longer)) { $command = $longer }
              }
              $words[$command] | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
              }
            }
            """)
        .toString();
  }

  private static void collect(CommandLine command, String path, Map<String, List<String>> words) {
    CommandSpec spec = command.getCommandSpec();
    List<String> next = new ArrayList<>(new TreeSet<>(command.getSubcommands().keySet()));
    TreeSet<String> options = new TreeSet<>();
    for (OptionSpec option : spec.options()) {
      if (!option.hidden()) {
        options.add(option.longestName());
      }
    }
    next.addAll(options);
    words.put(path, next);
    command
        .getSubcommands()
        .forEach((name, sub) -> collect(sub, (path + " " + name).strip(), words));
  }
}
