package jxeval.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** This run's name for the lock of an output folder. */
final class Run {
  private Run() {}

  /** Process id and host. */
  static String name() {
    String host;
    try {
      host = InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      host = "localhost";
    }
    return ProcessHandle.current().pid() + "@" + host;
  }
}
