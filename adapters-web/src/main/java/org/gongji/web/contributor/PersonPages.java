package org.gongji.web.contributor;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.gongji.application.filing.business.Businesses;
import org.gongji.application.ledger.PersonalEntries.Entry;
import org.gongji.application.ledger.PersonalEntries.Order;
import org.gongji.application.ledger.PersonalEntries.Sort;
import org.gongji.application.listing.Chunks;
import org.gongji.application.operation.Page;
import org.gongji.application.query.ShowEmployer;
import org.gongji.application.query.ShowEmployer.Summary;
import org.gongji.application.query.ShowPerson;
import org.gongji.application.query.ShowPerson.Person;
import org.gongji.application.query.WalkEntries;
import org.gongji.domain.decision.Decision;
import org.gongji.web.identity.Visitor;
import org.gongji.web.listing.Found;
import org.gongji.web.listing.Prints;
import org.gongji.web.listing.Sorting;
import org.gongji.web.listing.Table;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.InPath;
import org.gongji.web.page.Formats;
import org.gongji.web.page.Links;
import org.gongji.web.page.Paging;
import org.gongji.web.page.Words;

/** 个人账户信息: one person's account, with print and export of its entries. */
public final class PersonPages {

  private static final Page.Wanted FEWEST = new Page.Wanted(1, 1);

  private final ShowEmployer employers;
  private final ShowPerson show;
  private final WalkEntries walk;
  private final ReasonNames reasons;
  private final Prints prints;
  private final Words words;

  /** Shows persons in one language. */
  public PersonPages(
      ShowEmployer employers,
      ShowPerson show,
      WalkEntries walk,
      Businesses businesses,
      Prints prints,
      Words words) {
    this.employers = employers;
    this.show = show;
    this.walk = walk;
    this.reasons = new ReasonNames(businesses);
    this.prints = prints;
    this.words = words;
  }

  private record Shown(Summary employer, Person person) {}

  /** The page; order, page and size of the entries stay in the address. */
  public Answer person(Context ctx) {
    return shown(ctx, Paging.wanted(ctx))
        .fold(
            shown -> Answer.page("contributor/person", view(shown, sorting(ctx))),
            Answer.Refused::new);
  }

  private static Sorting sorting(Context ctx) {
    return Sorting.of(ctx, "-date");
  }

  /** An unknown column is the date. */
  private static Sort sort(Sorting sorting) {
    return Sorting.chosen(Order.values(), sorting)
        .map(order -> new Sort(order, sorting.descending()))
        .orElse(Sort.NEWEST_FIRST);
  }

  private PersonView view(Shown shown, Sorting sorting) {
    var person = shown.person();
    var path = Links.contributors(shown.employer().employer().number()) + "/" + person.number();
    return new PersonView(
        words.personTitle(),
        shown.employer(),
        person,
        EntryChart.of(person.entries().rows()),
        reasons,
        sorting,
        Paging.of(person.entries(), path, Map.of("sort", sorting.text())));
  }

  /** 打印. */
  public Answer print(Context ctx) {
    return prints.pdf(ctx, found(ctx));
  }

  /** 导出. */
  public Answer export(Context ctx) {
    return prints.workbook(ctx, found(ctx));
  }

  private Decision<Shown> shown(Context ctx, Page.Wanted wanted) {
    var actor = Visitor.of(ctx).actor();
    return InPath.employer(ctx)
        .then(number -> employers.handle(actor, number))
        .then(employer -> InPath.account(ctx)
            .then(account -> show.handle(
                actor, employer.employer().number(), account, sort(sorting(ctx)), wanted))
            .map(person -> new Shown(employer, person)));
  }

  private Decision<Found<Entry>> found(Context ctx) {
    var actor = Visitor.of(ctx).actor();
    return shown(ctx, FEWEST).then(shown -> {
      var employer = shown.employer().employer();
      var person = shown.person();
      return Chunks.<Entry>of(last -> walk.handle(
              actor,
              employer.number(),
              person.number(),
              last == null ? null : last.place(),
              Chunks.SIZE))
          .map(rows -> new Found<>(
              employer,
              "entries-" + person.number(),
              words.entriesCaption(),
              List.of(words.listingPerson(person.name(), person.number())),
              table(),
              rows));
    });
  }

  private Table<Entry> table() {
    return new Table<Entry>()
        .number(words.entryMonth(), 5, entry -> Formats.month(entry.place().month()))
        .number(words.entryBookedOn(), 6, entry -> entry.place().on().toString())
        .number(words.entryValueDate(), 6, entry -> entry.valueDate().toString())
        .text(words.entrySummary(), 6, entry -> words.entryKind(entry.kind()))
        .number(words.serial(), 12, entry -> entry.serial().text())
        .money(words.entryAmount(), 6, Entry::amount)
        .amount(words.balance(), 6, entry -> entry.balance().toString());
  }
}
