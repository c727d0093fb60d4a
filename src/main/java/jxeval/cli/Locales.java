package jxeval.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jxeval.text.Language;

/** The language and the charset of the terminal, from the environment that the launcher found. */
final class Locales {
  private Locales() {}

  /** {@code --lang} wherever it stands, else the locale of messages, else that of the machine. */
  static Language language(List<String> args, Map<String, String> env) {
    for (int i = 0; i < args.size(); i++) {
      String next = i + 1 < args.size() ? args.get(i + 1) : "";
      String word = args.get(i);
      String lang = word.equals("--lang") ? next : "";
      lang = word.startsWith("--lang=") ? word.substring("--lang=".length()) : lang;
      if (lang.equalsIgnoreCase("zh") || lang.equalsIgnoreCase("en")) {
        return Language.of(lang);
      }
    }
    for (String name : List.of("JX_EVAL_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG")) {
      String value = env.getOrDefault(name, "");
      if (!value.isEmpty()) {
        return Language.of(value);
      }
    }
    return Language.of(Locale.getDefault().toLanguageTag());
  }

  /** GB18030 where the terminal's locale says so, else UTF-8. */
  static Charset terminal(Map<String, String> env) {
    String name = env.getOrDefault("JX_EVAL_CHARSET", "").toUpperCase(Locale.ROOT);
    boolean chinese =
        name.contains(".GB18030") || name.contains(".GBK") || name.contains(".GB2312");
    return chinese ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
  }

  /** Whether Java can name Chinese files here; on Windows it always can. */
  static boolean namesChineseFiles() {
    if (System.getProperty("os.name", "").startsWith("Windows")) {
      return true;
    }
    String charset = System.getProperty("sun.jnu.encoding", "");
    return Charset.isSupported(charset) && Charset.forName(charset).newEncoder().canEncode("报");
  }
}
