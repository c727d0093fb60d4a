/**
 * Output files on disk: one run at a time, and a set of files whole or not at all.
 *
 * <p>A run takes the {@link jxeval.output.disk.RunLock} of its output folder, lets {@link
 * jxeval.output.disk.Recovery} settle what a killed run left, asks {@link
 * jxeval.output.disk.OutputSet#check} whether it may write before it computes, and at the end hands
 * the set over to be written.
 */
@NullMarked
package jxeval.output.disk;

import org.jspecify.annotations.NullMarked;
