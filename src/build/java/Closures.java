import static org.objectweb.asm.Opcodes.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Gives the lambdas and method references in a folder of classes class files: one for those of a
 * class that are of one interface.
 *
 * <p>Otherwise Java makes a class when a run first meets a lambda, which takes eight times as long
 * as loading one from the archive of classes; a short run meets hundreds. What has been done is
 * left alone.
 */
final class Closures {
  private static final String MARK = "$$";
  private static final String MAKE = "make";
  private static final String SITE = "site";

  private final Path folder;
  private final Map<String, ClassNode> nodes = new TreeMap<>();

  private Closures(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] args) throws IOException {
    Closures closures = new Closures(Path.of(args[0]));
    closures.read();
    for (ClassNode node : List.copyOf(closures.nodes.values())) {
      closures.unfold(node);
    }
  }

  private void read() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(f -> f.toString().endsWith(".class")).toList();
    }
    for (Path file : files) {
      ClassNode node = new ClassNode();
      new ClassReader(Files.readAllBytes(file)).accept(node, 0);
      nodes.put(node.name, node);
    }
    for (ClassNode node : List.copyOf(nodes.values())) {
      if (node.name.contains(MARK) && !isKnown(node)) {
        Files.delete(file(node));
      }
    }
  }

  /** Whether a closure is of its class as it is now, not of one compiled anew since. */
  private boolean isKnown(ClassNode closure) {
    ClassNode host = nodes.get(closure.nestHostClass);
    return host != null && host.nestMembers != null && host.nestMembers.contains(closure.name);
  }

  private void unfold(ClassNode node) throws IOException {
    Map<String, List<InvokeDynamicInsnNode>> kinds = new LinkedHashMap<>();
    for (MethodNode method : node.methods) {
      for (AbstractInsnNode at : method.instructions.toArray()) {
        if (at instanceof InvokeDynamicInsnNode site && site.bsm.getName().equals("metafactory")) {
          String kind = Type.getReturnType(site.desc).getInternalName();
          List<InvokeDynamicInsnNode> alike = kinds.computeIfAbsent(kind, k -> new ArrayList<>());
          String closure = node.name + MARK + List.copyOf(kinds.keySet()).indexOf(kind);
          method.instructions.set(
              at, new MethodInsnNode(INVOKESTATIC, closure, MAKE + alike.size(), site.desc));
          alike.add(site);
        }
      }
    }
    if (kinds.isEmpty()) {
      return;
    }
    ClassNode host = node.nestHostClass == null ? node : nodes.get(node.nestHostClass);
    host.nestMembers = host.nestMembers == null ? new ArrayList<>() : host.nestMembers;
    int number = 0;
    for (List<InvokeDynamicInsnNode> alike : kinds.values()) {
      ClassNode closure = closure(node, MARK + number++, alike);
      host.nestMembers.add(closure.name);
      write(closure);
    }
    write(node);
    write(host);
  }

  private void write(ClassNode node) throws IOException {
    ClassWriter bytes = new ClassWriter(0);
    node.accept(bytes);
    Files.write(file(node), bytes.toByteArray());
  }

  private Path file(ClassNode node) {
    return folder.resolve(node.name + ".class");
  }

  /** A class whose static methods, one a site and typed as it, make or find its instances. */
  private static ClassNode closure(
      ClassNode outer, String suffix, List<InvokeDynamicInsnNode> sites) {
    Type shape = Type.getReturnType(sites.get(0).desc);
    Type self = Type.getObjectType(outer.name + suffix);
    ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    int flags = ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC;
    String[] shapes = {shape.getInternalName()};
    out.visit(outer.version, flags, self.getInternalName(), null, "java/lang/Object", shapes);
    out.visitNestHost(outer.nestHostClass == null ? outer.name : outer.nestHostClass);
    out.visitField(ACC_PRIVATE | ACC_FINAL, SITE, "I", null, null);
    Set<String> fields = new HashSet<>();
    Set<Method> inits = new HashSet<>();
    GeneratorAdapter once = method(out, ACC_STATIC, new Method("<clinit>", "()V"));
    for (int site = 0; site < sites.size(); site++) {
      Type[] captured = Type.getArgumentTypes(sites.get(site).desc);
      for (int i = 0; i < captured.length; i++) {
        if (fields.add(i + captured[i].getDescriptor())) {
          out.visitField(ACC_PRIVATE | ACC_FINAL, "c" + i, captured[i].getDescriptor(), null, null);
        }
      }
      Method init = init(captured);
      if (inits.add(init)) {
        init(out, self, init);
      }
      GeneratorAdapter make =
          method(out, ACC_STATIC, new Method(MAKE + site, sites.get(site).desc));
      if (captured.length == 0) {
        String only = "ONLY" + site;
        out.visitField(
            ACC_PRIVATE | ACC_STATIC | ACC_FINAL, only, self.getDescriptor(), null, null);
        make(once, self, init, site);
        once.putStatic(self, only, self);
        make.getStatic(self, only, self);
      } else {
        make(make, self, init, site);
      }
      end(make);
    }
    end(once);
    body(out, self, sites);
    out.visitEnd();
    ClassNode node = new ClassNode();
    new ClassReader(out.toByteArray()).accept(node, 0);
    return node;
  }

  /** The constructor that takes what was captured, and after it the number of the site. */
  private static Method init(Type[] captured) {
    Type[] given = Arrays.copyOf(captured, captured.length + 1);
    given[captured.length] = Type.INT_TYPE;
    return new Method("<init>", Type.VOID_TYPE, given);
  }

  private static void init(ClassWriter out, Type self, Method init) {
    GeneratorAdapter code = method(out, ACC_PRIVATE, init);
    code.loadThis();
    code.invokeConstructor(Type.getType(Object.class), new Method("<init>", "()V"));
    Type[] given = init.getArgumentTypes();
    for (int i = 0; i < given.length; i++) {
      code.loadThis();
      code.loadArg(i);
      code.putField(self, i == given.length - 1 ? SITE : "c" + i, given[i]);
    }
    end(code);
  }

  private static void make(GeneratorAdapter code, Type type, Method init, int site) {
    code.newInstance(type);
    code.dup();
    code.loadArgs();
    code.push(site);
    code.invokeConstructor(type, init);
  }

  /** The method of the interface, which does what the site that made the instance says. */
  private static void body(ClassWriter out, Type self, List<InvokeDynamicInsnNode> sites) {
    Type erased = (Type) sites.get(0).bsmArgs[0];
    Method named = new Method(sites.get(0).name, erased.getDescriptor());
    MethodVisitor bare =
        out.visitMethod(ACC_PUBLIC, named.getName(), named.getDescriptor(), null, null);
    GeneratorAdapter code =
        new GeneratorAdapter(bare, ACC_PUBLIC, named.getName(), named.getDescriptor());
    code.visitCode();
    Label[] starts = new Label[sites.size()];
    Arrays.setAll(starts, i -> new Label());
    if (starts.length > 1) {
      code.loadThis();
      code.getField(self, SITE, Type.INT_TYPE);
      code.visitTableSwitchInsn(0, starts.length - 1, starts[0], starts);
    }
    for (int i = 0; i < starts.length; i++) {
      code.mark(starts[i]);
      if (starts.length > 1) {
        bare.visitFrame(F_SAME, 0, null, 0, null);
      }
      body(code, self, sites.get(i));
    }
    code.endMethod();
  }

  /** What was captured and what is given, each as the lambda has it. */
  private static void body(GeneratorAdapter code, Type self, InvokeDynamicInsnNode site) {
    Type[] captured = Type.getArgumentTypes(site.desc);
    Type erased = (Type) site.bsmArgs[0];
    Handle target = (Handle) site.bsmArgs[1];
    Type given = (Type) site.bsmArgs[2];
    Type owner = Type.getObjectType(target.getOwner());
    boolean isNew = target.getTag() == H_NEWINVOKESPECIAL;
    List<Type> wanted = new ArrayList<>();
    if (isNew) {
      code.newInstance(owner);
      code.dup();
    } else if (target.getTag() != H_INVOKESTATIC) {
      wanted.add(owner);
    }
    wanted.addAll(List.of(Type.getArgumentTypes(target.getDesc())));
    for (int i = 0; i < wanted.size(); i++) {
      int parameter = i - captured.length;
      if (parameter < 0) {
        code.loadThis();
        code.getField(self, "c" + i, captured[i]);
        convert(code, captured[i], wanted.get(i));
      } else {
        code.loadArg(parameter);
        Type as = given.getArgumentTypes()[parameter];
        convert(code, erased.getArgumentTypes()[parameter], as);
        convert(code, as, wanted.get(i));
      }
    }
    code.visitMethodInsn(
        opcode(target),
        target.getOwner(),
        target.getName(),
        target.getDesc(),
        target.isInterface());
    Type result = isNew ? owner : Type.getReturnType(target.getDesc());
    if (erased.getReturnType() == Type.VOID_TYPE) {
      pop(code, result);
    } else {
      convert(code, result, given.getReturnType());
      convert(code, given.getReturnType(), erased.getReturnType());
    }
    code.returnValue();
  }

  private static int opcode(Handle target) {
    return switch (target.getTag()) {
      case H_INVOKESTATIC -> INVOKESTATIC;
      case H_NEWINVOKESPECIAL -> INVOKESPECIAL;
      default -> target.isInterface() ? INVOKEINTERFACE : INVOKEVIRTUAL;
    };
  }

  /** Boxes, unboxes, widens, casts: what may be done to a value between a lambda and its target. */
  private static void convert(GeneratorAdapter code, Type from, Type to) {
    boolean boxes = isPrimitive(from) && !isPrimitive(to);
    boolean unboxes = !isPrimitive(from) && isPrimitive(to);
    if (from.equals(to)) {
      return;
    }
    if (boxes) {
      code.valueOf(from);
    } else if (unboxes) {
      code.unbox(to);
    } else if (isPrimitive(from)) {
      code.cast(from, to);
    } else {
      code.checkCast(to);
    }
  }

  private static boolean isPrimitive(Type type) {
    return type.getSort() < Type.ARRAY;
  }

  private static void pop(GeneratorAdapter code, Type result) {
    switch (result.getSize()) {
      case 1 -> code.pop();
      case 2 -> code.pop2();
      default -> {}
    }
  }

  private static GeneratorAdapter method(ClassWriter out, int access, Method method) {
    GeneratorAdapter code = new GeneratorAdapter(access, method, null, null, out);
    code.visitCode();
    return code;
  }

  private static void end(GeneratorAdapter code) {
    code.returnValue();
    code.endMethod();
  }
}
