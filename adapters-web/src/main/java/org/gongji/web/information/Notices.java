package org.gongji.web.information;

import io.javalin.http.Context;
import java.util.Optional;
import org.gongji.web.page.Words;

/** What a page says was just done. */
final class Notices {

  private Notices() {}

  /** How many items were changed, empty for none. */
  static String changed(Context ctx, Words words) {
    return Optional.ofNullable(ctx.queryParam("changed"))
        .filter(count -> count.matches("\\d{1,2}"))
        .map(words::informationChanged)
        .orElse("");
  }
}
