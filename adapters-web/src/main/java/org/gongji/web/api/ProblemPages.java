package org.gongji.web.api;

import io.javalin.http.Context;
import java.util.List;
import org.gongji.domain.rulebook.RejectionTexts;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.InputCode;
import org.gongji.web.operation.View;
import org.gongji.web.page.Words;

/** 拒绝代码: the page behind the {@code type} of a problem. */
public final class ProblemPages {

  /** A code in both languages. */
  public record ProblemView(String title, Explanation chinese, Explanation english)
      implements View {}

  private final RejectionTexts chinese;
  private final RejectionTexts english;
  private final Words words;

  /** Explains in both languages. */
  public ProblemPages(RejectionTexts chinese, RejectionTexts english, Words words) {
    this.chinese = chinese;
    this.english = english;
    this.words = words;
  }

  /** Explains one code. */
  public Answer explain(Context ctx) {
    return Explanation.find(ctx.pathParam("code"))
        .<Answer>map(code -> Answer.page(
            "api/problem",
            new ProblemView(
                words.problemTitle(code.name()),
                Explanation.of(code, chinese),
                Explanation.of(code, english))))
        .orElseGet(() -> new Answer.Refused(List.of(InputCode.PAGE_NOT_FOUND.rejection())));
  }
}
