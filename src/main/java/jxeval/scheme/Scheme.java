package jxeval.scheme;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jxeval.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The target file of one county and year, checked: every reference in it resolves.
 *
 * @param origin the files it was read from
 * @param clauses the register: clause id to clause
 * @param regions region name to the places in it
 * @param measures measure id to measure, in file order
 * @param revisions the same file with one value changed
 */
public record Scheme(
    Origin origin,
    String title,
    int year,
    @Nullable Document source,
    Map<String, Clause> clauses,
    List<Reading> readings,
    Calendar calendar,
    List<Unit> units,
    Map<String, List<String>> regions,
    FormOverrides forms,
    Map<String, Measure> measures,
    List<CountyTarget> countyTargets,
    List<Assessment> assessments,
    List<Consequence> consequences,
    List<Award> awards,
    Funds funds,
    Screening screening,
    @Nullable Satisfaction satisfaction,
    List<Ruling> rulings,
    Revisions revisions) {

  /** The same with the waivers that a run for the month honours. */
  public Scheme asOf(YearMonth month) {
    return with(calendar, forms.asOf(month), rulings);
  }

  /** The same by another calendar. */
  public Scheme paced(Calendar other) {
    return with(other, forms, rulings);
  }

  /** The same with other rulings. */
  public Scheme ruled(List<Ruling> others) {
    return with(calendar, forms, others);
  }

  private Scheme with(Calendar calendar, FormOverrides forms, List<Ruling> rulings) {
    return new Scheme(
        origin,
        title,
        year,
        source,
        clauses,
        readings,
        calendar,
        units,
        regions,
        forms,
        measures,
        countyTargets,
        assessments,
        consequences,
        awards,
        funds,
        screening,
        satisfaction,
        rulings,
        revisions);
  }

  /** The name of the target file as given. */
  public String file() {
    return origin.file();
  }

  /** The hash of its bytes. */
  public String sha256() {
    return origin.sha256().get();
  }

  /** The names of the files merged over it. */
  public List<String> overlays() {
    return origin.overlays();
  }

  /** Every policy value, in file order. */
  public List<Parameter> parameters() {
    return origin.parameters().get();
  }

  /** The unit of an id. */
  public Optional<Unit> unit(String id) {
    int place = order(id);
    return place < units.size() ? Optional.of(units.get(place)) : Optional.empty();
  }

  /** The departments and others that name the unit as their team, in file order. */
  public Stream<Unit> membersOf(String team) {
    return units.stream().filter(u -> team.equals(u.team()));
  }

  /** The places of all units in the file, for who asks often. */
  public Map<String, Integer> places() {
    Map<String, Integer> places = new HashMap<>();
    for (Unit unit : units) {
      places.putIfAbsent(unit.id(), order(unit.id()));
    }
    return places;
  }

  /** A unit's place in the file: the order of last resort everywhere. */
  public int order(String unit) {
    for (int i = 0; i < units.size(); i++) {
      if (units.get(i).id().equals(unit)) {
        return i;
      }
    }
    return units.size();
  }

  /** The measure of an id, which a loaded scheme always has. */
  public Measure measure(String id) {
    Measure measure = measures.get(id);
    if (measure == null) {
      throw new IllegalArgumentException("no measure " + id);
    }
    return measure;
  }

  public Optional<Assessment> assessment(String id) {
    return assessments.stream().filter(a -> a.id().equals(id)).findFirst();
  }

  /** The rulings of a kind, in file order. */
  public <R extends Ruling> List<R> rulings(Class<R> kind) {
    return rulings.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The policy values that stand at or under a path, such as {@code awards.capital}. */
  public List<Parameter> parametersUnder(String path) {
    return parameters().stream().filter(p -> p.isUnder(path)).toList();
  }

  /** Dotted paths of the assumed values, in file order. */
  public List<String> assumed() {
    return parameters().stream().filter(Parameter::assumed).map(Parameter::path).toList();
  }
}
