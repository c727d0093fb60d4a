package jxeval.evaluation.need;

import java.util.Optional;
import jxeval.scheme.Measure;

/**
 * What one measure can do alone.
 *
 * @param way the least of it that reaches the goal; empty where none does
 * @param best the outcome at the highest total that it can bring
 */
public record Alone(Measure measure, Optional<Way> way, Outcome best) {}
