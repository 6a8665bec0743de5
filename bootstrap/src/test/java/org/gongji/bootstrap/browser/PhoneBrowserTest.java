package org.gongji.bootstrap.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
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

/** Evidence from a phone: two browsers, one of them as narrow as a hand. */
@EnabledIf(
    value = "org.gongji.bootstrap.browser.Chromium#isExpected",
    disabledReason = "no Chromium on this machine")
class PhoneBrowserTest {

  private static final String EMPLOYER = "/employers/01010777";

  private Chromium chromium;
  private Node node;
  private Path picture;

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    chromium = Chromium.start();
    var keys = folder.resolve("keys.properties");
    KeyFile.create(keys);
    var database = "jdbc:h2:file:" + folder.resolve("gongji");
    node = Node.demo(new Configuration("127.0.0.1", 0, false, database, "", "", null, keys));
    node.get(SetUpDemo.class).handle(LocalDate.of(2022, 4, 1));
    node.start();
    picture = folder.resolve("picture.png");
    Files.write(picture, Picture.png());
  }

  @AfterEach
  void close() {
    node.close();
    chromium.close();
  }

  @Test
  void a_photograph_arrives_on_the_screen_while_it_is_looked_at() throws IOException {
    var operator = chromium.visitor(node.port()).signIn(DemoAccount.OPERATOR);
    operator.open(EMPLOYER + "/business/seal");
    operator.fill(Map.of("account", "390001000024"));
    operator.chooseLabel("reason", "其他封存");
    operator.press("录入清册");
    operator.sees("已录入清册");
    var filing = operator.path();
    operator.open(filing + "/evidence");
    operator.look("evidence-to-hand-in");
    operator.press("手机上传");
    operator.sees("用手机扫描二维码", "等待手机打开");
    operator.look("phone-offered");

    var phone = chromium.visitor(node.port()).onPhone();
    var link = operator.text(".hall-link");
    phone.openLink(link);
    phone.sees("现场影像", "待上传", "从相册选择");
    phone.look("phone");
    operator.sees("手机已打开");
    phone.photograph("现场影像", picture);
    phone.sees("「现场影像」已上传");
    phone.look("phone-sent");
    operator.sees("picture.png");
    operator.look("phone-arrived");

    var broken = picture.resolveSibling("broken.png");
    Files.writeString(broken, "<html>");
    phone.photograph("死亡证明", broken);
    phone.sees("请核对以下内容", "文件不是");
    phone.look("phone-refused");
    for (var piece : new String[] {"死亡证明", "经办人身份证"}) {
      phone.photograph(piece, picture);
      phone.sees("「" + piece + "」已上传");
    }
    phone.sees("资料已齐全");
    phone.look("phone-complete");

    var late = chromium.visitor(node.port()).onPhone();
    late.openLink(link);
    late.sees("已经打开过");
    late.look("phone-used");

    var submitter = chromium.visitor(node.port()).signIn(DemoAccount.OPERATOR);
    submitter.open(filing + "/check");
    submitter.press("提交审批");
    submitter.sees("已提交审批");
    operator.sees("不再接收影像资料");
    operator.look("phone-closed");
  }
}
