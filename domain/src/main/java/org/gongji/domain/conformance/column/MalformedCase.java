package org.gongji.domain.conformance.column;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A case that cannot be judged because of the way it is written (用例书写有误): an unknown rule or
 * column, a required column left empty, an unreadable value. The message, in Chinese, says what is
 * allowed.
 */
public final class MalformedCase extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  private final @Nullable String column;

  /**
   * A mistake.
   *
   * @param column the header as the case wrote it, null where no one column is to blame
   * @param message what is wrong and what is allowed, in Chinese
   */
  public MalformedCase(@Nullable String column, String message) {
    super(message);
    this.column = column;
  }

  /**
   * Where it is wrong.
   *
   * @return the header as the case wrote it, or empty where no one column is to blame
   */
  public Optional<String> column() {
    return Optional.ofNullable(column);
  }
}
