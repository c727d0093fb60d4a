package jxeval.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import jxeval.intake.grid.Grids;
import jxeval.intake.grid.Limits;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One workbook from bytes to cells. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReaderBenchmark {
  @Param({"第一招商团队.xlsx", "何源镇.xlsx", "石门乡.xls"})
  public String file;

  private byte[] bytes;

  @Setup
  public void read() throws IOException {
    bytes = Files.readAllBytes(Path.of("examples/2021/returns/2021-01", file));
  }

  @Benchmark
  public Object grid() {
    return Grids.read(file, bytes, Limits.STANDARD);
  }
}
