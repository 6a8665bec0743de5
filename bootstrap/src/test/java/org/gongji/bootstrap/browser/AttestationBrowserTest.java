package org.gongji.bootstrap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongji.bootstrap.configuration.Configuration;
import org.gongji.bootstrap.configuration.KeyFile;
import org.gongji.bootstrap.demo.DemoAccount;
import org.gongji.bootstrap.demo.SetUpDemo;
import org.gongji.bootstrap.wiring.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** An operator issues attestations; somebody else verifies them without signing in. */
@EnabledIf(
    value = "org.gongji.bootstrap.browser.Chromium#isExpected",
    disabledReason = "no Chromium on this machine")
class AttestationBrowserTest {

  private static final String PAGE = "/employers/01010777/attestations";
  private static final Pattern MARK =
      Pattern.compile("gongji-attestation (1\\d{8}_\\d{10}) ([0-9A-Z]{16})");

  private Chromium chromium;
  private Node node;
  private Path folder;

  @BeforeEach
  void open(@TempDir Path temporary) throws IOException {
    folder = temporary;
    chromium = Chromium.start();
    var keys = folder.resolve("keys.properties");
    KeyFile.create(keys);
    var database = "jdbc:h2:file:" + folder.resolve("gongji");
    node = Node.demo(new Configuration("127.0.0.1", 0, false, database, "", "", null, keys));
    node.get(SetUpDemo.class).handle(LocalDate.of(2022, 4, 1));
    node.start();
  }

  @AfterEach
  void close() {
    node.close();
    chromium.close();
  }

  @Test
  void what_an_operator_hands_out_anybody_verifies() throws IOException {
    var operator = chromium.visitor(node.port()).signIn(DemoAccount.OPERATOR);
    operator.open(PAGE);
    operator.look("attestations-empty");
    operator.press("开具单位缴存证明");
    operator.sees("已开具缴存证明");
    var employer = operator.download(operator.link("打开证明"));
    operator.fill(Map.of("account", "390001000024"));
    operator.press("开具个人缴存证明");
    operator.sees("390001000024", "个人");
    operator.look("attestations");
    var person = operator.download(operator.link("打开证明"));
    operator.fill(Map.of("account", "没有此人"));
    operator.press("开具个人缴存证明");
    operator.sees("请核对以下内容", "请输入个人账号");
    operator.look("attestations-refused");
    var original = kept("employer.pdf", employer);
    var ofPerson = kept("person.pdf", person);

    var anybody = chromium.visitor(node.port());
    anybody.open("/verify");
    anybody.look("verify");
    var mark = MARK.matcher(new String(person, StandardCharsets.ISO_8859_1));
    assertThat(mark.find()).isTrue();
    anybody.open("/verify?serial=" + mark.group(1) + "&code=" + mark.group(2));
    anybody.sees("本中心开具过这份证明", "测试签名", "39********24");
    anybody.look("verify-found");
    anybody.fill(Map.of("code", "0000-0000-0000-0000"));
    anybody.press("验证");
    anybody.sees("没有编号与验证码都相符的缴存证明");
    anybody.look("verify-unknown");

    anybody.open("/verify");
    anybody.upload("file", original);
    anybody.sees("文件未被改动", "数字签名有效");
    anybody.look("verify-untouched");
    person[person.length / 3] ^= 1;
    anybody.upload("file", kept("changed.pdf", person));
    anybody.sees("文件已被改动");
    anybody.look("verify-altered");
    anybody.upload("file", Files.writeString(folder.resolve("other.pdf"), "%PDF-1.7"));
    anybody.sees("不是本中心签发的文件");
    assertThat(Files.exists(ofPerson)).isTrue();
  }

  /** Under {@code target/attestations}, for whoever wants to look at it. */
  private static Path kept(String name, byte[] pdf) throws IOException {
    var kept = Files.createDirectories(Path.of("target", "attestations"));
    return Files.write(kept.resolve(name), pdf);
  }
}
