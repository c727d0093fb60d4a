package jxeval.scheme.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jxeval.check.SchemeRule;
import jxeval.model.Folding;
import jxeval.scheme.Filter;
import jxeval.scheme.Span;
import jxeval.scheme.Test;
import jxeval.scheme.field.Field;
import jxeval.scheme.yaml.Node;
import org.jspecify.annotations.Nullable;

/** The words that a field is compared with, in the form in which rows hold them. */
record FieldWords(Field field) {
  private static final Map<String, Span> SPANS =
      Map.of("this_year", Span.YEAR, "this_quarter", Span.QUARTER, "this_month", Span.MONTH);

  private static final List<String> PLACES = List.of("place", "investor_place");

  /** The field is one of the words: a day of this year, blank, in a region, or as written. */
  Filter among(Cursor at) {
    List<Filter> parts = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<String> places = new ArrayList<>();
    for (Cursor item : at.items()) {
      Cursor plain = item.plain();
      String text = plain.text().orElse("");
      Span span = SPANS.get(text);
      if (plain.node() instanceof Node.Refused) {
        continue;
      }
      if (text.equals("blank")) {
        parts.add(new Filter.Field(field.id(), new Test.IsBlank()));
      } else if (field.type().isDated() && span != null) {
        parts.add(new Filter.Field(field.id(), new Test.During(span)));
      } else if (PLACES.contains(field.id()) && at.load().declared.regions().containsKey(text)) {
        places.addAll(at.load().declared.regions().getOrDefault(text, List.of()));
      } else {
        word(plain).ifPresent(words::add);
      }
    }
    if (!words.isEmpty() || (parts.isEmpty() && places.isEmpty())) {
      parts.add(new Filter.Field(field.id(), new Test.In(List.copyOf(words))));
    }
    if (!places.isEmpty()) {
      parts.add(new Filter.Field(field.id(), new Test.LiesIn(List.copyOf(places))));
    }
    return parts.size() == 1 ? parts.get(0) : new Filter.Any(List.copyOf(parts));
  }

  /** The field is filled and none of the words. */
  Filter none(Cursor at) {
    Filter filled = new Filter.Not(new Filter.Field(field.id(), new Test.IsBlank()));
    Filter among = among(at);
    if (among instanceof Filter.Field f && f.test() instanceof Test.In in) {
      return new Filter.Field(field.id(), new Test.NotIn(in.words()));
    }
    return new Filter.All(List.of(filled, new Filter.Not(among)));
  }

  private Optional<String> word(Cursor at) {
    if (!(at.node() instanceof Node.Scalar)) {
      at.reportShape(Wanted.TEXT);
      return Optional.empty();
    }
    return switch (field.type()) {
      case NUMBER -> number(at);
      case DATE -> Optional.ofNullable(Dates.DAY.read(at)).map(Object::toString);
      case MONTH -> Optional.ofNullable(Dates.MONTH.read(at)).map(Object::toString);
      case UNIT -> Optional.ofNullable(References.UNIT.read(at));
      case ANY -> any(at);
      case TEXT -> text(at);
    };
  }

  private Optional<String> number(Cursor at) {
    return Optional.ofNullable(new Amounts(field.unit(), true).read(at)).map(Numbers::shown);
  }

  private Optional<String> any(Cursor at) {
    String text = at.text().orElse("");
    if (Decimals.plain(text).isPresent() || Decimals.withUnit(text).isPresent()) {
      return number(at);
    }
    return Optional.of(Dates.day(text).map(Object::toString).orElse(text));
  }

  private Optional<String> text(Cursor at) {
    String text = at.text().orElse("");
    if (field.words().isEmpty()) {
      return Optional.ofNullable(Scalars.TEXT.read(at));
    }
    String known = listed(text);
    if (known == null) {
      at.reportUnknown(SchemeRule.S813, text, field.words());
    }
    return Optional.ofNullable(known);
  }

  private @Nullable String listed(String text) {
    String folded = Folding.fold(text);
    String ended = field.ending().isEmpty() ? folded : folded + field.ending();
    for (String word : field.words()) {
      if (word.equals(folded) || word.equals(ended)) {
        return word;
      }
    }
    return null;
  }
}
