package jxeval.intake;

/** Told how far the reading has come; calls come from several threads, one at a time. */
@FunctionalInterface
public interface Progress {
  Progress SILENT = (done, of) -> {};

  /** So many of so many files are read. */
  void read(int done, int of);
}
