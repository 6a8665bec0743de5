package org.gongji.web.page;

import org.gongji.domain.identifier.EmployerNumber;
import org.jspecify.annotations.Nullable;

/** The menu in the manual's order; what does not work yet is shown and is no link. */
public enum Menu {
  /** 首页. */
  HOME(""),
  /** 单位部门管理. */
  DEPARTMENTS("/departments"),
  /** 单位信息变更. */
  EMPLOYER_CHANGE("/details"),
  /** 基数调整. */
  BASE_ADJUSTMENT("/business/base-adjustment"),
  /** 汇缴. */
  REMITTANCE("/remittance"),
  /** 补缴. */
  BACK_PAYMENT("/business/back-payment"),
  /** 缴存人信息查询. */
  CONTRIBUTORS("/contributors"),
  /** 单位信息查询. */
  EMPLOYER_QUERY("/books"),
  /** 缴存人登记. */
  ENROLMENT("/business/enrolment"),
  /** 缴存人信息变更. */
  CONTRIBUTOR_CHANGE("/contributors/details"),
  /** 缴存人状态变更. */
  STATUS_CHANGE("/business/unseal"),
  /** 缴存人单位调整. */
  TRANSFER("/business/transfer");

  private final @Nullable String path;

  Menu(@Nullable String path) {
    this.path = path;
  }

  /** Where the entry leads for an employer, null where it does not work yet. */
  public @Nullable String href(EmployerNumber employer) {
    return path == null ? null : Links.employer(employer) + path;
  }
}
