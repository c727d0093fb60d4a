package jxeval.cli;

/** The version, as the build wrote it into the jar. */
public final class Version {
  private Version() {}

  /** The version alone; {@code development} outside a jar. */
  public static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  /** The answer to {@code --version}. */
  static String line() {
    return "jx-eval " + number();
  }
}
