package jxeval.scheme.yaml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jxeval.check.Finding;
import jxeval.check.SchemeRule;
import jxeval.model.CellRef;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads a YAML file by the whole parser and tells what it refuses; apart from those who call it, so
 * that without need nothing of the parser is loaded.
 */
final class ParsedYaml {
  private ParsedYaml() {}

  static @Nullable Node read(String file, byte[] bytes, List<Finding> findings) {
    CellRef whole = CellRef.file(file);
    String text = decode(bytes);
    if (text == null) {
      findings.add(Finding.of(SchemeRule.S803, whole, null));
      return null;
    }
    LoadSettings settings =
        LoadSettings.builder().setLabel(file).setCodePointLimit(TreeReader.MAX_BYTES + 1).build();
    try {
      Node root = new Tree(file, findings).of(new Parse(settings).parseString(text));
      if (root == null || root.isBlank()) {
        findings.add(Finding.of(SchemeRule.S801, whole, null).with("problem", "empty"));
        return null;
      }
      return root;
    } catch (Tree.TooDeep e) {
      findings.add(
          Finding.of(SchemeRule.S802, e.mark.cell(), null)
              .with("limit", Tree.MAX_DEPTH + " levels"));
      return null;
    } catch (MarkedYamlEngineException e) {
      CellRef at =
          e.getProblemMark()
              .map(m -> new Mark(file, m.getLine() + 1, m.getColumn() + 1).cell())
              .orElse(whole);
      String problem = e.getProblem() == null ? "" : e.getProblem();
      findings.add(Finding.of(SchemeRule.S801, at, null).with("problem", problem));
      return null;
    } catch (YamlEngineException e) {
      String problem = e.getMessage() == null ? "" : e.getMessage().lines().findFirst().orElse("");
      findings.add(Finding.of(SchemeRule.S801, whole, null).with("problem", problem));
      return null;
    }
  }

  private static @Nullable String decode(byte[] bytes) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
