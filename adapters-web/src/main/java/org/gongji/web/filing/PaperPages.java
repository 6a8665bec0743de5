package org.gongji.web.filing;

import io.javalin.http.Context;
import org.gongji.application.backpay.PrintBackPayment;
import org.gongji.application.backpay.PrintBackPayment.Paper;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.InPath;

/** 补缴凭条、补缴清册、补缴说明, in the browser or as a download. */
public final class PaperPages {

  private final PrintBackPayment print;

  /** Prints papers. */
  public PaperPages(PrintBackPayment print) {
    this.print = print;
  }

  /** 补缴凭条. */
  public Answer voucher(Context ctx) {
    return paper(ctx, Paper.VOUCHER, "back-payment-");
  }

  /** 补缴清册. */
  public Answer roster(Context ctx) {
    return paper(ctx, Paper.ROSTER, "back-payment-roster-");
  }

  /** 补缴说明. */
  public Answer statement(Context ctx) {
    return paper(ctx, Paper.STATEMENT, "back-payment-statement-");
  }

  private Answer paper(Context ctx, Paper paper, String name) {
    return InPath.employer(ctx)
        .then(number -> InPath.serial(ctx)
            .then(serial -> print
                .handle(Visitor.of(ctx).actor(), number, serial, paper)
                .map(pdf -> Answer.pdf(
                    name + serial.text() + ".pdf", "1".equals(ctx.queryParam("download")), pdf))))
        .<Answer>fold(pdf -> pdf, Answer.Refused::new);
  }
}
