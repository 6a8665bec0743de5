package org.gongji.application.department;

import java.util.UUID;
import org.gongji.application.operation.Payload;
import org.jspecify.annotations.Nullable;

/**
 * A department of an employer (部门).
 *
 * @param key the database's own key, never shown
 * @param id names it in addresses
 * @param parentKey 上级部门, null at the top
 * @param name 部门名称, unique among those under the same parent
 * @param position orders those under the same parent, ascending; gaps are allowed
 */
public record Department(long key, UUID id, @Nullable Long parentKey, String name, int position) {

  /** Stands for name and parent, so that whoever edits can tell whether they were changed. */
  public String seen() {
    return Payload.hash(at(0));
  }

  Department named(String other) {
    return new Department(key, id, parentKey, other, position);
  }

  Department under(@Nullable Department parent) {
    return new Department(key, id, parent == null ? null : parent.key(), name, position);
  }

  Department at(int other) {
    return new Department(key, id, parentKey, name, other);
  }
}
