package jxeval.cli.line;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What a field takes: a text, a path, a number, a switch, a word, or a value of its own. */
record Taken(Class<?> type) {
  /** What a field takes, or what each element of a list does, if its class is named. */
  static Taken by(Field field, String element) throws ClassNotFoundException {
    return new Taken(element.isEmpty() ? field.getType() : Class.forName(element));
  }

  /** The words that it is one of; empty where it is no list of words. */
  List<String> words() {
    return type.isEnum()
        ? Arrays.stream(type.getEnumConstants()).map(Object::toString).toList()
        : List.of();
  }

  /**
   * The value that a text stands for.
   *
   * @throws IllegalArgumentException where it stands for none
   */
  Object value(String text) throws ReflectiveOperationException {
    if (type == String.class) {
      return text;
    }
    if (type == Path.class) {
      return Path.of(text);
    }
    if (type == int.class) {
      return Integer.valueOf(text);
    }
    if (type == BigDecimal.class) {
      return new BigDecimal(text);
    }
    if (type == boolean.class) {
      return true;
    }
    return type.isEnum() ? word(text) : own(text);
  }

  private Object word(String text) {
    for (Object constant : type.getEnumConstants()) {
      if (constant.toString().equalsIgnoreCase(text)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(text);
  }

  /** By the type's own {@code of}. */
  private Object own(String text) throws ReflectiveOperationException {
    try {
      var of = type.getDeclaredMethod("of", String.class);
      of.setAccessible(true);
      return of.invoke(null, text);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(text, e);
    }
  }
}
