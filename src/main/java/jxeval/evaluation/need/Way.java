package jxeval.evaluation.need;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Changes that reach the goal together, none of which could be a step smaller.
 *
 * @param cost the sum of the changes, each as a share of its target, else of its actual
 */
public record Way(List<Change> changes, Outcome outcome, BigFraction cost) {}
