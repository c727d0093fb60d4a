package jxeval.output.ooxml;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A file of a zip archive, deflated, of one fixed time: equal contents give equal bytes. */
final class Packed {
  /** What the records of an archive begin with, and how long they are without names and content. */
  private static final int FILE = 0x04034b50;

  private static final int CHECKED = 0x08074b50;
  private static final int LISTED = 0x02014b50;
  private static final int RECORDS = 30 + 16 + 46;
  private static final short VERSION = 20;

  /** Names are UTF-8, checksum and sizes follow the content. */
  private static final short FLAGS = 0x808;

  private static final short DEFLATED = 8;

  /** Midnight of 1 February 1980; the month before would need a field that has a time zone. */
  private static final int TIME = (2 << 5 | 1) << 16;

  private final String name;
  private final int checksum;
  private final int size;
  private final byte[] deflated;

  Packed(String name, int checksum, int size, byte[] deflated) {
    this.name = name;
    this.checksum = checksum;
    this.size = size;
    this.deflated = deflated;
  }

  /**
   * Deflates a file.
   *
   * @param name path in the archive
   */
  static Packed of(String name, byte[] content) {
    Packing packing = new Packing();
    packing.add(content, content.length);
    return packing.packed(name);
  }

  String name() {
    return name;
  }

  /** Bytes that it takes in an archive, in both places. */
  int length() {
    return RECORDS + 2 * path().length + deflated.length;
  }

  /** Writes the file where its content stands. */
  void content(ByteBuffer archive) {
    begin(archive.putInt(FILE));
    archive.putInt(0).putInt(0).putInt(0).putShort((short) path().length).putShort((short) 0);
    archive.put(path()).put(deflated).putInt(CHECKED);
    sizes(archive);
  }

  /**
   * Writes its line in the list at the end.
   *
   * @param at where {@link #content} began
   */
  void listed(ByteBuffer archive, int at) {
    begin(archive.putInt(LISTED).putShort(VERSION));
    sizes(archive);
    archive.putShort((short) path().length).putLong(0).putInt(0).putInt(at).put(path());
  }

  private static void begin(ByteBuffer archive) {
    archive.putShort(VERSION).putShort(FLAGS).putShort(DEFLATED).putInt(TIME);
  }

  private void sizes(ByteBuffer archive) {
    archive.putInt(checksum).putInt(deflated.length).putInt(size);
  }

  private byte[] path() {
    return name.getBytes(StandardCharsets.UTF_8);
  }
}
