package jxeval.cli;

import jxeval.intake.Progress;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A progress bar on standard error, where a person looks at a terminal; else nothing. It is of a
 * fixed width: the library's own look at the terminal unpacks machine code into the temporary
 * folder, and nothing outside the output folder is to be written.
 */
final class Bar implements AutoCloseable {
  private final @Nullable ProgressBar bar;

  private Bar(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  static Bar of(Options options, Console console) {
    if (options.quiet || options.json() || !console.onTerminal()) {
      return new Bar(null);
    }
    return new Bar(Drawn.bar(console));
  }

  Progress progress() {
    return bar == null
        ? Progress.SILENT
        : (done, of) -> {
          bar.maxHint(of);
          bar.stepTo(done);
        };
  }

  /** The library's part: nothing of it is loaded where no bar is shown. */
  private static final class Drawn {
    private static final int COLUMNS = 79;

    static ProgressBar bar(Console console) {
      return new ProgressBarBuilder()
          .setTaskName(console.words().cli("reading"))
          .setStyle(ProgressBarStyle.ASCII)
          .setInitialMax(0)
          .setConsumer(new ConsoleProgressBarConsumer(console.messages(), COLUMNS))
          .clearDisplayOnFinish()
          .build();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
