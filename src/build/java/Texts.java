import static org.objectweb.asm.Opcodes.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * Puts each text in a folder of classes into a class of its own, and the way to it into {@code
 * jxeval.bundled.Kept}.
 *
 * <p>Otherwise a run that asks for a text makes Java look through its own files first and then list
 * all that the program's jar holds, which takes as long as the rest of what follows a wrong option.
 */
final class Texts {
  private static final Type KEPT = Type.getObjectType("jxeval/bundled/Kept");
  private static final Pattern NAME = Pattern.compile("jxeval/.*\\.(properties|yaml|tsv)");
  private static final Type STRING = Type.getType(String.class);
  private static final Method EQUALS = new Method("equals", "(Ljava/lang/Object;)Z");
  private static final Method ALL = new Method("text", STRING, new Type[] {STRING});
  private static final Method ONE = new Method("text", STRING, new Type[0]);

  private Texts() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (NAME.matcher(name).matches()) {
          texts.put(name, Files.readString(file));
        } else if (name.startsWith(KEPT.getInternalName() + "$")) {
          Files.delete(file);
        }
      }
    }
    ClassWriter kept = begun(KEPT);
    GeneratorAdapter way = method(kept, ALL);
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Type one =
          Type.getObjectType(KEPT.getInternalName() + "$" + text.getKey().replaceAll("\\W", "_"));
      ClassWriter out = begun(one);
      GeneratorAdapter code = method(out, ONE);
      code.push(text.getValue());
      end(code);
      write(folder, one, out);
      Label next = way.newLabel();
      way.loadArg(0);
      way.push(text.getKey());
      way.invokeVirtual(STRING, EQUALS);
      way.ifZCmp(GeneratorAdapter.EQ, next);
      way.invokeStatic(one, ONE);
      way.returnValue();
      way.mark(next);
    }
    way.push((String) null);
    end(way);
    write(folder, KEPT, kept);
  }

  private static ClassWriter begun(Type type) {
    ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
    int flags = ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC;
    out.visit(V17, flags, type.getInternalName(), null, "java/lang/Object", null);
    return out;
  }

  private static GeneratorAdapter method(ClassWriter out, Method method) {
    GeneratorAdapter code = new GeneratorAdapter(ACC_STATIC, method, null, null, out);
    code.visitCode();
    return code;
  }

  private static void end(GeneratorAdapter code) {
    code.returnValue();
    code.endMethod();
  }

  private static void write(Path folder, Type type, ClassWriter out) throws IOException {
    out.visitEnd();
    Files.write(folder.resolve(type.getInternalName() + ".class"), out.toByteArray());
  }
}
