package org.gongji.web.information;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongji.application.contributor.Account;
import org.gongji.application.contributor.ChangePersonDetails;
import org.gongji.application.contributor.ChangePersonDetails.Command;
import org.gongji.application.contributor.ListContributors;
import org.gongji.application.contributor.PersonItem;
import org.gongji.application.contributor.ShowPersonDetails;
import org.gongji.application.filing.HandlingCode;
import org.gongji.application.operation.Page;
import org.gongji.application.operation.Request;
import org.gongji.application.query.ShowEmployer;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.Fields;
import org.gongji.web.operation.InPath;
import org.gongji.web.operation.InputKey;
import org.gongji.web.page.Form;
import org.gongji.web.page.Links;
import org.gongji.web.page.Menu;
import org.gongji.web.page.Refusals;
import org.gongji.web.page.Words;
import org.jspecify.annotations.Nullable;

/** 缴存人信息变更 of what changes at once. */
public final class PersonDetailsPages {

  private static final String CHOICE = "information/choice";
  private static final String TEMPLATE = "information/details";
  private static final Page.Wanted FEW = new Page.Wanted(1, 20);

  private final ShowEmployer employers;
  private final ListContributors people;
  private final ShowPersonDetails show;
  private final ChangePersonDetails change;
  private final Words words;
  private final Refusals refusals;

  /** Shows persons in one language. */
  public PersonDetailsPages(
      ShowEmployer employers,
      ListContributors people,
      ShowPersonDetails show,
      ChangePersonDetails change,
      Words words,
      Refusals refusals) {
    this.employers = employers;
    this.people = people;
    this.show = show;
    this.change = change;
    this.words = words;
    this.refusals = refusals;
  }

  /** Where a person is chosen; with {@code account}, on to that person. */
  public Answer choose(Context ctx) {
    var typed = Optional.ofNullable(ctx.queryParam("account")).orElse("").strip();
    return InPath.employer(ctx)
        .map(number -> typed.isEmpty()
            ? choice(ctx, number, Form.fresh(Map.of()), 200)
            : sought(ctx, number, typed)
                .fold(
                    account -> new Answer.SeeOther(path(number, account)),
                    rejections ->
                        choice(ctx, number, Form.returned(ctx, refusals.of(rejections)), 422)))
        .fold(answer -> answer, Answer.Refused::new);
  }

  /** What is kept of a person. */
  public Answer show(Context ctx) {
    return InPath.employer(ctx)
        .then(number -> InPath.account(ctx).then(account -> drawn(ctx, number, account, null)))
        .fold(view -> Answer.page(TEMPLATE, view), Answer.Refused::new);
  }

  /** Changes it, or shows the page again with what is wrong beside each field. */
  public Answer change(Context ctx) {
    return InPath.employer(ctx)
        .then(number -> InPath.account(ctx)
            .map(account -> changed(ctx, number, account)
                .fold(
                    count ->
                        (Answer) new Answer.SeeOther(path(number, account) + "?changed=" + count),
                    rejections -> drawn(
                            ctx, number, account, Form.returned(ctx, refusals.of(rejections)))
                        .fold(view -> Answer.redrawn(TEMPLATE, view), Answer.Refused::new))))
        .fold(answer -> answer, Answer.Refused::new);
  }

  private Decision<Integer> changed(Context ctx, EmployerNumber number, AccountNumber account) {
    return InputKey.ofForm(ctx)
        .then(key -> ItemFields.read(
                Fields.ofForm(ctx),
                PersonItem.atOnce(),
                (revision, values) -> new Command(number, account, revision, values))
            .then(command -> change.handle(new Request<>(Visitor.of(ctx).actor(), key, command))));
  }

  private Answer choice(Context ctx, EmployerNumber number, Form form, int status) {
    return employers
        .handle(Visitor.of(ctx).actor(), number)
        .map(summary -> new ChoiceView(words.menu(Menu.CONTRIBUTOR_CHANGE), summary, form))
        .fold(view -> new Answer.Page(status, CHOICE, view), Answer.Refused::new);
  }

  private Decision<AccountNumber> sought(Context ctx, EmployerNumber number, String typed) {
    return people
        .handle(Visitor.of(ctx).actor(), new ListContributors.Query(number, typed, null), FEW)
        .then(result -> {
          var fitting = result.contributors().rows().stream()
              .filter(person ->
                  person.number().text().equals(typed) || person.name().equals(typed))
              .toList();
          return fitting.size() == 1
              ? Decision.accept(fitting.get(0).number())
              : Decision.reject(HandlingCode.PERSON_NOT_FOUND
                  .of(Figure.of(shown(typed)), Figure.of(fitting.size()))
                  .at("account"));
        });
  }

  private static String shown(String typed) {
    return typed.length() <= 40 ? typed : typed.substring(0, 40) + "…";
  }

  private Decision<DetailsView> drawn(
      Context ctx, EmployerNumber number, AccountNumber account, @Nullable Form sent) {
    var actor = Visitor.of(ctx).actor();
    return employers
        .handle(actor, number)
        .then(summary -> show.handle(actor, number, account).map(shown -> {
          var kept = shown.kept();
          var form = Optional.ofNullable(sent)
              .orElseGet(
                  () -> Form.fresh(ItemBox.values(kept.values(), Visitor.of(ctx).rights(number))));
          var boxes = new ArrayList<>(identity(shown.account()));
          boxes.addAll(
              ItemBox.of(PersonItem.atOnce(), kept.values(), Visitor.of(ctx).rights(number)));
          return new DetailsView(
              words.menu(Menu.CONTRIBUTOR_CHANGE),
              summary,
              Menu.CONTRIBUTOR_CHANGE,
              path(number, account),
              Links.employer(number) + "/contributors/information?search=" + account.text(),
              kept.revision(),
              boxes,
              form,
              Notices.changed(ctx, words));
        }));
  }

  private List<ItemBox> identity(Account account) {
    return List.of(
        ItemBox.fact(words.account(), account.number().text()),
        ItemBox.fact(words.personName(), account.name()),
        ItemBox.fact(words.certificateType(), account.certificateType().chineseName()),
        ItemBox.fact(words.certificateNumber(), account.certificateMasked()));
  }

  private static String path(EmployerNumber number, AccountNumber account) {
    return Links.contributors(number) + "/" + account.text() + "/details";
  }
}
