package jxeval.cli;

import java.nio.file.Path;
import java.util.Locale;
import jxeval.output.template.Template;
import jxeval.output.template.TemplateException;
import jxeval.output.template.TemplateModel;

/** The bureau's own template as it was named on the command line. */
record OwnLayout(Path file, Template template) {

  /** Reads it; ends the command where it cannot be used. */
  static OwnLayout of(Path file, Console console) {
    try {
      return new OwnLayout(file, Template.of(Targets.bytes(file, console)));
    } catch (TemplateException e) {
      throw halt(file, e, console);
    }
  }

  String nameBeside(String workbook) {
    return template.nameBeside(workbook);
  }

  /** Fills it in; ends the command where it asks for what there is not. */
  byte[] filled(TemplateModel model, Console console) {
    try {
      return template.filled(model);
    } catch (TemplateException e) {
      throw halt(file, e, console);
    }
  }

  private static Halt halt(Path file, TemplateException e, Console console) {
    String known = String.join("、", e.known());
    return new Halt(
        e.found().isEmpty() ? Exit.UNREADABLE : Exit.USAGE,
        console
            .words()
            .cli(
                "own." + e.problem().name().toLowerCase(Locale.ROOT),
                "file",
                file,
                "found",
                e.found(),
                "known",
                known));
  }
}
