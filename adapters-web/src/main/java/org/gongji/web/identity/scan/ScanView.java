package org.gongji.web.identity.scan;

import java.util.Objects;
import org.gongji.application.identity.scan.ScanOffers.Stage;
import org.gongji.web.operation.View;
import org.gongji.web.page.Form;
import org.gongji.web.phone.QrCode;
import org.jspecify.annotations.Nullable;

/**
 * 扫码登录 on the computer, or the part of it that changes.
 *
 * @param title the page's title
 * @param form where to go afterwards, and what was wrong
 * @param link what a phone scans or opens, null where the page no longer knows it
 * @param digits 核对数字, empty where the page no longer knows them
 * @param stage how far it has come, null when it is over
 */
public record ScanView(
    String title,
    Form form,
    @Nullable String link,
    String digits,
    @Nullable Stage stage) implements View {

  /** The link to be scanned. */
  public QrCode code() {
    return QrCode.of(Objects.requireNonNull(link));
  }

  /** Whether the browser should ask again. */
  public boolean isAwaiting() {
    return stage == Stage.WAITING || stage == Stage.SEEN;
  }

  /** What opens something is not for logs. */
  @Override
  public String toString() {
    return "ScanView[" + stage + "]";
  }
}
