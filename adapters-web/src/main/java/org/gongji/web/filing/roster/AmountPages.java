package org.gongji.web.filing.roster;

import io.javalin.http.Context;
import org.gongji.application.filing.draft.PreviewLine;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.web.filing.KindOf;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.InPath;
import org.gongji.web.page.Refusals;
import org.gongji.web.page.Words;
import org.jspecify.annotations.Nullable;

/** 金额试算: what the line that is being typed would come to; nothing is changed. */
public final class AmountPages {

  private final RosterPages rosters;
  private final PreviewLine preview;
  private final Words words;
  private final Refusals refusals;

  /** Answers with amounts in one language. */
  public AmountPages(RosterPages rosters, PreviewLine preview, Words words, Refusals refusals) {
    this.rosters = rosters;
    this.preview = preview;
    this.words = words;
    this.refusals = refusals;
  }

  /** Of a line that would begin a draft. */
  public Answer first(Context ctx) {
    return InPath.employer(ctx)
        .then(number -> KindOf.path(ctx).map(kind -> amounts(ctx, number, kind, null)))
        .fold(answer -> answer, Answer.Refused::new);
  }

  /** Of a line that would go into a draft. */
  public Answer further(Context ctx) {
    return rosters
        .found(ctx)
        .map(shown -> amounts(
            ctx,
            shown.filing().employer(),
            shown.filing().kind(),
            shown.filing().serial()))
        .fold(answer -> answer, Answer.Refused::new);
  }

  /** What is wrong with what was typed is an answer; whom it is not for is told no more than that. */
  private Answer amounts(
      Context ctx, EmployerNumber number, FilingKind kind, @Nullable BusinessSerial filing) {
    return RosterPages.command(ctx, number, kind, filing)
        .then(command -> preview.handle(Visitor.of(ctx).actor(), command))
        .fold(
            entry -> Answer.page("filing/amounts", AmountsView.of(kind, entry, words)),
            rejections -> AmountsView.isTyped(rejections)
                ? Answer.page("filing/amounts", AmountsView.of(kind, rejections, words, refusals))
                : new Answer.Refused(rejections));
  }
}
