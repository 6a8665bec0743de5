package org.gongji.web.filing;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.stream.Stream;
import org.gongji.application.operation.OperationCode;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.web.page.Menu;

/** How kinds of business stand in addresses: {@code base-adjustment}. */
public final class KindOf {

  private KindOf() {}

  /** The kind in a request's path, or {@code NOT_FOUND}. */
  public static Decision<FilingKind> path(Context ctx) {
    return named(ctx.pathParam("kind"));
  }

  /** The kind of a word, or {@code NOT_FOUND}. */
  public static Decision<FilingKind> named(String word) {
    return Stream.of(FilingKind.values())
        .filter(kind -> word(kind).equals(word))
        .findFirst()
        .map(Decision::accept)
        .orElseGet(() -> Decision.reject(OperationCode.NOT_FOUND.of(Figure.of(word))));
  }

  /** How a kind stands in addresses. */
  public static String word(FilingKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The entry of the menu that a kind belongs to. */
  public static Menu menu(FilingKind kind) {
    return switch (kind) {
      case BASE_ADJUSTMENT -> Menu.BASE_ADJUSTMENT;
      case BACK_PAYMENT -> Menu.BACK_PAYMENT;
      case ENROLMENT -> Menu.ENROLMENT;
      case SEAL, UNSEAL -> Menu.STATUS_CHANGE;
      case TRANSFER -> Menu.TRANSFER;
      case CERTIFICATE_CHANGE -> Menu.CONTRIBUTOR_CHANGE;
    };
  }
}
