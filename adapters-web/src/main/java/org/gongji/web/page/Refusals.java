package org.gongji.web.page;

import java.util.List;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.rulebook.RejectionTexts;
import org.gongji.web.page.Form.FieldError;

/** The words for refusals on pages. */
public record Refusals(RejectionTexts texts) {

  /** Each refusal with its words and, where it has one, its field. */
  public List<FieldError> of(List<Rejection> rejections) {
    return rejections.stream().map(this::of).toList();
  }

  /** One refusal with its words. */
  public FieldError of(Rejection rejection) {
    return new FieldError(
        rejection.figure(Rejection.FIELD).map(Object::toString).orElse(""),
        texts.message(rejection),
        texts.remedy(rejection));
  }
}
