package org.gongji.web.contributor;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.gongji.application.contributor.Contributors.Terms;
import org.gongji.application.ledger.PersonalEntries.Entry;
import org.gongji.application.ledger.PersonalEntries.Place;
import org.gongji.application.ledger.PersonalEntries.Sort;
import org.gongji.application.operation.Page;
import org.gongji.application.query.ShowPerson;
import org.gongji.application.query.ShowPerson.Person;
import org.gongji.application.query.WalkEntries;
import org.gongji.domain.money.BasisPoints;
import org.gongji.web.api.Cursor;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.InPath;
import org.jspecify.annotations.Nullable;

/** One person's account with an employer, as JSON. */
public final class PersonApi {

  private static final Page.Wanted FEWEST = new Page.Wanted(1, 1);
  /** Base and rates from a month on. */
  public record TermsJson(
      String effective, String status, long base, String employerRate, String personalRate) {}

  /** An account; of somebody who is gone there is no balance. The resident ID is masked. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record PersonJson(
      String account,
      String name,
      String residentId,
      @Nullable String balance,
      List<TermsJson> terms) {}

  /** An entry with the balance after it. */
  public record EntryJson(
      String month,
      String bookedOn,
      String valueDate,
      String kind,
      String serial,
      String amount,
      String balance) {}

  private final ShowPerson show;
  private final WalkEntries entries;

  /** Shows accounts. */
  public PersonApi(ShowPerson show, WalkEntries entries) {
    this.show = show;
    this.entries = entries;
  }

  /** The account. */
  public Answer one(Context ctx) {
    return InPath.employer(ctx)
        .then(number -> InPath.account(ctx)
            .then(account ->
                show.handle(Visitor.of(ctx).actor(), number, account, Sort.NEWEST_FIRST, FEWEST)))
        .<Answer>fold(person -> new Answer.Json(200, json(person)), Answer.Refused::new);
  }

  /** Its entries, the newest first. */
  public Answer entries(Context ctx) {
    return InPath.employer(ctx)
        .then(number -> InPath.account(ctx)
            .then(account -> Cursor.behind(ctx)
                .then(behind -> behind
                    .last(PersonApi::place)
                    .then(last -> entries.handle(
                        Visitor.of(ctx).actor(), number, account, last.orElse(null), behind.read()))
                    .map(rows -> behind.listed(rows, PersonApi::key, PersonApi::json)))))
        .<Answer>fold(listed -> new Answer.Json(200, listed), Answer.Refused::new);
  }

  private static Place place(String key) {
    var parts = key.split("/", -1);
    return new Place(
        LocalDate.parse(parts[0]), Long.parseLong(parts[1]), YearMonth.parse(parts[2]));
  }

  private static String key(Entry entry) {
    var place = entry.place();
    return place.on() + "/" + place.postingKey() + "/" + place.month();
  }

  private static PersonJson json(Person person) {
    var listed = person.listed();
    return new PersonJson(
        person.number().text(),
        person.name(),
        person.residentIdMasked(),
        listed == null ? null : listed.balance().plain(),
        person.terms().stream().map(PersonApi::json).toList());
  }

  private static TermsJson json(Terms terms) {
    return new TermsJson(
        terms.effective().toString(),
        terms.status().chineseName(),
        terms.baseYuan(),
        BasisPoints.of(terms.employerRateBp()).fraction(),
        BasisPoints.of(terms.personalRateBp()).fraction());
  }

  private static EntryJson json(Entry entry) {
    return new EntryJson(
        entry.place().month().toString(),
        entry.place().on().toString(),
        entry.valueDate().toString(),
        entry.kind().name(),
        entry.serial().text(),
        entry.amount().plain(),
        entry.balance().plain());
  }
}
