package jxeval.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The machine's time and zone, looked up when first asked for: reading all zones takes a while. */
final class MachineClock extends Clock {
  @Override
  public ZoneId getZone() {
    return ZoneId.systemDefault();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.system(zone);
  }

  @Override
  public Instant instant() {
    return Instant.now();
  }
}
