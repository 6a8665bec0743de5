package org.gongji.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gongji.web.operation.Access;
import org.gongji.web.operation.Route;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code /openapi.json} against the route table, and against what is really answered. */
class DescriptionTest {

  private static final String EMPLOYER = "/api/v1/employers/01010777";
  private static final String MARCH = EMPLOYER + "/assessments/122032301_0003484712";

  /** What people look at, which the description leaves out. */
  private static final List<String> PAGES = """
      GET /health
      GET /ready
      GET /metrics
      GET /problems/{code}
      GET /openapi.json
      GET /sign-in
      POST /sign-in
      POST /sign-out
      GET /
      GET /no-employer
      GET /employers/{number}
      GET /employers/{number}/messages
      POST /employers/{number}/messages/read
      POST /employers/{number}/messages/{id}/read
      GET /employers/{number}/books
      GET /employers/{number}/books/print.pdf
      GET /employers/{number}/books/export.xlsx
      GET /employers/{number}/flow
      GET /employers/{number}/flow/print.pdf
      GET /employers/{number}/flow/export.xlsx
      GET /employers/{number}/flow/{serial}
      GET /employers/{number}/flow/{serial}/print.pdf
      GET /employers/{number}/flow/{serial}/export.xlsx
      GET /employers/{number}/contributors
      GET /employers/{number}/details
      POST /employers/{number}/details
      GET /employers/{number}/information
      GET /employers/{number}/information/print.pdf
      GET /employers/{number}/information/export.xlsx
      GET /employers/{number}/contributors/information
      GET /sign-in/oidc/{provider}
      GET /sign-in/oidc/{provider}/callback
      POST /sign-in/oidc/{provider}/logout
      GET /employers/{number}/contributors/information/print.pdf
      GET /employers/{number}/contributors/information/export.xlsx
      GET /employers/{number}/contributors/details
      GET /employers/{number}/contributors/{account}/details
      POST /employers/{number}/contributors/{account}/details
      GET /employers/{number}/contributors/print.pdf
      GET /employers/{number}/contributors/export.xlsx
      GET /employers/{number}/contributors/changes
      GET /employers/{number}/contributors/changes/print.pdf
      GET /employers/{number}/contributors/changes/export.xlsx
      GET /employers/{number}/contributors/{account}
      GET /employers/{number}/contributors/{account}/print.pdf
      GET /employers/{number}/contributors/{account}/export.xlsx
      GET /employers/{number}/remittance
      POST /employers/{number}/remittance
      POST /employers/{number}/remittance/preview
      GET /employers/{number}/remittance/assessments
      GET /employers/{number}/remittance/assessments/{serial}
      GET /employers/{number}/remittance/assessments/{serial}/movements
      GET /employers/{number}/remittance/assessments/{serial}/voucher.pdf
      GET /employers/{number}/remittance/assessments/{serial}/done
      GET /employers/{number}/remittance/assessments/{serial}/delete
      POST /employers/{number}/remittance/assessments/{serial}/delete
      GET /employers/{number}/departments
      POST /employers/{number}/departments
      GET /employers/{number}/departments/{id}
      POST /employers/{number}/departments/{id}
      POST /employers/{number}/departments/{id}/remove
      POST /employers/{number}/departments/{id}/assign
      GET /employers/{number}/filings
      GET /employers/{number}/business/{kind}
      GET /employers/{number}/business/{kind}/people
      POST /employers/{number}/business/{kind}/lines
      POST /employers/{number}/business/{kind}/preview
      GET /employers/{number}/business/{kind}/template.xlsx
      POST /employers/{number}/business/{kind}/import
      GET /employers/{number}/business/{kind}/marked
      GET /employers/{number}/filings/{serial}
      POST /employers/{number}/filings/{serial}/lines
      POST /employers/{number}/filings/{serial}/preview
      POST /employers/{number}/filings/{serial}/lines/{line}/remove
      POST /employers/{number}/filings/{serial}/month
      POST /employers/{number}/filings/{serial}/import
      GET /employers/{number}/filings/{serial}/import
      POST /employers/{number}/filings/{serial}/discard
      GET /employers/{number}/filings/{serial}/evidence
      POST /employers/{number}/filings/{serial}/evidence
      GET /employers/{number}/filings/{serial}/evidence/{id}
      POST /employers/{number}/filings/{serial}/evidence/{id}/remove
      POST /employers/{number}/filings/{serial}/phone
      GET /employers/{number}/filings/{serial}/phone
      GET /phone/{token}
      GET /phone
      POST /phone/evidence
      GET /employers/{number}/filings/{serial}/check
      POST /employers/{number}/filings/{serial}/submit
      GET /employers/{number}/filings/{serial}/done
      POST /employers/{number}/filings/{serial}/decide
      POST /employers/{number}/filings/{serial}/end
      GET /employers/{number}/filings/{serial}/voucher.pdf
      GET /employers/{number}/filings/{serial}/roster.pdf
      GET /employers/{number}/filings/{serial}/statement.pdf
      GET /employers/{number}/attestations
      POST /employers/{number}/attestations
      GET /employers/{number}/attestations/people
      POST /employers/{number}/attestations/people
      GET /employers/{number}/attestations/{serial}/attestation.pdf
      GET /sign-in/scan
      POST /sign-in/scan
      GET /sign-in/scan/state
      GET /scan
      GET /scan/{code}
      POST /scan/{code}
      POST /sign-in/code/send
      POST /sign-in/code
      GET /captcha
      GET /captcha/{place}
      GET /register
      POST /register
      GET /register/agreement
      GET /register/organisation
      POST /register/organisation
      POST /register/code
      POST /register/back
      GET /register/done
      GET /recover
      POST /recover
      GET /recover/phone
      POST /recover/phone
      POST /recover/code
      GET /recover/done
      GET /recover/lost
      GET /help
      GET /counter/registrations
      POST /counter/registrations
      GET /verify
      POST /verify/file
      GET /counter/filings
      GET /counter
      GET /counter/deposits
      POST /counter/deposits
      POST /counter/deposits/{serial}/review
      GET /me
      POST /me/password
      POST /me/sessions/{id}/end
      POST /me/sessions/end-others
      GET /employers/{number}/operators
      POST /employers/{number}/operators
      GET /employers/{number}/operators/{login}
      POST /employers/{number}/operators/{login}
      POST /employers/{number}/operators/{login}/remove
      POST /employers/{number}/operators/{login}/hand-over
      GET /staff
      POST /staff
      GET /staff/{login}
      POST /staff/{login}/role
      POST /staff/{login}/block
      POST /staff/{login}/renew
      GET /audit
      GET /audit/export.csv
      """.lines().toList();

  private final OpenHall hall = new OpenHall();
  private final Client client = new Client(hall);
  private final Description description =
      new Description(client.get("/openapi.json").body());
  private final Set<String> answered = new HashSet<>();
  private int keys;

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  void every_route_is_described_or_a_page() {
    var described = description.operations();

    assertThat(described).allMatch(operation -> operation.contains(" " + Route.API + "/"));
    assertThat(PAGES).noneMatch(page -> page.contains(" /api"));
    assertThat(hall.hall().routes().stream().map(DescriptionTest::name))
        .doesNotHaveDuplicates()
        .containsAll(described)
        .containsAll(PAGES)
        .hasSize(described.size() + PAGES.size());
  }

  @Test
  void every_route_answers_as_it_is_described() {
    var operator = token("operator");
    get(operator, EMPLOYER);
    var message = read(operator, EMPLOYER + "/messages?limit=1").get("items").get(0);
    post(operator, EMPLOYER + "/messages/" + message.get("id").asText() + "/read", "{}");
    post(operator, EMPLOYER + "/messages/read", "{}");
    get(operator, EMPLOYER + "/tasks");
    get(operator, EMPLOYER + "/months");
    get(operator, MARCH + "/lines?department=unassigned");
    get(operator, EMPLOYER + "/contributors");
    get(operator, EMPLOYER + "/contributors/changes?since=2016-01-01");
    get(operator, EMPLOYER + "/contributors/1001010001");
    get(operator, EMPLOYER + "/contributors/1001010001/entries");
    get(operator, EMPLOYER + "/books");
    get(operator, EMPLOYER + "/flow?type=remittance");
    var posting = EMPLOYER + "/flow/122021001_0000000001";
    get(operator, posting);
    get(operator, posting + "/parts?limit=2");
    get(operator, EMPLOYER + "/remittance");
    get(operator, EMPLOYER + "/assessments");
    var april =
        post(operator, EMPLOYER + "/assessments", "{\"from\":\"2022-04\",\"to\":\"2022-04\"}");
    var assessment = EMPLOYER + "/assessments/" + april.get("serial").asText();
    get(operator, assessment);
    get(operator, assessment + "/lines?limit=2");
    get(operator, assessment + "/movements");
    get(operator, assessment + "/voucher");
    send(operator, "DELETE", assessment, "");

    var clerk = token("clerk");
    var deposit = post(clerk, "/api/v1/deposits", """
        {"employer":"01010777","amount":"6100.00","receivedOn":"2022-04-01","bankReference":"HD-1",
         "bankAccount":"0715020129219108060","quoted":"122032301_0003484712"}""");
    get(clerk, "/api/v1/deposits");
    post(
        token("reviewer"),
        "/api/v1/deposits/" + deposit.get("serial").asText() + "/review",
        "{\"employer\":\"01010777\"}");
    get(clerk, "/api/v1/deposits");
    hall.memory.workAllJobs();
    get(operator, EMPLOYER);
    fileAndDecide(operator, token("reviewer"));
    attest(operator);
    get(operator, EMPLOYER + "/details");
    send(
        operator,
        "PATCH",
        EMPLOYER + "/details",
        "{\"revision\":\"0\",\"employerAddress\":\"龙港区\"}");
    get(operator, EMPLOYER + "/information?since=2022-01-01&until=2022-04-01");
    get(operator, EMPLOYER + "/contributors/1001010001/details");
    send(
        operator,
        "PATCH",
        EMPLOYER + "/contributors/1001010001/details",
        "{\"revision\":\"0\",\"duty\":\"科员\"}");
    get(operator, EMPLOYER + "/contributors/information?search=1001010001");
    departments(operator);
    operators(token("both"));
    staff(token("admin"));
    get(token("auditor"), "/api/v1/audit?login=operator&limit=2");
    sessions(operator);

    assertThat(answered).containsExactlyInAnyOrderElementsOf(description.operations());
  }

  private void attest(String operator) {
    var attestations = EMPLOYER + "/attestations";
    post(operator, attestations, "{}");
    var person = post(operator, attestations, "{\"account\":\"1001010001\"}");
    get(operator, attestations);
    var serial = person.get("serial").asText();
    var text = send(operator, "GET", attestations + "/" + serial, "").body();
    var code = text.replaceAll("(?s)^\\S+ (\\w{16}) .*", "$1");
    post(
        "",
        "/api/v1/attestations/verify",
        "{\"serial\":\"%s\",\"code\":\"%s\"}".formatted(serial, code));
    post("", "/api/v1/attestations/verify-file", "{\"content\":\"%s\"}".formatted(coded(text)));
  }

  private void fileAndDecide(String operator, String reviewer) {
    var line = "{\"account\":\"1001010001\",\"reason\":\"退休封存\"}";
    var begun = post(operator, EMPLOYER + "/business/seal/lines", line);
    var filing = EMPLOYER + "/filings/" + begun.get("serial").asText();
    post(operator, filing + "/lines", line.replace("0001", "0002"));
    send(operator, "DELETE", filing + "/lines/2", "");
    post(operator, filing + "/month", "{\"month\":\"2022-05\"}");
    get(operator, filing + "/lines");
    var wrong = post(operator, filing + "/evidence", file("LABOUR_CONTRACT"));
    get(operator, filing + "/evidence/" + wrong.get("id").asText());
    send(operator, "DELETE", filing + "/evidence/" + wrong.get("id").asText(), "");
    read(operator, filing)
        .get("evidence")
        .forEach(asked ->
            post(operator, filing + "/evidence", file(asked.get("kinds").get(0).asText())));
    var revision = read(operator, filing).get("revision").asText();
    post(operator, filing + "/submit", "{\"revision\":\"" + revision + "\"}");
    get(reviewer, "/api/v1/filings");
    post(reviewer, filing + "/decide", "{\"verdict\":\"RETURN\",\"opinion\":\"请重新上传\"}");
    post(operator, filing + "/end", "{}");
    get(operator, EMPLOYER + "/filings?list=done");
    var draft = post(operator, EMPLOYER + "/business/seal/lines", line);
    send(operator, "DELETE", EMPLOYER + "/filings/" + draft.get("serial").asText(), "");
    var rows = "序号\t个人账号\t姓名\t证件号码\t封存原因\n1\t1001010003\t职工3\t0\t退休封存";
    post(
        operator,
        EMPLOYER + "/business/seal/import",
        "{\"content\":\"" + coded(rows) + "\",\"mode\":\"all\"}");
    importMany(operator, rows);
  }

  private void importMany(String operator, String rows) {
    var many = rows + "\n1\t1001010003\t职工3\t0\t退休封存".repeat(500);
    var begun = post(
        operator,
        EMPLOYER + "/business/seal/import",
        "{\"content\":\"" + coded(many) + "\",\"fileName\":\"many.xlsx\"}");
    var progress = begun.get("progress").asText();
    assertThat(read(operator, progress).get("state").asText()).isEqualTo("WAITING");
    hall.memory.workAllJobs();
    get(operator, progress);
    var refused = read(operator, progress);
    assertThat(refused.get("state").asText()).isEqualTo("REFUSED");
    assertThat(refused.get("read").asInt()).isEqualTo(501);
    assertThat(refused.get("mistakesInAll").asInt()).isEqualTo(500);
    assertThat(refused.get("mistakes").get(0).toString())
        .isEqualTo("{\"code\":\"DUPLICATE_IN_BATCH\",\"row\":\"3\",\"column\":\"序号\"}");
  }

  private void departments(String operator) {
    var tree = EMPLOYER + "/departments";
    var head = post(operator, tree, "{\"name\":\"总部\"}").get("id").asText();
    var below = post(operator, tree, "{\"name\":\"财务部\",\"parent\":\"" + head + "\"}")
        .get("id")
        .asText();
    post(operator, tree + "/" + below, "{\"name\":\"资金部\",\"place\":1}");
    post(
        operator,
        tree + "/" + below + "/persons",
        "{\"accounts\":[\"1001010001\",\"1001010002\"]}");
    get(operator, tree + "/" + below + "/persons?limit=1");
    get(operator, tree);
    send(operator, "DELETE", tree + "/" + below + "?persons=parent", "");
  }

  private void operators(String main) {
    var operators = EMPLOYER + "/operators";
    get(main, operators);
    send(main, "DELETE", operators + "/files", "");
    post(
        main,
        operators,
        "{\"login\":\"files\",\"name\":\"郑洁\",\"main\":false,\"duties\":[\"FILE\",\"ASSESS\"]}");
    send(main, "PATCH", operators + "/files", "{\"main\":false,\"duties\":[]}");
    post(main, operators + "/files/hand-over", "{}");
  }

  private void staff(String admin) {
    get(admin, "/api/v1/staff");
    post(admin, "/api/v1/staff", "{\"login\":\"guiyuan02\",\"name\":\"周岚\",\"role\":\"CLERK\"}");
    send(admin, "PATCH", "/api/v1/staff/guiyuan02", "{\"role\":\"REVIEWER\"}");
    post(admin, "/api/v1/staff/guiyuan02/block", "{}");
    post(admin, "/api/v1/staff/guiyuan02/renew", "{}");
  }

  private void sessions(String operator) {
    var other = token("operator");
    var sessions = read(operator, "/api/v1/sessions").get("sessions");
    sessions.forEach(session -> {
      if (!session.get("own").asBoolean()) {
        send(operator, "DELETE", "/api/v1/sessions/" + session.get("id").asText(), "");
      }
    });
    assertThat(request(other, "GET", EMPLOYER, "").statusCode()).isEqualTo(401);
    send(operator, "DELETE", "/api/v1/sessions", "");
    var goesOn = post(
        operator,
        "/api/v1/password",
        "{\"oldPassword\":\"" + OpenHall.PASSWORD + "\",\"password\":\"another g00d one\"}");
    assertThat(request(operator, "GET", EMPLOYER, "").statusCode()).isEqualTo(401);
    send(goesOn.get("token").asText(), "DELETE", "/api/v1/sessions/current", "");
  }

  private static String file(String kind) {
    return "{\"kind\":\"%s\",\"fileName\":\"a.jpg\",\"content\":\"%s\"}"
        .formatted(kind, coded("JPEG " + kind));
  }

  private static String coded(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void every_route_refuses_as_it_is_described() {
    for (var route : hall.hall().routes()) {
      if (route.contract() != null) {
        var path = route
            .path()
            .replace("{number}", "01010777")
            .replaceAll("\\{(serial|line|id)}", "1")
            .replace("{account}", "1001010001")
            .replace("{kind}", "seal")
            .replace("{login}", "files");
        var stranger = request("nobody's", route.method().name(), path, "{");
        assertProblem(stranger, route.access() == Access.ANYONE ? 400 : 401);
      }
    }
  }

  @Test
  void the_description_forgives_nothing() {
    var assessment = "GET /api/v1/employers/{number}/assessments/{serial}";

    assertThat(description.violations(description.problem(), "{\"code\":1,\"extra\":\"x\"}"))
        .anyMatch(words -> words.contains("'title'"))
        .anyMatch(words -> words.contains("'extra'"))
        .anyMatch(words -> words.contains("integer"));
    assertThat(description.violations(assessment, "", client.get("/health"))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        EMPLOYER + "/remittance?from=2022-04&to=2023-01",
        EMPLOYER + "/remittance?from=x",
        EMPLOYER + "/messages?cursor=x",
        "/api/v1/employers/01010888",
        "/api/v1/employers/01010888/tasks",
        "/api/v1/employers/01010888/months",
        "/api/v1/deposits",
        "/api/v1/nothing",
        EMPLOYER + "/assessments/x/lines",
        MARCH + "0/voucher"
      })
  void refusals_with_figures_are_problems_as_described(String path) {
    var answer = request(token("operator"), "GET", path, "");

    assertThat(answer.statusCode()).isBetween(400, 422);
    assertProblem(answer, answer.statusCode());
  }

  private void assertProblem(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.uri() + " " + answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(description.violations(description.problem(), answer.body())).isEmpty();
  }

  private void get(String token, String path) {
    var unused = send(token, "GET", path, "");
  }

  private JsonNode read(String token, String path) {
    return Description.read(send(token, "GET", path, "").body());
  }

  private static String pattern(String path) {
    return path.replace("{kind}", "[a-z-]+")
        .replace("{id}", "[0-9a-f-]{36}")
        .replace("{login}", "[a-z0-9]+")
        .replaceAll("\\{[a-z]+}", "[0-9_]+");
  }

  private JsonNode post(String token, String path, String body) {
    return Description.read(send(token, "POST", path, body).body());
  }

  /** Asks, and holds question and answer against the description. */
  private HttpResponse<String> send(String token, String method, String path, String body) {
    var answer = request(token, method, path, body);
    var route = hall.hall().routes().stream()
        .filter(each -> each.method().name().equals(method))
        .filter(each -> each.contract() != null)
        .filter(each -> path.replaceAll("\\?.*", "").matches(pattern(each.path())))
        .findFirst()
        .orElseThrow();
    answered.add(name(route));
    assertThat(description.violations(name(route), body, answer))
        .as(method + " " + path)
        .isEmpty();
    return answer;
  }

  private HttpResponse<String> request(String token, String method, String path, String body) {
    var request = client
        .to(path)
        .header("Authorization", "Bearer " + token)
        .header("Idempotency-Key", "key-%05d".formatted(++keys))
        .method(method, publisher(body));
    return client.send(
        body.isEmpty() ? request : request.header("Content-Type", "application/json"));
  }

  private static HttpRequest.BodyPublisher publisher(String body) {
    return body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
  }

  private String token(String login) {
    var credentials = "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(login, OpenHall.PASSWORD);
    return post("", "/api/v1/sessions", credentials).get("token").asText();
  }

  private static String name(Route route) {
    return route.method().name().toUpperCase(Locale.ROOT) + " " + route.path();
  }
}
