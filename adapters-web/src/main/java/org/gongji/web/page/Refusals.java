package org.gongji.web.page;

import java.util.List;
import java.util.Map;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.decision.RejectionCode;
import org.gongji.domain.rulebook.RejectionTexts;
import org.gongji.web.page.Form.FieldError;

/** The words for refusals on pages, and the clauses they rest on. */
public record Refusals(RejectionTexts texts, Clauses clauses) {

  /** Each refusal with its words and, where it has them, its field and clause. */
  public List<FieldError> of(List<Rejection> rejections) {
    var cited = clauses.of(rejections);
    return rejections.stream().map(rejection -> of(rejection, cited)).toList();
  }

  /** What is wrong, without remedy or clause. */
  public String message(Rejection rejection) {
    return texts.message(rejection);
  }

  /** What is wrong and what to do, in one sentence each. */
  public String sentence(Rejection rejection) {
    return texts.message(rejection) + "。" + texts.remedy(rejection) + "。";
  }

  private FieldError of(Rejection rejection, Map<RejectionCode, String> cited) {
    return new FieldError(
        rejection.figure(Rejection.FIELD).map(Object::toString).orElse(""),
        texts.message(rejection),
        texts.remedy(rejection),
        cited.getOrDefault(rejection.code(), ""));
  }
}
