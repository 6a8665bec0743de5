package org.gongji.web.information;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gongji.application.actor.Right;
import org.gongji.application.contributor.ChangePersonDetails;
import org.gongji.application.contributor.PersonItem;
import org.gongji.application.contributor.ShowPersonDetails;
import org.gongji.application.employer.ChangeEmployerDetails;
import org.gongji.application.employer.EmployerItem;
import org.gongji.application.employer.ShowEmployerDetails;
import org.gongji.application.information.Item;
import org.gongji.application.listing.Place;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Request;
import org.gongji.application.query.ListInformationChanges.Of;
import org.gongji.application.query.WalkInformationChanges;
import org.gongji.domain.decision.Decision;
import org.gongji.web.api.Cursor;
import org.gongji.web.api.Json;
import org.gongji.web.identity.Visitor;
import org.gongji.web.information.InformationJson.ChangeJson;
import org.gongji.web.information.InformationJson.Changed;
import org.gongji.web.information.InformationJson.DetailsJson;
import org.gongji.web.information.InformationJson.EmployerChange;
import org.gongji.web.information.InformationJson.ItemJson;
import org.gongji.web.information.InformationJson.PersonChange;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.InPath;
import org.gongji.web.operation.InputKey;

/** What is kept of employers and contributors, as JSON. */
public final class InformationApi {

  private final ShowEmployerDetails showEmployer;
  private final ChangeEmployerDetails changeEmployer;
  private final ShowPersonDetails showPerson;
  private final ChangePersonDetails changePerson;
  private final WalkInformationChanges changes;
  private final BusinessCalendar calendar;

  /** Speaks to the same use cases as the pages. */
  public InformationApi(
      ShowEmployerDetails showEmployer,
      ChangeEmployerDetails changeEmployer,
      ShowPersonDetails showPerson,
      ChangePersonDetails changePerson,
      WalkInformationChanges changes,
      BusinessCalendar calendar) {
    this.showEmployer = showEmployer;
    this.changeEmployer = changeEmployer;
    this.showPerson = showPerson;
    this.changePerson = changePerson;
    this.changes = changes;
    this.calendar = calendar;
  }

  /** What is kept of an employer. */
  public Answer employer(Context ctx) {
    var actor = Visitor.of(ctx).actor();
    return InPath.employer(ctx)
        .then(number -> showEmployer.handle(actor, number))
        .map(shown -> details(
            shown.kept().revision(),
            List.of(EmployerItem.values()),
            shown.kept().values(),
            rights(ctx)))
        .fold(json -> new Answer.Json(200, json), Answer.Refused::new);
  }

  /** Changes it. */
  public Answer changeEmployer(Context ctx) {
    return answered(InPath.employer(ctx)
        .then(number -> InputKey.ofHeader(ctx)
            .then(key -> Json.fields(ctx, EmployerChange.class)
                .then(fields -> ItemFields.read(
                    fields,
                    List.of(EmployerItem.values()),
                    (revision, values) ->
                        new ChangeEmployerDetails.Command(number, revision, values)))
                .then(command ->
                    changeEmployer.handle(new Request<>(Visitor.of(ctx).actor(), key, command))))));
  }

  /** What is kept of a person. */
  public Answer person(Context ctx) {
    var actor = Visitor.of(ctx).actor();
    return InPath.employer(ctx)
        .then(number ->
            InPath.account(ctx).then(account -> showPerson.handle(actor, number, account)))
        .map(shown -> details(
            shown.kept().revision(),
            List.of(PersonItem.values()),
            shown.kept().values(),
            rights(ctx)))
        .fold(json -> new Answer.Json(200, json), Answer.Refused::new);
  }

  /** Changes it. */
  public Answer changePerson(Context ctx) {
    return answered(InPath.employer(ctx)
        .then(number -> InPath.account(ctx)
            .then(account -> InputKey.ofHeader(ctx)
                .then(key -> Json.fields(ctx, PersonChange.class)
                    .then(fields -> ItemFields.read(
                        fields,
                        PersonItem.atOnce(),
                        (revision, values) ->
                            new ChangePersonDetails.Command(number, account, revision, values)))
                    .then(command -> changePerson.handle(
                        new Request<>(Visitor.of(ctx).actor(), key, command)))))));
  }

  /** How an employer's information changed. */
  public Answer employerChanges(Context ctx) {
    return list(ctx, Of.EMPLOYER);
  }

  /** How its contributors' information changed. */
  public Answer personChanges(Context ctx) {
    return list(ctx, Of.CONTRIBUTORS);
  }

  private Answer list(Context ctx, Of of) {
    return InPath.employer(ctx)
        .then(number -> ChangesQuery.of(ctx, calendar.today())
            .then(query -> Cursor.behind(ctx)
                .then(behind -> behind
                    .last(Place::of)
                    .then(last -> changes.handle(
                        Visitor.of(ctx).actor(),
                        query.query(number, of),
                        last.orElse(null),
                        behind.read()))
                    .map(rows -> behind.listed(rows, row -> row.place().text(), ChangeJson::of)))))
        .<Answer>fold(listed -> new Answer.Json(200, listed), Answer.Refused::new);
  }

  private static Answer answered(Decision<Integer> changed) {
    return changed.fold(count -> new Answer.Json(200, new Changed(count)), Answer.Refused::new);
  }

  private static <I extends Item> DetailsJson details(
      int revision, List<I> items, Map<I, String> values, Predicate<Right> may) {
    return new DetailsJson(
        revision,
        items.stream()
            .map(item -> ItemJson.of(item, values.getOrDefault(item, ""), may))
            .toList());
  }

  private static Predicate<Right> rights(Context ctx) {
    return Visitor.of(ctx).rights(InPath.employer(ctx).orThrow());
  }
}
