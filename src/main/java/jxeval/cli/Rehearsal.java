package jxeval.cli;

import java.io.OutputStream;
import java.util.List;

/** Runs what people run most, so that Java can keep the classes of it for later starts. */
final class Rehearsal {
  private Rehearsal() {}

  /**
   * Runs it.
   *
   * @param args a year folder with returns up to December 2021, a return in it, and a folder to
   *     write into
   */
  public static void main(String[] args) {
    String year = "--folder=" + args[0];
    String out = "--out=" + args[2];
    for (String line :
        List.of(
            "monthly --month 2021-11 --quiet " + year + " " + out,
            "monthly --month 2021-12 --quiet " + year + " " + out,
            "check --lang zh " + year + " " + args[1],
            "check --lang en --format json " + year + " " + args[1],
            "check --lang en --nope",
            "scheme check " + year,
            "rules C312")) {
      OutputStream nowhere = OutputStream.nullOutputStream();
      Main.run(nowhere, nowhere, System.getenv(), line.split(" "));
    }
  }
}
