package org.gongji.web;

import static io.javalin.http.HandlerType.DELETE;
import static io.javalin.http.HandlerType.GET;
import static io.javalin.http.HandlerType.POST;
import static org.gongji.web.operation.Access.ANYONE;
import static org.gongji.web.operation.Access.ASSESS_REMITTANCE;
import static org.gongji.web.operation.Access.DELETE_ASSESSMENT;
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
  private static final String API_ASSESSMENTS = EMPLOYER + "/assessments";
  private static final String API_ASSESSMENT = API_ASSESSMENTS + "/{serial}";

  private Routes() {}

  static List<Route> of(Handlers on) {
    var json = json(on);
    var description = new Answer.Json(200, OpenApi.of(json));
    var described = get("/openapi.json", ANYONE, ctx -> description);
    return Stream.of(pages(on), List.of(described), json).flatMap(List::stream).toList();
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
            Contract.one("Its voucher as PDF", byte[].class)),
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
}
