package jxeval.cli;

import jxeval.intake.Progress;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar on standard error, where a person looks at a terminal; else nothing. */
final class Bar implements AutoCloseable {
  private final @Nullable ProgressBar bar;

  private Bar(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  static Bar of(Options options, Console console) {
    if (options.quiet || options.json() || !console.onTerminal()) {
      return new Bar(null);
    }
    return new Bar(
        new ProgressBarBuilder()
            .setTaskName(console.words().cli("reading"))
            .setStyle(ProgressBarStyle.ASCII)
            .setInitialMax(0)
            .clearDisplayOnFinish()
            .build());
  }

  Progress progress() {
    return bar == null
        ? Progress.SILENT
        : (done, of) -> {
          bar.maxHint(of);
          bar.stepTo(done);
        };
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
