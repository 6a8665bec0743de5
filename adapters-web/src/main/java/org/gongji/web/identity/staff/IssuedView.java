package org.gongji.web.identity.staff;

import org.gongji.application.identity.staff.Issued;
import org.gongji.web.operation.View;

/** 初始密码, shown once. */
public record IssuedView(String title, Issued issued) implements View {

  /** A password is not for logs. */
  @Override
  public String toString() {
    return "IssuedView[" + issued + "]";
  }
}
