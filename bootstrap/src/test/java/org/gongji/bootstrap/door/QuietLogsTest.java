package org.gongji.bootstrap.door;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongji.bootstrap.configuration.Configuration;
import org.gongji.bootstrap.configuration.KeyFile;
import org.gongji.bootstrap.demo.DemoAccount;
import org.gongji.bootstrap.demo.SetUpDemo;
import org.gongji.bootstrap.wiring.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Drives the main ways of the hall, and reads what was logged meanwhile as the hall ships. */
class QuietLogsTest {

  private static final String EMPLOYER = "/employers/01010777";
  private static final String WRONG = "Wrong-Passw0rd-Of-Somebody";
  private static final String NEW = "An0therG00dOne";
  private static final String MOBILE = "13904290017";
  private static final String RESIDENT_ID = "210702199003074512";
  private static final String BANK_ACCOUNT = "6217000010001234567";

  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final ListAppender<ILoggingEvent> kept = new ListAppender<>();

  @BeforeEach
  void listen() {
    kept.start();
    root.addAppender(kept);
  }

  @AfterEach
  void deaf() {
    root.detachAppender(kept);
  }

  @Test
  void logs_hold_no_password_no_token_no_number_of_a_person(@TempDir Path folder)
      throws IOException {
    var keys = folder.resolve("keys.properties");
    KeyFile.create(keys);
    var database = "jdbc:h2:file:" + folder.resolve("gongji");
    var secrets = new ArrayList<>(
        List.of(DemoAccount.PASSWORD, WRONG, NEW, MOBILE, RESIDENT_ID, BANK_ACCOUNT));
    try (var node =
        Node.demo(new Configuration("127.0.0.1", 0, false, database, "", "", null, keys))) {
      node.get(SetUpDemo.class).handle(LocalDate.of(2022, 4, 1));
      node.start();
      secrets.addAll(drive(node));
    }

    assertThat(kept.list).isNotEmpty();
    for (var event : new ArrayList<>(kept.list)) {
      var text = event.getFormattedMessage()
          + event.getMDCPropertyMap()
          + (event.getThrowableProxy() == null
              ? ""
              : ThrowableProxyUtil.asString(event.getThrowableProxy()));
      assertThat(text).doesNotContain(secrets);
    }
  }

  private static List<String> drive(Node node) {
    var operator = new Caller(node);
    operator.get("/sign-in");
    operator.post("/sign-in", Map.of("login", "jingban01", "password", WRONG));
    operator.signIn("jingban01", DemoAccount.PASSWORD);
    var token = operator.token();
    operator.get(EMPLOYER + "/contributors?search=" + RESIDENT_ID);
    operator.get(EMPLOYER + "/details");
    operator.post(EMPLOYER + "/details", Map.of("revision", "0", "operatorMobile", MOBILE));
    operator.get(EMPLOYER + "/business/enrolment");
    operator.post(
        EMPLOYER + "/business/enrolment/lines",
        Map.of(
            "name", "丁一",
            "certificate", RESIDENT_ID,
            "mobile", MOBILE,
            "personalBankAccount", BANK_ACCOUNT,
            "base", "5000"));
    operator.get("/me");
    operator.post(
        "/me/password", Map.of("old-password", WRONG, "password", NEW, "password-again", NEW));
    operator.post(
        "/me/password",
        Map.of("old-password", DemoAccount.PASSWORD, "password", NEW, "password-again", NEW));
    var renewed = operator.token();
    var program = operator
        .api("POST", "/api/v1/sessions", "", credentials(NEW))
        .body()
        .replaceAll("(?s).*\"token\":\"([^\"]+)\".*", "$1");
    operator.api("POST", "/api/v1/sessions", "", credentials(WRONG));
    operator.api("POST", "/api/v1/sessions", "", "{\"login\":\"x\",\"password\":" + WRONG);
    operator.api("GET", "/api/v1" + EMPLOYER, "x" + program, "");
    operator.api("GET", "/api/v1" + EMPLOYER, program, "");
    operator.get("/phone/" + program);
    operator.get("/nothing/" + RESIDENT_ID);
    assertThat(renewed).isNotEqualTo(token).hasSize(43);
    assertThat(program).hasSize(43);
    return List.of(token, renewed, program);
  }

  private static String credentials(String password) {
    return "{\"login\":\"jingban01\",\"password\":\"" + password + "\"}";
  }
}
