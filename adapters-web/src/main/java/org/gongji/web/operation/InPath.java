package org.gongji.web.operation;

import io.javalin.http.Context;
import java.util.UUID;
import java.util.function.Function;
import org.gongji.application.operation.OperationCode;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;

/** The numbers in a request's path; one that cannot exist is {@code NOT_FOUND}. */
public final class InPath {

  /** The parameter that stands for an employer wherever there is one. */
  public static final String EMPLOYER = "number";

  private static final int LONGEST_SHOWN = 40;

  private InPath() {}

  /** 单位账号. */
  public static Decision<EmployerNumber> employer(Context ctx) {
    return read(ctx.pathParam(EMPLOYER), EmployerNumber::new);
  }

  /** 个人账号. */
  public static Decision<AccountNumber> account(Context ctx) {
    return read(ctx.pathParam("account"), AccountNumber::new);
  }

  /** 业务流水号. */
  public static Decision<BusinessSerial> serial(Context ctx) {
    return read(ctx.pathParam("serial"), BusinessSerial::new);
  }

  /** An id such as a file's. */
  public static Decision<UUID> id(Context ctx) {
    return read(ctx.pathParam("id"), UUID::fromString);
  }

  /** A whole number. */
  public static Decision<Integer> whole(Context ctx, String name) {
    return read(ctx.pathParam(name), Integer::valueOf);
  }

  private static <T> Decision<T> read(String text, Function<String, T> parse) {
    try {
      return Decision.accept(parse.apply(text));
    } catch (IllegalArgumentException impossible) {
      var shown = text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
      return Decision.reject(OperationCode.NOT_FOUND.of(Figure.of(shown)));
    }
  }
}
