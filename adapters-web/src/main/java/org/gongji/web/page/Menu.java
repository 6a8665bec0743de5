package org.gongji.web.page;

import org.gongji.application.actor.Right;
import org.gongji.domain.identifier.EmployerNumber;

/** The menu in the manual's order; whoever may not use an entry does not see it. */
public enum Menu {
  /** 首页. */
  HOME("", Right.SEE_EMPLOYER),
  /** 单位部门管理. */
  DEPARTMENTS("/departments", Right.SEE_EMPLOYER),
  /** 单位信息变更. */
  EMPLOYER_CHANGE("/details", Right.SEE_EMPLOYER),
  /** 基数调整. */
  BASE_ADJUSTMENT("/business/base-adjustment", Right.FILE),
  /** 汇缴. */
  REMITTANCE("/remittance", Right.SEE_EMPLOYER),
  /** 补缴. */
  BACK_PAYMENT("/business/back-payment", Right.FILE),
  /** 缴存人信息查询. */
  CONTRIBUTORS("/contributors", Right.SEE_EMPLOYER),
  /** 单位信息查询. */
  EMPLOYER_QUERY("/books", Right.SEE_EMPLOYER),
  /** 缴存人登记. */
  ENROLMENT("/business/enrolment", Right.FILE),
  /** 缴存人信息变更. */
  CONTRIBUTOR_CHANGE("/contributors/details", Right.CHANGE_INFORMATION),
  /** 缴存人状态变更. */
  STATUS_CHANGE("/business/unseal", Right.FILE),
  /** 缴存人单位调整. */
  TRANSFER("/business/transfer", Right.FILE),
  /** 经办人管理. */
  OPERATORS("/operators", Right.MANAGE_OPERATORS);

  private final String path;
  private final Right right;

  Menu(String path, Right right) {
    this.path = path;
    this.right = right;
  }

  /** Where the entry leads for an employer. */
  public String href(EmployerNumber employer) {
    return Links.employer(employer) + path;
  }

  /** What it takes. */
  public Right right() {
    return right;
  }
}
