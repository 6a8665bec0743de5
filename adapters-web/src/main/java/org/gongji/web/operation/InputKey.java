package org.gongji.web.operation;

import io.javalin.http.Context;
import java.util.regex.Pattern;
import org.gongji.domain.decision.Decision;
import org.jspecify.annotations.Nullable;

/** The key that names one wish (幂等键): a form's hidden field, or a header of the JSON interface. */
public final class InputKey {

  /** The hidden field. */
  public static final String FIELD = "_key";

  /** The header. */
  public static final String HEADER = "Idempotency-Key";

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._:-]{8,64}");

  private InputKey() {}

  /** The key of a form. */
  public static Decision<String> ofForm(Context ctx) {
    return read(ctx.formParam(FIELD));
  }

  /** The key of a request to the JSON interface. */
  public static Decision<String> ofHeader(Context ctx) {
    return read(ctx.header(HEADER));
  }

  private static Decision<String> read(@Nullable String key) {
    return key != null && FORM.matcher(key).matches()
        ? Decision.accept(key)
        : Decision.reject(InputCode.KEY_MALFORMED.rejection());
  }
}
