import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Drives the demo's main job over HTTP, as a program of an employer and of the counter would:
 * {@code java .ci/DriveDemo.java http://127.0.0.1:PORT}. Exits with 1 at the first surprise.
 */
public class DriveDemo {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String EMPLOYER = "/api/v1/employers/01010777";
  private static final String PNG =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
  private static String base;

  public static void main(String[] args) throws Exception {
    base = args[0];
    var operator = signIn("jingban01");
    var clerk = signIn("guiyuan01");
    var reviewer = signIn("fuhe01");
    var neighbour = signIn("jingban02");

    expect(404, call("GET", EMPLOYER, neighbour, null), "another employer's operator sees nothing");
    expect(401, call("GET", EMPLOYER, "no-such-token-no-such-token", null), "nor does a stranger");
    var before = expect(200, call("GET", EMPLOYER, operator, null), "the employer");
    require(field(before, "paidThrough").equals("2022-02"), "paid through 2022-02: " + before);

    var gap = "{\"from\":\"2022-05\",\"to\":\"2022-05\"}";
    expect(422, call("POST", EMPLOYER + "/assessments", operator, gap), "a gap is refused");
    var month = "{\"from\":\"2022-04\",\"to\":\"2022-04\"}";
    var assessed =
        expect(201, call("POST", EMPLOYER + "/assessments", operator, month), "2022-04 assessed");
    var serial = field(assessed, "serial");
    var voucher =
        expect(200, call("GET", EMPLOYER + "/assessments/" + serial + "/voucher", operator, null), "voucher");
    require(voucher.startsWith("%PDF-"), "the voucher is a PDF document");

    var deposit =
        """
        {"employer":"01010777","amount":"12200.00","receivedOn":"2022-04-01",
         "bankAccount":"0715020129219108060","bankReference":"CI-0001"}
        """;
    var recorded = expect(201, call("POST", "/api/v1/deposits", clerk, deposit), "deposit recorded");
    var review = "/api/v1/deposits/" + field(recorded, "serial") + "/review";
    var whose = "{\"employer\":\"01010777\"}";
    expect(403, call("POST", review, clerk, whose), "who recorded it may not review it");
    var reviewed = call("POST", review, reviewer, whose);
    require(reviewed.statusCode() < 300, "deposit reviewed: " + reviewed.body());

    var deadline = Instant.now().plus(Duration.ofSeconds(30));
    var after = "";
    while (!after.contains("\"paidThrough\":\"2022-04\"") && Instant.now().isBefore(deadline)) {
      Thread.sleep(200);
      after = call("GET", EMPLOYER, operator, null).body();
    }
    require(after.contains("\"paidThrough\":\"2022-04\""), "both months allocated: " + after);
    require(field(after, "unallocated").equals("0.00"), "nothing left: " + after);
    file(operator, reviewer);
    System.out.println("The demo does its main job.");
  }

  /** A base adjustment from the first line to its approval. */
  private static void file(String operator, String reviewer) throws Exception {
    var lines = EMPLOYER + "/business/base-adjustment/lines";
    var tooFar = "{\"account\":\"390001000024\",\"base\":\"3601\"}";
    expect(422, call("POST", lines, operator, tooFar), "more than a fifth is refused");
    var line = "{\"account\":\"390001000024\",\"base\":\"3600\"}";
    var begun = expect(201, call("POST", lines, operator, line), "a draft is begun");
    var filing = EMPLOYER + "/filings/" + field(begun, "serial");
    for (var kind : new String[] {"OPERATOR_ID", "LIVE_PHOTO"}) {
      var picture = "{\"kind\":\"%s\",\"fileName\":\"a.png\",\"content\":\"%s\"}".formatted(kind, PNG);
      expect(201, call("POST", filing + "/evidence", operator, picture), kind + " handed in");
    }
    var whole = expect(200, call("GET", filing, operator, null), "the draft as a whole");
    var revision = whole.replaceAll("(?s).*\"revision\":(\\d+).*", "$1");
    var submit = "{\"revision\":\"" + revision + "\"}";
    expect(201, call("POST", filing + "/submit", operator, submit), "submitted");
    var approve = "{\"verdict\":\"APPROVE\",\"opinion\":\"\"}";
    expect(403, call("POST", filing + "/decide", operator, approve), "an operator may not decide");
    expect(201, call("POST", filing + "/decide", reviewer, approve), "approved");
    expect(422, call("POST", filing + "/decide", reviewer, approve), "and not twice");
    var after = expect(200, call("GET", filing, operator, null), "the filing");
    require(after.contains("\"state\":\"APPROVED\""), "approved: " + after);
  }

  private static String signIn(String login) throws IOException, InterruptedException {
    var body = "{\"login\":\"" + login + "\",\"password\":\"Gongji2022\"}";
    var answer = call("POST", "/api/v1/sessions", "", body);
    require(answer.statusCode() < 300, login + " signs in: " + answer.body());
    return field(answer.body(), "token");
  }

  private static HttpResponse<String> call(String method, String path, String token, String body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  private static String expect(int status, HttpResponse<String> answer, String what) {
    require(answer.statusCode() == status, what + ": " + answer.statusCode() + " " + answer.body());
    return answer.body();
  }

  private static String field(String json, String name) {
    var found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]*)\"").matcher(json);
    if (!found.find()) {
      require(false, "no " + name + " in " + json);
    }
    return found.group(1);
  }

  private static void require(boolean held, String what) {
    if (!held) {
      System.err.println("FAILED " + what);
      System.exit(1);
    }
    System.out.println("ok     " + what.lines().findFirst().orElse("").replaceAll("(.{100}).*", "$1…"));
  }
}
