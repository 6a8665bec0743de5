package org.gongji.web;

import static io.javalin.http.HandlerType.DELETE;
import static io.javalin.http.HandlerType.GET;
import static io.javalin.http.HandlerType.POST;
import static org.gongji.web.operation.Access.ANYONE;
import static org.gongji.web.operation.Access.ASSESS_REMITTANCE;
import static org.gongji.web.operation.Access.DECIDE_FILING;
import static org.gongji.web.operation.Access.DELETE_ASSESSMENT;
import static org.gongji.web.operation.Access.FILE;
import static org.gongji.web.operation.Access.RECORD_DEPOSIT;
import static org.gongji.web.operation.Access.REVIEW_DEPOSIT;
import static org.gongji.web.operation.Access.SEE_COUNTER;
import static org.gongji.web.operation.Access.SEE_EMPLOYER;
import static org.gongji.web.operation.Access.SIGNED_IN;
import static org.gongji.web.operation.Route.api;
import static org.gongji.web.operation.Route.get;
import static org.gongji.web.operation.Route.post;

import java.util.List;
import java.util.stream.Stream;
import org.gongji.web.api.OpenApi;
import org.gongji.web.bank.DepositApi;
import org.gongji.web.contributor.ContributorApi.ContributorJson;
import org.gongji.web.filing.api.FilingJson;
import org.gongji.web.identity.SessionApi;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.Contract;
import org.gongji.web.operation.Route;
import org.gongji.web.query.EmployerApi.EmployerJson;
import org.gongji.web.query.EmployerApi.MessageJson;
import org.gongji.web.remittance.RemittanceJson;

/** The route table: every address of the hall, who may pass, and what answers. */
final class Routes {

  private static final String EMPLOYER = "/employers/{number}";
  private static final String ASSESSMENTS = EMPLOYER + "/remittance/assessments";
  private static final String ASSESSMENT = ASSESSMENTS + "/{serial}";
  private static final String BUSINESS = EMPLOYER + "/business/{kind}";
  private static final String FILING = EMPLOYER + "/filings/{serial}";
  private static final String API_ASSESSMENTS = EMPLOYER + "/assessments";
  private static final String API_ASSESSMENT = API_ASSESSMENTS + "/{serial}";

  private Routes() {}

  static List<Route> of(Handlers on) {
    var json = Stream.concat(json(on).stream(), filingJson(on).stream()).toList();
    var description = new Answer.Json(200, OpenApi.of(json));
    var described = get("/openapi.json", ANYONE, ctx -> description);
    return Stream.of(pages(on), filings(on), phones(on), List.of(described), json)
        .flatMap(List::stream)
        .toList();
  }

  private static List<Route> pages(Handlers on) {
    return List.of(
        get("/health", ANYONE, on.state()::health),
        get("/ready", ANYONE, on.state()::ready),
        get("/metrics", ANYONE, on.metrics()::scrape),
        get("/problems/{code}", ANYONE, on.problems()::explain),
        get("/sign-in", ANYONE, on.signIn()::form),
        post("/sign-in", ANYONE, on.signIn()::signIn),
        post("/sign-out", SIGNED_IN, on.signIn()::signOut),
        get("/", SIGNED_IN, on.home()::start),
        get("/no-employer", SIGNED_IN, on.home()::nobody),
        get(EMPLOYER, SEE_EMPLOYER, on.home()::home),
        get(EMPLOYER + "/messages", SEE_EMPLOYER, on.home()::messages),
        get(EMPLOYER + "/contributors", SEE_EMPLOYER, on.contributors()::list),
        get(EMPLOYER + "/remittance", SEE_EMPLOYER, on.remittance()::preview),
        post(EMPLOYER + "/remittance", ASSESS_REMITTANCE, on.remittance()::assess),
        post(EMPLOYER + "/remittance/preview", SEE_EMPLOYER, on.remittance()::choose),
        get(ASSESSMENTS, SEE_EMPLOYER, on.assessments()::list),
        get(ASSESSMENT, SEE_EMPLOYER, on.rows()::lines),
        get(ASSESSMENT + "/movements", SEE_EMPLOYER, on.rows()::movements),
        get(ASSESSMENT + "/voucher.pdf", SEE_EMPLOYER, on.rows()::voucher),
        get(ASSESSMENT + "/done", SEE_EMPLOYER, on.assessments()::done),
        get(ASSESSMENT + "/delete", DELETE_ASSESSMENT, on.assessments()::askDelete),
        post(ASSESSMENT + "/delete", DELETE_ASSESSMENT, on.assessments()::delete),
        get("/counter", SEE_COUNTER, on.counter()::counter),
        get("/counter/deposits", RECORD_DEPOSIT, on.deposits()::form),
        post("/counter/deposits", RECORD_DEPOSIT, on.deposits()::record),
        post("/counter/deposits/{serial}/review", REVIEW_DEPOSIT, on.counter()::review));
  }

  private static List<Route> filings(Handlers on) {
    return List.of(
        get(EMPLOYER + "/filings", SEE_EMPLOYER, on.filingLists()::list),
        get(BUSINESS, FILE, on.rosters()::begin),
        get(BUSINESS + "/people", FILE, on.rosters()::people),
        post(BUSINESS + "/lines", FILE, on.rosters()::first),
        get(BUSINESS + "/template.xlsx", FILE, on.sheets()::template),
        post(BUSINESS + "/import", FILE, on.sheets()::begin),
        get(BUSINESS + "/marked", FILE, on.sheets()::marked),
        get(FILING, SEE_EMPLOYER, on.filings()::filing),
        post(FILING + "/lines", FILE, on.rosters()::put),
        post(FILING + "/lines/{line}/remove", FILE, on.rosters()::remove),
        post(FILING + "/month", FILE, on.rosters()::month),
        post(FILING + "/import", FILE, on.sheets()::into),
        post(FILING + "/discard", FILE, on.rosters()::discard),
        get(FILING + "/evidence", SEE_EMPLOYER, on.filings()::evidence),
        post(FILING + "/evidence", FILE, on.evidence()::attach),
        get(FILING + "/evidence/{id}", SEE_EMPLOYER, on.evidence()::content),
        post(FILING + "/evidence/{id}/remove", FILE, on.evidence()::remove),
        post(FILING + "/phone", FILE, on.phoneOffers()::offer),
        get(FILING + "/phone", FILE, on.phoneOffers()::follow),
        get(FILING + "/check", SEE_EMPLOYER, on.filings()::check),
        post(FILING + "/submit", FILE, on.filings()::submit),
        get(FILING + "/done", SEE_EMPLOYER, on.filings()::done),
        post(FILING + "/decide", DECIDE_FILING, on.filings()::decide),
        post(FILING + "/end", FILE, on.filings()::end),
        get(FILING + "/voucher.pdf", SEE_EMPLOYER, on.papers()::voucher),
        get(FILING + "/roster.pdf", SEE_EMPLOYER, on.papers()::roster),
        get(FILING + "/statement.pdf", SEE_EMPLOYER, on.papers()::statement),
        get("/counter/filings", SEE_COUNTER, on.filingLists()::queue));
  }

  /** For anybody, but nothing is shown or taken without what a phone holds after opening a link. */
  private static List<Route> phones(Handlers on) {
    return List.of(
        get("/phone/{token}", ANYONE, on.phones()::open),
        get("/phone", ANYONE, on.phones()::show),
        post("/phone/evidence", ANYONE, on.phones()::attach));
  }

  private static List<Route> json(Handlers on) {
    return List.of(
        api(
            POST,
            "/sessions",
            ANYONE,
            on.sessionApi()::start,
            Contract.creates("Sign in", SessionApi.Credentials.class, SessionApi.Session.class)),
        api(
            DELETE,
            "/sessions/current",
            SIGNED_IN,
            on.sessionApi()::end,
            Contract.ends("Sign out")),
        api(
            GET,
            EMPLOYER,
            SEE_EMPLOYER,
            on.employerApi()::employer,
            Contract.one("An employer", EmployerJson.class)),
        api(
            GET,
            EMPLOYER + "/messages",
            SEE_EMPLOYER,
            on.employerApi()::messages,
            Contract.list("Its messages, the newest first", MessageJson.class)),
        api(
            GET,
            EMPLOYER + "/contributors",
            SEE_EMPLOYER,
            on.contributorApi()::list,
            Contract.list("Its contributors", ContributorJson.class)),
        api(
            GET,
            EMPLOYER + "/remittance",
            SEE_EMPLOYER,
            on.remittanceApi()::preview,
            Contract.one(
                    "What months come to before they are assessed",
                    RemittanceJson.PreviewJson.class)
                .asked("from", "to")),
        api(
            GET,
            API_ASSESSMENTS,
            SEE_EMPLOYER,
            on.remittanceApi()::list,
            Contract.one("Assessments that wait for money", RemittanceJson.Assessments.class)),
        api(
            POST,
            API_ASSESSMENTS,
            ASSESS_REMITTANCE,
            on.remittanceApi()::assess,
            Contract.creates(
                "Assess months", RemittanceJson.Period.class, RemittanceJson.Assessed.class)),
        api(
            GET,
            API_ASSESSMENT,
            SEE_EMPLOYER,
            on.remittanceApi()::one,
            Contract.one("An assessment", RemittanceJson.AssessmentJson.class)),
        api(
            DELETE,
            API_ASSESSMENT,
            DELETE_ASSESSMENT,
            on.remittanceApi()::delete,
            Contract.ends("Delete the latest assessment")),
        api(
            GET,
            API_ASSESSMENT + "/lines",
            SEE_EMPLOYER,
            on.remittanceApi()::lines,
            Contract.list("Its frozen lines", RemittanceJson.LineJson.class)),
        api(
            GET,
            API_ASSESSMENT + "/movements",
            SEE_EMPLOYER,
            on.remittanceApi()::movements,
            Contract.list("Its movements", RemittanceJson.MovementJson.class)),
        api(
            GET,
            API_ASSESSMENT + "/voucher",
            SEE_EMPLOYER,
            on.rows()::voucher,
            Contract.file("Its voucher as PDF", "application/pdf")),
        api(
            GET,
            "/deposits",
            SEE_COUNTER,
            on.depositApi()::list,
            Contract.one("Deposits at the counter", DepositApi.CounterJson.class)),
        api(
            POST,
            "/deposits",
            RECORD_DEPOSIT,
            on.depositApi()::record,
            Contract.creates(
                "Record a deposit", DepositApi.Receipt.class, DepositApi.Serial.class)),
        api(
            POST,
            "/deposits/{serial}/review",
            REVIEW_DEPOSIT,
            on.depositApi()::review,
            Contract.creates(
                "Review a deposit", DepositApi.Review.class, DepositApi.Serial.class)));
  }

  private static List<Route> filingJson(Handlers on) {
    var api = on.filingApi();
    return List.of(
        api(
            GET,
            EMPLOYER + "/filings",
            SEE_EMPLOYER,
            api::list,
            Contract.list("Its filings, the newest first", FilingJson.FilingHead.class)
                .asked("list", "cursor", "limit")),
        api(
            GET,
            "/filings",
            SEE_COUNTER,
            api::queue,
            Contract.list("What waits for a decision", FilingJson.FilingHead.class)),
        api(
            POST,
            BUSINESS + "/lines",
            FILE,
            api::begin,
            Contract.creates(
                "Begin a draft with its first line",
                FilingJson.LineFieldsJson.class,
                FilingJson.Serial.class)),
        api(
            POST,
            BUSINESS + "/import",
            FILE,
            api::importRoster,
            Contract.creates(
                "Import a workbook into new drafts",
                FilingJson.WorkbookJson.class,
                FilingJson.ImportedJson.class)),
        api(
            GET,
            FILING,
            SEE_EMPLOYER,
            api::one,
            Contract.one("A filing as the rules see it now", FilingJson.FilingWhole.class)),
        api(DELETE, FILING, FILE, api::discard, Contract.ends("Throw a draft away")),
        api(
            GET,
            FILING + "/lines",
            SEE_EMPLOYER,
            api::lines,
            Contract.list("Its roster", FilingJson.LineJson.class)),
        api(
            POST,
            FILING + "/lines",
            FILE,
            api::put,
            Contract.creates(
                "Put a line into a draft",
                FilingJson.LineFieldsJson.class,
                FilingJson.Serial.class)),
        api(
            DELETE,
            FILING + "/lines/{line}",
            FILE,
            api::remove,
            Contract.ends("Take a line out of a draft")),
        api(
            POST,
            FILING + "/month",
            FILE,
            api::month,
            Contract.creates(
                "Choose the month a draft counts from",
                FilingJson.Month.class,
                FilingJson.Serial.class)),
        api(
            POST,
            FILING + "/evidence",
            FILE,
            api::attach,
            Contract.creates("Hand a file in", FilingJson.FileJson.class, FilingJson.FileId.class)),
        api(
            GET,
            FILING + "/evidence/{id}",
            SEE_EMPLOYER,
            api::content,
            Contract.file(
                "A file as it was handed in", "image/jpeg", "image/png", "application/pdf")),
        api(
            DELETE,
            FILING + "/evidence/{id}",
            FILE,
            api::detach,
            Contract.ends("Take a file away from a draft")),
        api(
            POST,
            FILING + "/submit",
            FILE,
            api::submit,
            Contract.creates("Submit a draft", FilingJson.Submit.class, FilingJson.Serial.class)),
        api(
            POST,
            FILING + "/decide",
            DECIDE_FILING,
            api::decide,
            Contract.creates(
                "Approve or return a filing", FilingJson.Decide.class, FilingJson.Serial.class)),
        api(
            POST,
            FILING + "/end",
            FILE,
            api::end,
            Contract.creates(
                "End a returned filing", FilingJson.Nothing.class, FilingJson.Serial.class)));
  }
}
