package org.gongji.web;

import static io.javalin.http.HandlerType.DELETE;
import static io.javalin.http.HandlerType.GET;
import static io.javalin.http.HandlerType.PATCH;
import static io.javalin.http.HandlerType.POST;
import static org.gongji.web.operation.Access.ANYONE;
import static org.gongji.web.operation.Access.ASSESS_REMITTANCE;
import static org.gongji.web.operation.Access.ATTEST;
import static org.gongji.web.operation.Access.CHANGE_EMPLOYER;
import static org.gongji.web.operation.Access.CHANGE_INFORMATION;
import static org.gongji.web.operation.Access.DECIDE_FILING;
import static org.gongji.web.operation.Access.DELETE_ASSESSMENT;
import static org.gongji.web.operation.Access.FILE;
import static org.gongji.web.operation.Access.MANAGE_DEPARTMENTS;
import static org.gongji.web.operation.Access.MANAGE_OPERATORS;
import static org.gongji.web.operation.Access.MANAGE_USERS;
import static org.gongji.web.operation.Access.READ_MESSAGES;
import static org.gongji.web.operation.Access.RECORD_DEPOSIT;
import static org.gongji.web.operation.Access.REVIEW_DEPOSIT;
import static org.gongji.web.operation.Access.SEE_AUDIT;
import static org.gongji.web.operation.Access.SEE_COUNTER;
import static org.gongji.web.operation.Access.SEE_EMPLOYER;
import static org.gongji.web.operation.Access.SIGNED_IN;
import static org.gongji.web.operation.Route.api;
import static org.gongji.web.operation.Route.get;
import static org.gongji.web.operation.Route.post;

import java.util.List;
import java.util.stream.Stream;
import org.gongji.web.api.OpenApi;
import org.gongji.web.attestation.AttestationJson;
import org.gongji.web.bank.DepositApi;
import org.gongji.web.contributor.ChangeApi.ChangeJson;
import org.gongji.web.contributor.ContributorApi.ContributorJson;
import org.gongji.web.contributor.PersonApi.EntryJson;
import org.gongji.web.contributor.PersonApi.PersonJson;
import org.gongji.web.department.DepartmentApi;
import org.gongji.web.filing.api.FilingJson;
import org.gongji.web.filing.api.ImportJson;
import org.gongji.web.identity.SessionApi;
import org.gongji.web.identity.account.OwnSessionApi;
import org.gongji.web.identity.door.DoorHandlers;
import org.gongji.web.identity.operators.OperatorApi;
import org.gongji.web.identity.staff.StaffApi;
import org.gongji.web.information.InformationJson;
import org.gongji.web.ledger.BooksApi.BooksJson;
import org.gongji.web.ledger.BooksApi.FlowJson;
import org.gongji.web.ledger.BooksApi.PartJson;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.Contract;
import org.gongji.web.operation.Route;
import org.gongji.web.operation.audit.AuditApi;
import org.gongji.web.query.EmployerApi;
import org.gongji.web.query.EmployerApi.EmployerJson;
import org.gongji.web.query.EmployerApi.MessageJson;
import org.gongji.web.query.EmployerApi.UnreadJson;
import org.gongji.web.query.HomeApi;
import org.gongji.web.remittance.RemittanceJson;

/** The route table: every address of the hall, who may pass, and what answers. */
final class Routes {

  private static final String EMPLOYER = "/employers/{number}";
  private static final String CONTRIBUTORS = EMPLOYER + "/contributors";
  private static final String CHANGES = CONTRIBUTORS + "/changes";
  private static final String PERSON = CONTRIBUTORS + "/{account}";
  private static final String ASSESSMENTS = EMPLOYER + "/remittance/assessments";
  private static final String ASSESSMENT = ASSESSMENTS + "/{serial}";
  private static final String PERSON_DETAILS = PERSON + "/details";
  private static final String FLOW = EMPLOYER + "/flow";
  private static final String POSTING = FLOW + "/{serial}";
  private static final String BUSINESS = EMPLOYER + "/business/{kind}";
  private static final String FILING = EMPLOYER + "/filings/{serial}";
  private static final String ATTESTATIONS = EMPLOYER + "/attestations";
  private static final String DEPARTMENTS = EMPLOYER + "/departments";
  private static final String DEPARTMENT = DEPARTMENTS + "/{id}";
  private static final String OPERATORS = EMPLOYER + "/operators";
  private static final String OPERATOR = OPERATORS + "/{login}";
  private static final String MEMBER = "/staff/{login}";
  private static final String API_ASSESSMENTS = EMPLOYER + "/assessments";
  private static final String API_ASSESSMENT = API_ASSESSMENTS + "/{serial}";

  private Routes() {}

  static List<Route> of(Handlers on) {
    var json = Stream.of(
            informationJson(on),
            json(on),
            departmentJson(on),
            filingJson(on),
            attestationJson(on),
            accountJson(on))
        .flatMap(List::stream)
        .toList();
    var description = new Answer.Json(200, OpenApi.of(json));
    var described = get("/openapi.json", ANYONE, ctx -> description);
    return Stream.of(
            pages(on),
            providers(on),
            door(on.door()),
            departments(on),
            filings(on),
            information(on),
            persons(on),
            phones(on),
            scans(on),
            attestations(on),
            account(on),
            List.of(described),
            json)
        .flatMap(List::stream)
        .toList();
  }

  private static List<Route> providers(Handlers on) {
    return List.of(
        get("/sign-in/oidc/{provider}", ANYONE, on.providers()::begin),
        get("/sign-in/oidc/{provider}/callback", ANYONE, on.providers()::finish),
        post("/sign-in/oidc/{provider}/logout", ANYONE, on.providers()::end),
        post("/sign-out", SIGNED_IN, on.providers()::signOut));
  }

  private static List<Route> pages(Handlers on) {
    return List.of(
        get("/health", ANYONE, on.state()::health),
        get("/ready", ANYONE, on.state()::ready),
        get("/metrics", ANYONE, on.metrics()::scrape),
        get("/problems/{code}", ANYONE, on.problems()::explain),
        get("/", SIGNED_IN, on.home()::start),
        get("/no-employer", SIGNED_IN, on.home()::nobody),
        get(EMPLOYER, SEE_EMPLOYER, on.home()::home),
        get(EMPLOYER + "/messages", SEE_EMPLOYER, on.messages()::list),
        post(EMPLOYER + "/messages/read", READ_MESSAGES, on.messages()::readAll),
        post(EMPLOYER + "/messages/{id}/read", READ_MESSAGES, on.messages()::read),
        get(CONTRIBUTORS, SEE_EMPLOYER, on.contributors()::list),
        get(CONTRIBUTORS + "/print.pdf", SEE_EMPLOYER, on.contributors()::print),
        get(CONTRIBUTORS + "/export.xlsx", SEE_EMPLOYER, on.contributors()::export),
        get(CHANGES, SEE_EMPLOYER, on.changes()::list),
        get(CHANGES + "/print.pdf", SEE_EMPLOYER, on.changes()::print),
        get(CHANGES + "/export.xlsx", SEE_EMPLOYER, on.changes()::export),
        get(EMPLOYER + "/books", SEE_EMPLOYER, on.books()::account),
        get(EMPLOYER + "/books/print.pdf", SEE_EMPLOYER, on.books()::print),
        get(EMPLOYER + "/books/export.xlsx", SEE_EMPLOYER, on.books()::export),
        get(FLOW, SEE_EMPLOYER, on.flow()::list),
        get(FLOW + "/print.pdf", SEE_EMPLOYER, on.flow()::print),
        get(FLOW + "/export.xlsx", SEE_EMPLOYER, on.flow()::export),
        get(POSTING, SEE_EMPLOYER, on.flow()::details),
        get(POSTING + "/print.pdf", SEE_EMPLOYER, on.flow()::printDetails),
        get(POSTING + "/export.xlsx", SEE_EMPLOYER, on.flow()::exportDetails),
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

  /** 登录、注册、找回密码; the messages of a demo are no address anywhere else. */
  private static List<Route> door(DoorHandlers on) {
    var always = List.of(
        get("/sign-in", ANYONE, on.signIn()::form),
        post("/sign-in", ANYONE, on.signIn()::signIn),
        post("/sign-in/code/send", ANYONE, on.signIn()::sendCode),
        post("/sign-in/code", ANYONE, on.signIn()::signInByCode),
        get("/captcha", ANYONE, on.captcha()::another),
        get("/captcha/{place}", ANYONE, on.captcha()::picture),
        get("/register", ANYONE, on.registration()::first),
        post("/register", ANYONE, on.registration()::begin),
        get("/register/agreement", ANYONE, on.help()::agreement),
        get("/register/organisation", ANYONE, on.registration()::second),
        post("/register/organisation", ANYONE, on.registration()::register),
        post("/register/code", ANYONE, on.registration()::code),
        post("/register/back", ANYONE, on.registration()::back),
        get("/register/done", ANYONE, on.registration()::done),
        get("/recover", ANYONE, on.recovery()::form),
        post("/recover", ANYONE, on.recovery()::begin),
        get("/recover/phone", ANYONE, on.recovery()::phone),
        post("/recover/phone", ANYONE, on.recovery()::recover),
        post("/recover/code", ANYONE, on.recovery()::code),
        get("/recover/done", ANYONE, on.help()::recovered),
        get("/recover/lost", ANYONE, on.help()::lost),
        get("/help", ANYONE, on.help()::help),
        get("/counter/registrations", SEE_COUNTER, on.unbound()::list),
        post("/counter/registrations", CHANGE_EMPLOYER, on.unbound()::confirm));
    var demo = get("/demo/messages", ANYONE, on.help()::messages);
    return on.isDemo() ? Stream.concat(always.stream(), Stream.of(demo)).toList() : always;
  }

  /** After everything else below the contributors, which an account's number would stand for. */
  private static List<Route> persons(Handlers on) {
    return List.of(
        get(PERSON, SEE_EMPLOYER, on.persons()::person),
        get(PERSON + "/print.pdf", SEE_EMPLOYER, on.persons()::print),
        get(PERSON + "/export.xlsx", SEE_EMPLOYER, on.persons()::export));
  }

  private static List<Route> departments(Handlers on) {
    return List.of(
        get(DEPARTMENTS, SEE_EMPLOYER, on.departments()::tree),
        post(DEPARTMENTS, MANAGE_DEPARTMENTS, on.departments()::add),
        get(DEPARTMENT, SEE_EMPLOYER, on.departmentPersons()::department),
        post(DEPARTMENT, MANAGE_DEPARTMENTS, on.departmentPersons()::change),
        post(DEPARTMENT + "/remove", MANAGE_DEPARTMENTS, on.departmentPersons()::remove),
        post(DEPARTMENT + "/assign", MANAGE_DEPARTMENTS, on.departmentPersons()::assign));
  }

  private static List<Route> filings(Handlers on) {
    return List.of(
        get(EMPLOYER + "/filings", SEE_EMPLOYER, on.filingLists()::list),
        get(BUSINESS, FILE, on.rosters()::begin),
        get(BUSINESS + "/people", FILE, on.rosters()::people),
        post(BUSINESS + "/lines", FILE, on.rosters()::first),
        post(BUSINESS + "/preview", FILE, on.amounts()::first),
        get(BUSINESS + "/template.xlsx", FILE, on.sheets()::template),
        post(BUSINESS + "/import", FILE, on.sheets()::begin),
        get(BUSINESS + "/marked", FILE, on.sheets()::marked),
        get(FILING, SEE_EMPLOYER, on.filings()::filing),
        post(FILING + "/lines", FILE, on.rosters()::put),
        post(FILING + "/preview", FILE, on.amounts()::further),
        post(FILING + "/lines/{line}/remove", FILE, on.rosters()::remove),
        post(FILING + "/month", FILE, on.rosters()::month),
        post(FILING + "/import", FILE, on.sheets()::into),
        get(FILING + "/import", SEE_EMPLOYER, on.sheets()::follow),
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

  private static List<Route> information(Handlers on) {
    return List.of(
        get(EMPLOYER + "/details", SEE_EMPLOYER, on.employerDetails()::show),
        post(EMPLOYER + "/details", CHANGE_INFORMATION, on.employerDetails()::change),
        get(EMPLOYER + "/information", SEE_EMPLOYER, on.informationChanges()::ofEmployer),
        get(
            EMPLOYER + "/information/print.pdf",
            SEE_EMPLOYER,
            on.informationChanges()::printOfEmployer),
        get(
            EMPLOYER + "/information/export.xlsx",
            SEE_EMPLOYER,
            on.informationChanges()::exportOfEmployer),
        get(CONTRIBUTORS + "/information", SEE_EMPLOYER, on.informationChanges()::ofContributors),
        get(
            CONTRIBUTORS + "/information/print.pdf",
            SEE_EMPLOYER,
            on.informationChanges()::printOfContributors),
        get(
            CONTRIBUTORS + "/information/export.xlsx",
            SEE_EMPLOYER,
            on.informationChanges()::exportOfContributors),
        get(CONTRIBUTORS + "/details", CHANGE_INFORMATION, on.personDetails()::choose),
        get(PERSON_DETAILS, SEE_EMPLOYER, on.personDetails()::show),
        post(PERSON_DETAILS, CHANGE_INFORMATION, on.personDetails()::change));
  }

  private static List<Route> informationJson(Handlers on) {
    var api = on.informationApi();
    return List.of(
        api(
            GET,
            EMPLOYER + "/details",
            SEE_EMPLOYER,
            api::employer,
            Contract.one("What is kept of an employer", InformationJson.DetailsJson.class)),
        api(
            PATCH,
            EMPLOYER + "/details",
            CHANGE_INFORMATION,
            api::changeEmployer,
            Contract.changes(
                "Change what is kept of an employer",
                InformationJson.EmployerChange.class,
                InformationJson.Changed.class)),
        api(
            GET,
            EMPLOYER + "/information",
            SEE_EMPLOYER,
            api::employerChanges,
            Contract.list("How it changed", InformationJson.ChangeJson.class)
                .asked("since", "until", "cursor", "limit")),
        api(
            GET,
            CONTRIBUTORS + "/information",
            SEE_EMPLOYER,
            api::personChanges,
            Contract.list(
                    "How what is kept of contributors changed", InformationJson.ChangeJson.class)
                .asked("search", "since", "until", "cursor", "limit")),
        api(
            GET,
            PERSON_DETAILS,
            SEE_EMPLOYER,
            api::person,
            Contract.one("What is kept of a contributor", InformationJson.DetailsJson.class)),
        api(
            PATCH,
            PERSON_DETAILS,
            CHANGE_INFORMATION,
            api::changePerson,
            Contract.changes(
                "Change what is kept of a contributor",
                InformationJson.PersonChange.class,
                InformationJson.Changed.class)));
  }

  private static List<Route> scans(Handlers on) {
    return List.of(
        get("/sign-in/scan", ANYONE, on.scans()::offer),
        post("/sign-in/scan", ANYONE, on.scans()::enter),
        get("/sign-in/scan/state", ANYONE, on.scans()::follow),
        get("/scan", SIGNED_IN, on.scanAnswers()::answered),
        get("/scan/{code}", SIGNED_IN, on.scanAnswers()::ask),
        post("/scan/{code}", SIGNED_IN, on.scanAnswers()::answer));
  }

  /** For anybody, but nothing is shown or taken without what a phone holds after opening a link. */
  private static List<Route> phones(Handlers on) {
    return List.of(
        get("/phone/{token}", ANYONE, on.phones()::open),
        get("/phone", ANYONE, on.phones()::show),
        post("/phone/evidence", ANYONE, on.phones()::attach));
  }

  /** 缴存证明; verifying them is for anybody. */
  private static List<Route> attestations(Handlers on) {
    return List.of(
        get(ATTESTATIONS, SEE_EMPLOYER, on.attestations()::list),
        post(ATTESTATIONS, ATTEST, on.attestations()::issueForEmployer),
        get(ATTESTATIONS + "/people", ATTEST, on.attestations()::people),
        post(ATTESTATIONS + "/people", ATTEST, on.attestations()::issueForContributor),
        get(ATTESTATIONS + "/{serial}/attestation.pdf", SEE_EMPLOYER, on.attestations()::pdf),
        get("/verify", ANYONE, on.verify()::verify),
        post("/verify/file", ANYONE, on.verify()::verifyFile));
  }

  /** 个人资料, 经办人管理, 用户管理, 审计记录. */
  private static List<Route> account(Handlers on) {
    var me = on.accounts().me();
    var operators = on.accounts().operators();
    var staff = on.accounts().staff();
    var audit = on.accounts().audit();
    return List.of(
        get("/me", SIGNED_IN, me::me),
        post("/me/password", SIGNED_IN, me::password),
        post("/me/sessions/{id}/end", SIGNED_IN, me::end),
        post("/me/sessions/end-others", SIGNED_IN, me::endOthers),
        get(OPERATORS, MANAGE_OPERATORS, operators::list),
        post(OPERATORS, MANAGE_OPERATORS, operators::add),
        get(OPERATOR, MANAGE_OPERATORS, operators::one),
        post(OPERATOR, MANAGE_OPERATORS, operators::change),
        post(OPERATOR + "/remove", MANAGE_OPERATORS, operators::remove),
        post(OPERATOR + "/hand-over", MANAGE_OPERATORS, operators::handOver),
        get("/staff", MANAGE_USERS, staff::list),
        post("/staff", MANAGE_USERS, staff::add),
        get(MEMBER, MANAGE_USERS, staff::one),
        post(MEMBER + "/role", MANAGE_USERS, staff::change),
        post(MEMBER + "/block", MANAGE_USERS, staff::block),
        post(MEMBER + "/renew", MANAGE_USERS, staff::renew),
        get("/audit", SEE_AUDIT, audit::list),
        get("/audit/export.csv", SEE_AUDIT, audit::export));
  }

  private static List<Route> accountJson(Handlers on) {
    var sessions = on.accounts().sessionApi();
    var operators = on.accounts().operatorApi();
    var staff = on.accounts().staffApi();
    return List.of(
        api(
            GET,
            "/sessions",
            SIGNED_IN,
            sessions::list,
            Contract.one("Where one is signed in", OwnSessionApi.SessionsJson.class)),
        api(
            DELETE,
            "/sessions",
            SIGNED_IN,
            sessions::endOthers,
            Contract.ends("End all sessions but the one that asks")),
        api(
            DELETE,
            "/sessions/{id}",
            SIGNED_IN,
            sessions::end,
            Contract.ends("End one of one's sessions")),
        api(
            POST,
            "/password",
            SIGNED_IN,
            sessions::password,
            Contract.answers(
                "Change the password; all sessions end, and the answer is the one that goes on",
                OwnSessionApi.PasswordJson.class,
                SessionApi.Session.class)),
        api(
            GET,
            OPERATORS,
            MANAGE_OPERATORS,
            operators::list,
            Contract.one("Who acts for an employer", OperatorApi.OperatorsJson.class)),
        api(
            POST,
            OPERATORS,
            MANAGE_OPERATORS,
            operators::add,
            Contract.creates(
                "Let a registered operator act for an employer",
                OperatorApi.OperatorJson.class,
                OperatorApi.Login.class)),
        api(
            PATCH,
            OPERATOR,
            MANAGE_OPERATORS,
            operators::change,
            Contract.changes(
                "Give an operator other duties",
                OperatorApi.GrantJson.class,
                OperatorApi.Login.class)),
        api(
            DELETE,
            OPERATOR,
            MANAGE_OPERATORS,
            operators::remove,
            Contract.ends("Remove an operator")),
        api(
            POST,
            OPERATOR + "/hand-over",
            MANAGE_OPERATORS,
            operators::handOver,
            Contract.creates(
                "Make an operator the main one in one's place",
                OperatorApi.Nothing.class,
                OperatorApi.Login.class)),
        api(
            GET,
            "/staff",
            MANAGE_USERS,
            staff::list,
            Contract.one("Who works at the centre", StaffApi.StaffJson.class)),
        api(
            POST,
            "/staff",
            MANAGE_USERS,
            staff::add,
            Contract.creates(
                "Add a user of the centre", StaffApi.AddedJson.class, StaffApi.IssuedJson.class)),
        api(
            PATCH,
            MEMBER,
            MANAGE_USERS,
            staff::change,
            Contract.changes(
                "Give a user another role", StaffApi.RoleJson.class, StaffApi.Login.class)),
        api(
            POST,
            MEMBER + "/block",
            MANAGE_USERS,
            staff::block,
            Contract.creates("Block a user", StaffApi.Nothing.class, StaffApi.Login.class)),
        api(
            POST,
            MEMBER + "/renew",
            MANAGE_USERS,
            staff::renew,
            Contract.creates(
                "Give a user a new first password, blocked or not",
                StaffApi.Nothing.class,
                StaffApi.IssuedJson.class)),
        api(
            GET,
            "/audit",
            SEE_AUDIT,
            on.accounts().auditApi()::list,
            Contract.list("The audit trail, the newest line first", AuditApi.LineJson.class)
                .asked("login", "operation", "subject", "since", "until", "cursor", "limit")));
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
            EMPLOYER + "/tasks",
            SEE_EMPLOYER,
            on.homeApi()::tasks,
            Contract.one("What is next for it", HomeApi.TasksJson.class)),
        api(
            GET,
            EMPLOYER + "/months",
            SEE_EMPLOYER,
            on.homeApi()::months,
            Contract.one("What its months came to", HomeApi.MonthsJson.class)),
        api(
            GET,
            EMPLOYER + "/messages",
            SEE_EMPLOYER,
            on.employerApi()::messages,
            Contract.list("Its messages, the newest first", MessageJson.class)
                .asked("unread", "cursor", "limit")),
        api(
            POST,
            EMPLOYER + "/messages/read",
            READ_MESSAGES,
            on.employerApi()::readAll,
            Contract.creates(
                "Mark all messages as read", EmployerApi.Nothing.class, UnreadJson.class)),
        api(
            POST,
            EMPLOYER + "/messages/{id}/read",
            READ_MESSAGES,
            on.employerApi()::read,
            Contract.creates(
                "Mark a message as read", EmployerApi.Nothing.class, UnreadJson.class)),
        api(
            GET,
            EMPLOYER + "/books",
            SEE_EMPLOYER,
            on.booksApi()::account,
            Contract.one("How its unallocated amount moved in a period", BooksJson.class)
                .asked("since", "until")),
        api(
            GET,
            FLOW,
            SEE_EMPLOYER,
            on.booksApi()::flow,
            Contract.list("What was booked for it in a period, the newest first", FlowJson.class)
                .asked("since", "until", "type", "cursor", "limit")),
        api(
            GET,
            POSTING,
            SEE_EMPLOYER,
            on.booksApi()::one,
            Contract.one("What was booked by a serial", FlowJson.class)),
        api(
            GET,
            POSTING + "/parts",
            SEE_EMPLOYER,
            on.booksApi()::parts,
            Contract.list("The persons in it", PartJson.class)),
        api(
            GET,
            CONTRIBUTORS,
            SEE_EMPLOYER,
            on.contributorApi()::list,
            Contract.list("Its contributors by number", ContributorJson.class)
                .asked("search", "status", "department", "cursor", "limit")),
        api(
            GET,
            CHANGES,
            SEE_EMPLOYER,
            on.changeApi()::list,
            Contract.list("What happened to its accounts, the newest first", ChangeJson.class)
                .asked("search", "kind", "since", "until", "cursor", "limit")),
        api(
            GET,
            PERSON,
            SEE_EMPLOYER,
            on.personApi()::one,
            Contract.one("A contributor's account", PersonJson.class)),
        api(
            GET,
            PERSON + "/entries",
            SEE_EMPLOYER,
            on.personApi()::entries,
            Contract.list("Its entries, the newest first", EntryJson.class)),
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
            Contract.list("Its frozen lines", RemittanceJson.LineJson.class)
                .asked("department", "cursor", "limit")),
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

  private static List<Route> attestationJson(Handlers on) {
    return List.of(
        api(
            GET,
            ATTESTATIONS,
            SEE_EMPLOYER,
            on.attestationApi()::list,
            Contract.list("Its attestations, the newest first", AttestationJson.Head.class)),
        api(
            POST,
            ATTESTATIONS,
            ATTEST,
            on.attestationApi()::issue,
            Contract.creates(
                "Issue an attestation of the employer, or of one of its contributors",
                AttestationJson.Subject.class,
                AttestationJson.Serial.class)),
        api(
            GET,
            ATTESTATIONS + "/{serial}",
            SEE_EMPLOYER,
            on.attestationApi()::pdf,
            Contract.file("An attestation as it was issued", "application/pdf")),
        api(
            POST,
            "/attestations/verify",
            ANYONE,
            on.verifyApi()::verify,
            Contract.answers(
                "What an attestation said when it was issued",
                AttestationJson.Query.class,
                AttestationJson.Shown.class)),
        api(
            POST,
            "/attestations/verify-file",
            ANYONE,
            on.verifyApi()::verifyFile,
            Contract.answers(
                "Whether a file is an attestation as it was issued",
                AttestationJson.FileJson.class,
                AttestationJson.CheckedJson.class)));
  }

  private static List<Route> departmentJson(Handlers on) {
    var api = on.departmentApi();
    return List.of(
        api(
            GET,
            DEPARTMENTS,
            SEE_EMPLOYER,
            api::tree,
            Contract.one(
                "Its departments, each before those under it", DepartmentApi.TreeJson.class)),
        api(
            POST,
            DEPARTMENTS,
            MANAGE_DEPARTMENTS,
            api::add,
            Contract.creates(
                "Add a department", DepartmentApi.Added.class, DepartmentApi.DepartmentId.class)),
        api(
            POST,
            DEPARTMENT,
            MANAGE_DEPARTMENTS,
            api::change,
            Contract.creates(
                "Rename a department, move it or give it another place",
                DepartmentApi.Changed.class,
                DepartmentApi.DepartmentId.class)),
        api(
            DELETE,
            DEPARTMENT,
            MANAGE_DEPARTMENTS,
            api::remove,
            Contract.ends("Remove a department; with persons=parent they go to its parent")
                .asked("persons")),
        api(
            GET,
            DEPARTMENT + "/persons",
            SEE_EMPLOYER,
            api::persons,
            Contract.list(
                "Its persons; those who have none are in the department \"unassigned\"",
                DepartmentApi.PersonJson.class)),
        api(
            POST,
            DEPARTMENT + "/persons",
            MANAGE_DEPARTMENTS,
            api::assign,
            Contract.creates(
                "Assign persons to it, or to none in \"unassigned\"",
                DepartmentApi.Persons.class,
                DepartmentApi.Assigned.class)));
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
                    FilingJson.ImportedJson.class)
                .orLater(ImportJson.Begun.class)),
        api(
            GET,
            FILING + "/import",
            SEE_EMPLOYER,
            api::followImport,
            Contract.one("How far its latest background import has come", ImportJson.class)),
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
