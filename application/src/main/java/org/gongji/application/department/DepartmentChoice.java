package org.gongji.application.department;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By which department a list is filtered.
 *
 * @param department it and everything below it, null for those who have none
 */
public record DepartmentChoice(@Nullable UUID department) {}
