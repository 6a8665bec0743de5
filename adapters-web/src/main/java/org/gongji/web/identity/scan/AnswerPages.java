package org.gongji.web.identity.scan;

import io.javalin.http.Context;
import org.gongji.application.identity.scan.AnswerScan;
import org.gongji.application.identity.scan.ScanOffers.Stage;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;
import org.gongji.web.page.Words;

/** 扫码登录 on the phone: who is asked whether a computer may go in under their name. */
public final class AnswerPages {

  private static final String TEMPLATE = "identity/scan-answer";
  private static final String ANSWERED = "/scan?answer=";

  private final AnswerScan answer;
  private final Words words;

  /** Asks in these words. */
  public AnswerPages(AnswerScan answer, Words words) {
    this.answer = answer;
    this.words = words;
  }

  /** Asks. */
  public Answer ask(Context ctx) {
    return answer
        .look(ctx.pathParam("code"))
        .fold(
            offer ->
                Answer.page(TEMPLATE, new AnswerView(words.scanAsk(), ctx.path(), offer, null)),
            Answer.Refused::new);
  }

  /** Takes the answer; anything but a clear yes is a no. */
  public Answer answer(Context ctx) {
    var confirmed = "yes".equals(ctx.formParam("answer"));
    return answer
        .handle(Visitor.of(ctx).user(), ctx.pathParam("code"), confirmed)
        .fold(given -> new Answer.SeeOther(ANSWERED + given), Answer.Refused::new);
  }

  /** What was answered. */
  public Answer answered(Context ctx) {
    var given =
        Stage.CONFIRMED.name().equals(ctx.queryParam("answer")) ? Stage.CONFIRMED : Stage.DENIED;
    return Answer.page(TEMPLATE, new AnswerView(words.scanAsk(), "", null, given));
  }
}
