package org.gongji.web.operation;

import java.util.List;
import java.util.Map;
import org.gongji.domain.decision.Rejection;

/**
 * Which field of a form each refusal belongs to.
 *
 * @param byCode the field's name by the code's
 */
public record FieldOf(Map<String, String> byCode) {

  /** The same rejections, each beside its field where it has one. */
  public List<Rejection> place(List<Rejection> rejections) {
    return rejections.stream().map(this::place).toList();
  }

  private Rejection place(Rejection rejection) {
    var field = byCode.get(rejection.code().name());
    return field == null || rejection.figure(Rejection.FIELD).isPresent()
        ? rejection
        : rejection.at(field);
  }
}
