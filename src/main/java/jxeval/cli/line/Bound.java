package jxeval.cli.line;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A command whose fields a line fills. */
public final class Bound {
  private final Syntax syntax;
  private final Object command;

  private Bound(Syntax syntax, Object command) {
    this.syntax = syntax;
    this.command = command;
  }

  /** The command, below those that lead to it; the first of them is the program itself. */
  static Bound of(Syntax syntax, List<Syntax> above, Object root) {
    try {
      Object parent = root;
      List<Syntax> made = new ArrayList<>(above.subList(1, above.size()));
      made.add(syntax);
      for (Syntax each : made) {
        Constructor<?> constructor = Class.forName(each.type()).getDeclaredConstructor();
        constructor.setAccessible(true);
        Object command = constructor.newInstance();
        if (!each.parent().isEmpty()) {
          field(command, each.parent()).set(command, parent);
        }
        parent = command;
      }
      return new Bound(syntax, parent);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(syntax.type(), e);
    }
  }

  Syntax syntax() {
    return syntax;
  }

  public Object command() {
    return command;
  }

  /** The words that lead to the command. */
  public String path() {
    return syntax.path();
  }

  /** The options of a type that the command has. */
  public <T> Optional<T> part(String name, Class<T> type) {
    try {
      return Optional.ofNullable(type.cast(field(command, name).get(command)));
    } catch (NoSuchFieldException e) {
      return Optional.empty();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(name, e);
    }
  }

  /** Puts a value into the field of its argument. */
  void set(Argument argument, String value) throws WrongLineException {
    try {
      Object owner = command;
      String name = argument.field();
      int dot = name.indexOf('.');
      if (dot > 0) {
        owner = field(command, name.substring(0, dot)).get(command);
        name = name.substring(dot + 1);
      }
      Field field = field(owner, name);
      Taken taken = Taken.by(field, argument.element());
      Object read;
      try {
        read = taken.value(value);
      } catch (IllegalArgumentException e) {
        throw new WrongLineException(
            new Mistake.Value(argument.name(), value, taken.words(), argument.label()),
            syntax.path());
      }
      if (field.get(owner) instanceof List<?> list && argument.isRepeatable()) {
        List<Object> longer = new ArrayList<>(list);
        longer.add(read);
        read = longer;
      }
      field.set(owner, read);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(argument.field(), e);
    }
  }

  private static Field field(Object owner, String name) throws NoSuchFieldException {
    for (@Nullable Class<?> type = owner.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          field.setAccessible(true);
          return field;
        }
      }
    }
    throw new NoSuchFieldException(name);
  }
}
