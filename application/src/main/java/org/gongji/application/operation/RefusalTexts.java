package org.gongji.application.operation;

import org.gongji.domain.rulebook.RejectionTexts;

/** The domain's words for refusals with the application's laid over them. */
public final class RefusalTexts {

  private RefusalTexts() {}

  /** In Chinese. */
  public static RejectionTexts chinese() {
    return RejectionTexts.chinese().with(RefusalTexts.class, "refusals_zh.properties");
  }

  /** In English. */
  public static RejectionTexts english() {
    return RejectionTexts.english().with(RefusalTexts.class, "refusals_en.properties");
  }
}
