package jxeval.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import jxeval.text.Visible;
import jxeval.text.Words;
import org.jspecify.annotations.Nullable;

/** The streams of a run: results on one, messages on the other, and what is typed. */
final class Console {
  private final BufferedReader input;
  private final Outlet outlet;
  private final PrintStream results;
  private final PrintStream messages;
  private final PrintStream documents;
  private final Words words;
  private final Map<String, String> env;
  private final Charset charset;

  Console(
      OutputStream out, OutputStream err, Charset charset, Words words, Map<String, String> env) {
    this(InputStream.nullInputStream(), out, err, charset, words, env);
  }

  Console(
      InputStream in,
      OutputStream out,
      OutputStream err,
      Charset charset,
      Words words,
      Map<String, String> env) {
    this.input = new BufferedReader(new InputStreamReader(in, charset));
    this.env = env;
    this.charset = charset;
    this.outlet = new Outlet(out);
    this.results = new PrintStream(outlet, true, charset);
    this.messages = new PrintStream(err, true, charset);
    this.documents = new PrintStream(outlet, true, StandardCharsets.UTF_8);
    this.words = words;
  }

  /** A console of the same language that nobody sees. */
  Console muted() {
    OutputStream nowhere = OutputStream.nullOutputStream();
    return new Console(nowhere, nowhere, charset, words, Map.of());
  }

  Words words() {
    return words;
  }

  /** The next line typed; null at the end of the input. */
  @Nullable String typed() {
    try {
      return input.readLine();
    } catch (IOException e) {
      return null;
    }
  }

  /** A line of the result. */
  void result(String line) {
    results.println(Visible.of(line));
  }

  /** A line that carries its own colours, already made visible. */
  void painted(String line) {
    results.println(line);
  }

  /** A JSON document: always UTF-8. */
  void document(String json) {
    documents.print(json);
    documents.flush();
  }

  /** A message beside the result. */
  void message(String line) {
    messages.println(Visible.of(line));
  }

  /** The exit code of a run that ends with another; results that could not be told are told of. */
  int end(int code) {
    Optional<String> lost = outlet.lost();
    lost.ifPresent(why -> message(words.cli("results.lost", "why", why)));
    return lost.isPresent() ? Exit.UNREADABLE.orWorse(code) : code;
  }

  /** Whether colours go to the result: asked for, or a terminal that does not refuse them. */
  boolean paints(Options.Color color) {
    return switch (color) {
      case always -> true;
      case never -> false;
      case auto -> terminal("1") && !env.containsKey("NO_COLOR");
    };
  }

  /** Whether messages go to a terminal. */
  boolean onTerminal() {
    return terminal("2");
  }

  /** The launcher says which of the streams are terminals. */
  private boolean terminal(String stream) {
    return env.getOrDefault("JX_EVAL_TERMINAL", "").contains(stream);
  }

  PrintStream messages() {
    return messages;
  }

  PrintWriter resultWriter() {
    return new PrintWriter(results, true, charset);
  }

  PrintWriter messageWriter() {
    return new PrintWriter(messages, true, charset);
  }
}
