package org.gongji.web.api;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.rulebook.RejectionTexts;
import org.gongji.web.operation.RequestLog;
import org.gongji.web.operation.Status;
import org.gongji.web.page.Clauses;
import org.jspecify.annotations.Nullable;

/** Writes refusals of the JSON interface in the language that was asked for. */
public final class Problems {

  private final RejectionTexts chinese;
  private final RejectionTexts english;
  private final Clauses clauses;

  /** Speaks both languages; clauses are quoted as the law has them. */
  public Problems(RejectionTexts chinese, RejectionTexts english, Clauses clauses) {
    this.chinese = chinese;
    this.english = english;
    this.clauses = clauses;
  }

  /** Writes a refusal. */
  public void write(Context ctx, List<Rejection> rejections) {
    var texts = texts(ctx);
    var first = rejections.get(0);
    var code = first.code().name();
    var cited = clauses.of(rejections);
    var problem = new Problem(
        "/problems/" + code,
        texts.title(first.code()),
        Status.of(rejections),
        code,
        texts.message(first),
        "urn:uuid:" + RequestLog.id(ctx),
        rejections.stream()
            .map(rejection -> violation(rejection, texts, cited.get(rejection.code())))
            .toList());
    ctx.status(problem.status())
        .contentType("application/problem+json; charset=utf-8")
        .header("Content-Language", texts == english ? "en" : "zh-CN")
        .header("Vary", "Accept-Language")
        .result(Json.write(problem));
  }

  private RejectionTexts texts(Context ctx) {
    var wanted = Optional.ofNullable(ctx.header("Accept-Language")).orElse("");
    try {
      var language =
          Locale.lookupTag(Locale.LanguageRange.parse(wanted), List.of("zh-CN", "zh", "en"));
      return "en".equals(language) ? english : chinese;
    } catch (IllegalArgumentException unreadable) {
      return chinese;
    }
  }

  private static Problem.Violation violation(
      Rejection rejection, RejectionTexts texts, @Nullable String clause) {
    var figures = new LinkedHashMap<String, String>();
    rejection.figures().forEach((name, figure) -> {
      if (!name.equals(Rejection.FIELD)) {
        figures.put(name, figure.text());
      }
    });
    return new Problem.Violation(
        rejection.code().name(),
        rejection.figure(Rejection.FIELD).map(field -> "/" + field).orElse(null),
        figures,
        texts.message(rejection),
        texts.remedy(rejection),
        clause);
  }
}
