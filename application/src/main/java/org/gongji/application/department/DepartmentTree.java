package org.gongji.application.department;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.decision.Violations;
import org.jspecify.annotations.Nullable;

/** All departments of one employer as they stand under each other. */
public final class DepartmentTree {

  /** The longest name, in characters. */
  public static final int LONGEST_NAME = 40;

  /** How many levels there are at most. */
  public static final int MOST_LEVELS = 5;

  /** How many departments an employer has at most. */
  public static final int MOST = 2_000;

  private static final long TOP = 0;

  private final Map<Long, Department> byKey = new HashMap<>();
  private final Map<UUID, Department> byId = new HashMap<>();
  private final Map<Long, List<Department>> children = new HashMap<>();

  private DepartmentTree() {}

  /** The tree of an employer's departments, given in any order. */
  public static DepartmentTree of(List<Department> departments) {
    var tree = new DepartmentTree();
    departments.stream()
        .sorted(Comparator.comparingInt(Department::position).thenComparingLong(Department::key))
        .forEach(tree::add);
    return tree;
  }

  private void add(Department department) {
    byKey.put(department.key(), department);
    byId.put(department.id(), department);
    var parent = department.parentKey();
    children
        .computeIfAbsent(parent == null ? TOP : parent, key -> new ArrayList<>())
        .add(department);
  }

  /** A department of the employer, or {@code DEPARTMENT_UNKNOWN}. */
  public Decision<Department> seek(UUID id) {
    return Optional.ofNullable(byId.get(id))
        .map(Decision::accept)
        .orElseGet(() -> Decision.reject(DepartmentCode.DEPARTMENT_UNKNOWN.rejection()));
  }

  /** A department by the database's own key. */
  public Optional<Department> find(@Nullable Long key) {
    return Optional.ofNullable(key).map(byKey::get);
  }

  /** What stands directly under a department, or at the top, in order. */
  public List<Department> under(@Nullable Department parent) {
    return List.copyOf(children.getOrDefault(parent == null ? TOP : parent.key(), List.of()));
  }

  /** All of them, each before what stands under it. */
  public List<Department> inOrder() {
    return below(null).toList();
  }

  /** A department and everything below it, each before what stands under it. */
  public List<Department> inOrder(Department department) {
    return Stream.concat(Stream.of(department), below(department)).toList();
  }

  /** The keys of a department and of everything below it. */
  public Set<Long> within(Department department) {
    var keys = new LinkedHashSet<Long>();
    keys.add(department.key());
    below(department).map(Department::key).forEach(keys::add);
    return keys;
  }

  /** How deep a department stands, 1 at the top. */
  public int level(@Nullable Department department) {
    return department == null ? 0 : 1 + level(find(department.parentKey()).orElse(null));
  }

  /** Its name behind those above it: {@code 总部 / 财务部}. */
  public String path(Department department) {
    return find(department.parentKey())
        .map(parent -> path(parent) + " / " + department.name())
        .orElse(department.name());
  }

  /** What speaks against one more department of that name there. */
  Violations addable(String name, @Nullable Department parent) {
    return Violations.of(
        wellNamed(name), free(name, parent, null), shallow(level(parent) + 1), fewEnough());
  }

  /** What speaks against a department's standing there under that name. */
  Violations movable(Department department, String name, @Nullable Department parent) {
    if (parent != null && within(department).contains(parent.key())) {
      var cycle = DepartmentCode.DEPARTMENT_UNDER_ITSELF.of(Figure.of(department.name()));
      return Violations.of(wellNamed(name), Optional.of(cycle));
    }
    return Violations.of(
        wellNamed(name),
        free(name, parent, department),
        shallow(level(parent) + height(department)));
  }

  private Stream<Department> below(@Nullable Department parent) {
    return under(parent).stream().flatMap(child -> Stream.concat(Stream.of(child), below(child)));
  }

  private int height(Department department) {
    return 1 + under(department).stream().mapToInt(this::height).max().orElse(0);
  }

  private static Optional<Rejection> wellNamed(String name) {
    return name.isBlank() || name.codePointCount(0, name.length()) > LONGEST_NAME
        ? Optional.of(
            DepartmentCode.DEPARTMENT_NAME_MALFORMED.of(Figure.of(name), Figure.of(LONGEST_NAME)))
        : Optional.empty();
  }

  private Optional<Rejection> free(
      String name, @Nullable Department parent, @Nullable Department itself) {
    return under(parent).stream()
        .filter(sibling -> itself == null || sibling.key() != itself.key())
        .filter(sibling -> sibling.name().equals(name))
        .findFirst()
        .map(taken -> DepartmentCode.DEPARTMENT_NAME_TAKEN.of(Figure.of(name)));
  }

  private static Optional<Rejection> shallow(int levels) {
    return levels > MOST_LEVELS
        ? Optional.of(
            DepartmentCode.DEPARTMENT_TOO_DEEP.of(Figure.of(levels), Figure.of(MOST_LEVELS)))
        : Optional.empty();
  }

  private Optional<Rejection> fewEnough() {
    return byKey.size() >= MOST
        ? Optional.of(
            DepartmentCode.DEPARTMENTS_TOO_MANY.of(Figure.of(byKey.size()), Figure.of(MOST)))
        : Optional.empty();
  }
}
