package jxeval.cli.menu;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import jxeval.text.Words;
import org.jspecify.annotations.Nullable;

/** Asks on the console until an answer can be used. */
final class Questions {
  private final Words words;
  private final Supplier<@Nullable String> input;
  private final Consumer<String> output;

  Questions(Words words, Supplier<@Nullable String> input, Consumer<String> output) {
    this.words = words;
    this.input = input;
    this.output = output;
  }

  void line(String text) {
    output.accept(text);
  }

  void say(String key, Object... values) {
    output.accept(words.cli("menu." + key, values));
  }

  /** The answer; empty at the end of the input. */
  <T> Optional<T> ask(String key, Function<String, Optional<T>> read) {
    say(key);
    for (String typed = input.get(); typed != null; typed = input.get()) {
      Optional<T> answer = read.apply(typed.strip());
      if (answer.isPresent()) {
        return answer;
      }
      say(key + ".none", "found", typed.strip());
    }
    return Optional.empty();
  }
}
