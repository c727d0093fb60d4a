package jxeval.scheme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A document that a rule comes from: title, document number (文号) and date (六: later ones win). */
public record Document(
    @Nullable String title, @Nullable String document, @Nullable LocalDate date) {}
