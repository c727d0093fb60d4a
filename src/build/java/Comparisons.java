import static org.objectweb.asm.Opcodes.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.RecordComponentNode;

/**
 * Writes out how each record in a folder of classes compares itself and what its hash is.
 *
 * <p>Otherwise Java puts both together when a run first asks for them, from a dozen classes that it
 * makes on the way: as long as reading ten returns takes. What they answer is the same.
 */
final class Comparisons {
  /** Coverage passes over methods that bear it. */
  private static final String GENERATED = "Ljavax/annotation/processing/Generated;";

  private static final Method EQUALS = Method.getMethod("boolean equals(Object)");
  private static final Method HASH = Method.getMethod("int hashCode()");
  private static final Type OBJECTS = Type.getObjectType("java/util/Objects");

  private final ClassNode node;
  private final Type self;
  private final List<RecordComponentNode> components;
  private boolean changed;

  private Comparisons(ClassNode node) {
    this.node = node;
    this.self = Type.getObjectType(node.name);
    this.components = node.recordComponents == null ? List.of() : node.recordComponents;
  }

  public static void main(String[] args) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of(args[0]))) {
      files = all.filter(f -> f.toString().endsWith(".class")).toList();
    }
    for (Path file : files) {
      ClassNode node = new ClassNode();
      new ClassReader(Files.readAllBytes(file)).accept(node, ClassReader.EXPAND_FRAMES);
      Comparisons comparisons = new Comparisons(node);
      node.methods.replaceAll(comparisons::writtenOut);
      if (comparisons.changed) {
        ClassWriter bytes = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        node.accept(bytes);
        Files.write(file, bytes.toByteArray());
      }
    }
  }

  private MethodNode writtenOut(MethodNode method) {
    if (!isPutTogether(method)) {
      return method;
    }
    MethodNode written = new MethodNode(method.access, method.name, method.desc, null, null);
    Method is = new Method(method.name, method.desc);
    GeneratorAdapter code = new GeneratorAdapter(written, method.access, method.name, method.desc);
    if (is.equals(EQUALS)) {
      equal(code);
    } else if (is.equals(HASH)) {
      hash(code);
    } else {
      return method;
    }
    code.endMethod();
    written.visitAnnotation(GENERATED, false).visitEnd();
    changed = true;
    return written;
  }

  private static boolean isPutTogether(MethodNode method) {
    for (AbstractInsnNode at : method.instructions) {
      if (at instanceof InvokeDynamicInsnNode site
          && site.bsm.getOwner().equals("java/lang/runtime/ObjectMethods")) {
        return true;
      }
    }
    return false;
  }

  private void equal(GeneratorAdapter code) {
    Label other = new Label();
    Label differs = new Label();
    code.loadThis();
    code.loadArg(0);
    code.ifCmp(self, GeneratorAdapter.NE, other);
    code.push(true);
    code.returnValue();
    mark(code, other);
    code.loadArg(0);
    code.instanceOf(self);
    code.ifZCmp(GeneratorAdapter.EQ, differs);
    code.loadArg(0);
    code.checkCast(self);
    code.storeArg(0);
    for (RecordComponentNode component : components) {
      Type type = Type.getType(component.descriptor);
      get(code, component, type);
      code.loadArg(0);
      code.getField(self, component.name, type);
      switch (type.getSort()) {
        case Type.OBJECT, Type.ARRAY -> {
          code.invokeStatic(OBJECTS, Method.getMethod("boolean equals(Object, Object)"));
          code.ifZCmp(GeneratorAdapter.EQ, differs);
        }
        case Type.FLOAT, Type.DOUBLE -> {
          String compare = "int compare(" + type.getClassName() + ", " + type.getClassName() + ")";
          code.invokeStatic(boxed(type), Method.getMethod(compare));
          code.ifZCmp(GeneratorAdapter.NE, differs);
        }
        default -> code.ifCmp(type, GeneratorAdapter.NE, differs);
      }
    }
    code.push(true);
    code.returnValue();
    mark(code, differs);
    code.push(false);
    code.returnValue();
  }

  private void mark(GeneratorAdapter code, Label label) {
    Object[] locals = {node.name, "java/lang/Object"};
    code.mark(label);
    code.visitFrame(F_NEW, locals.length, locals, 0, new Object[0]);
  }

  private void hash(GeneratorAdapter code) {
    code.push(0);
    for (RecordComponentNode component : components) {
      Type type = Type.getType(component.descriptor);
      code.push(31);
      code.math(GeneratorAdapter.MUL, Type.INT_TYPE);
      get(code, component, type);
      if (type.getSort() >= Type.ARRAY) {
        code.invokeStatic(OBJECTS, Method.getMethod("int hashCode(Object)"));
      } else {
        code.invokeStatic(
            boxed(type), Method.getMethod("int hashCode(" + type.getClassName() + ")"));
      }
      code.math(GeneratorAdapter.ADD, Type.INT_TYPE);
    }
    code.returnValue();
  }

  private void get(GeneratorAdapter code, RecordComponentNode component, Type type) {
    code.loadThis();
    code.getField(self, component.name, type);
  }

  private static Type boxed(Type primitive) {
    String name =
        switch (primitive.getSort()) {
          case Type.BOOLEAN -> "Boolean";
          case Type.CHAR -> "Character";
          case Type.BYTE -> "Byte";
          case Type.SHORT -> "Short";
          case Type.INT -> "Integer";
          case Type.LONG -> "Long";
          case Type.FLOAT -> "Float";
          default -> "Double";
        };
    return Type.getObjectType("java/lang/" + name);
  }
}
