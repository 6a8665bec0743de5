package org.gongji.web.information;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongji.application.employer.ChangeEmployerDetails;
import org.gongji.application.employer.ChangeEmployerDetails.Command;
import org.gongji.application.employer.Employer;
import org.gongji.application.employer.EmployerItem;
import org.gongji.application.employer.ShowEmployerDetails;
import org.gongji.application.operation.Request;
import org.gongji.application.query.ShowEmployer;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.Fields;
import org.gongji.web.operation.InPath;
import org.gongji.web.operation.InputKey;
import org.gongji.web.page.Form;
import org.gongji.web.page.Formats;
import org.gongji.web.page.Links;
import org.gongji.web.page.Menu;
import org.gongji.web.page.Refusals;
import org.gongji.web.page.Words;
import org.jspecify.annotations.Nullable;

/** 单位信息变更. */
public final class EmployerDetailsPages {

  private static final String TEMPLATE = "information/details";

  private final ShowEmployer employers;
  private final ShowEmployerDetails show;
  private final ChangeEmployerDetails change;
  private final Words words;
  private final Refusals refusals;

  /** Shows what is kept in one language. */
  public EmployerDetailsPages(
      ShowEmployer employers,
      ShowEmployerDetails show,
      ChangeEmployerDetails change,
      Words words,
      Refusals refusals) {
    this.employers = employers;
    this.show = show;
    this.change = change;
    this.words = words;
    this.refusals = refusals;
  }

  /** Everything that is kept, with fields for what the visitor may change. */
  public Answer show(Context ctx) {
    return InPath.employer(ctx)
        .then(number -> drawn(ctx, number, null))
        .fold(view -> Answer.page(TEMPLATE, view), Answer.Refused::new);
  }

  /** Changes it, or shows the page again with what is wrong beside each field. */
  public Answer change(Context ctx) {
    return InPath.employer(ctx)
        .map(number -> changed(ctx, number)
            .fold(
                count -> (Answer) new Answer.SeeOther(path(number) + "?changed=" + count),
                rejections -> drawn(ctx, number, Form.returned(ctx, refusals.of(rejections)))
                    .fold(view -> Answer.redrawn(TEMPLATE, view), Answer.Refused::new)))
        .fold(answer -> answer, Answer.Refused::new);
  }

  private Decision<Integer> changed(Context ctx, EmployerNumber number) {
    return InputKey.ofForm(ctx)
        .then(key -> ItemFields.read(
                Fields.ofForm(ctx),
                List.of(EmployerItem.values()),
                (revision, values) -> new Command(number, revision, values))
            .then(command -> change.handle(new Request<>(Visitor.of(ctx).actor(), key, command))));
  }

  private Decision<DetailsView> drawn(Context ctx, EmployerNumber number, @Nullable Form sent) {
    var actor = Visitor.of(ctx).actor();
    return employers
        .handle(actor, number)
        .then(summary -> show.handle(actor, number).map(shown -> {
          var kept = shown.kept();
          var form = Optional.ofNullable(sent)
              .orElseGet(
                  () -> Form.fresh(ItemBox.values(kept.values(), Visitor.of(ctx).rights(number))));
          var boxes = new ArrayList<ItemBox>();
          for (var item : EmployerItem.values()) {
            boxes.add(ItemBox.of(
                item, kept.values().getOrDefault(item, ""), Visitor.of(ctx).rights(number)));
            boxes.addAll(after(item, shown.employer()));
          }
          return new DetailsView(
              words.menu(Menu.EMPLOYER_CHANGE),
              summary,
              Menu.EMPLOYER_CHANGE,
              path(number),
              Links.employer(number) + "/information",
              kept.revision(),
              boxes,
              form,
              Notices.changed(ctx, words));
        }));
  }

  /** What the manual shows between the items, and nobody changes here. */
  private List<ItemBox> after(EmployerItem item, Employer employer) {
    var rates = employer.rates();
    return switch (item) {
      case LEGAL_MOBILE ->
        List.of(ItemBox.fact(words.paidThrough(), Formats.month(employer.paidThrough())));
      case FOUNDED_ON ->
        List.of(ItemBox.fact(words.precision(), employer.precision().chineseName()));
      case CONTRIBUTION_TYPE ->
        List.of(
            ItemBox.fact(
                words.rateSchemeName(),
                words.rateScheme(rates.employer().toString(), rates.personal().toString())),
            ItemBox.fact(words.ratesAgree(), words.ratesAgreeYes()),
            ItemBox.fact(words.employerRate(), rates.employer().fraction()),
            ItemBox.fact(words.personalRate(), rates.personal().fraction()));
      default -> List.of();
    };
  }

  private static String path(EmployerNumber number) {
    return Links.employer(number) + "/details";
  }
}
