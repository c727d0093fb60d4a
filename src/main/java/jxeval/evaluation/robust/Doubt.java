package jxeval.evaluation.robust;

import java.math.BigDecimal;
import java.util.Objects;
import jxeval.check.Finding;
import jxeval.model.CellRef;
import jxeval.model.Submission;
import jxeval.model.Unit;
import jxeval.scheme.Parameter;
import jxeval.scheme.Ruling;
import org.jspecify.annotations.Nullable;

/** One thing that could be otherwise. */
public sealed interface Doubt {
  Kind kind();

  /** Where it stands in a return; null where in none. */
  default @Nullable CellRef at() {
    return null;
  }

  /** The case of the reader that fits it. */
  <T> T read(Reader<T> reader);

  /** The kinds, in the order in which they are told. */
  enum Kind {
    POINTS,
    FINDING,
    LATE,
    RULING,
    ASSUMED;

    /** The word in JSON. */
    public String id() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** One case a kind. */
  interface Reader<T> {
    T points(Points doubt);

    T finding(Doubtful doubt);

    T late(Late doubt);

    T ruling(Ruled doubt);

    T assumed(Assumed doubt);
  }

  /** A unit with a few points more, or fewer. */
  record Points(Unit unit, BigDecimal by) implements Doubt {
    @Override
    public Kind kind() {
      return Kind.POINTS;
    }

    @Override
    public <T> T read(Reader<T> reader) {
      return reader.points(this);
    }
  }

  /**
   * A row that something was found in.
   *
   * @param counts whether it counts: tried without it; else tried as if it counted
   */
  record Doubtful(Finding finding, boolean counts) implements Doubt {
    @Override
    public Kind kind() {
      return Kind.FINDING;
    }

    @Override
    public @Nullable CellRef at() {
      return finding.at();
    }

    @Override
    public <T> T read(Reader<T> reader) {
      return reader.finding(this);
    }
  }

  /** A late return, tried as on time. */
  record Late(Submission submission) implements Doubt {
    @Override
    public Kind kind() {
      return Kind.LATE;
    }

    @Override
    public CellRef at() {
      return CellRef.file(Objects.requireNonNull(submission.file()));
    }

    @Override
    public <T> T read(Reader<T> reader) {
      return reader.late(this);
    }
  }

  /** A ruling, tried as if it had not been made. */
  record Ruled(Ruling ruling) implements Doubt {
    @Override
    public Kind kind() {
      return Kind.RULING;
    }

    @Override
    public <T> T read(Reader<T> reader) {
      return reader.ruling(this);
    }
  }

  /**
   * An assumed value.
   *
   * @param tried the value in its place
   */
  record Assumed(Parameter value, String tried) implements Doubt {
    @Override
    public Kind kind() {
      return Kind.ASSUMED;
    }

    @Override
    public <T> T read(Reader<T> reader) {
      return reader.assumed(this);
    }
  }
}
