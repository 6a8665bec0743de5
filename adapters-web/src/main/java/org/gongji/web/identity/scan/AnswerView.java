package org.gongji.web.identity.scan;

import org.gongji.application.identity.scan.ScanOffers.Offer;
import org.gongji.application.identity.scan.ScanOffers.Stage;
import org.gongji.web.operation.View;
import org.jspecify.annotations.Nullable;

/**
 * 扫码登录 on the phone.
 *
 * @param title the page's title
 * @param path where the answer goes, empty once it was given
 * @param offer which computer asks, null once it was answered
 * @param answer what was answered, null before
 */
public record AnswerView(
    String title,
    String path,
    @Nullable Offer offer,
    @Nullable Stage answer) implements View {

  /** The path opens something and is not for logs. */
  @Override
  public String toString() {
    return "AnswerView[" + answer + "]";
  }
}
