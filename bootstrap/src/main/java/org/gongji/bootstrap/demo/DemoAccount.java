package org.gongji.bootstrap.demo;

import org.gongji.application.actor.Role;

/** The accounts that the demo creates and prints. */
public enum DemoAccount {
  /** Acts for the manual's employer. */
  OPERATOR("jingban01", "韩思齐", Role.OPERATOR),
  /** Records deposits. */
  CLERK("guiyuan01", "李卓然", Role.CLERK),
  /** Reviews deposits. */
  REVIEWER("fuhe01", "于群芳", Role.REVIEWER),
  /** Acts for another employer. */
  NEIGHBOUR("jingban02", "陈予安", Role.OPERATOR),
  /** Keeps the centre's users. */
  ADMINISTRATOR("guanli01", "何若川", Role.ADMINISTRATOR),
  /** Reads everything. */
  AUDITOR("shenji01", "宋清和", Role.AUDITOR);

  /** The one password of the demo's accounts, which exist nowhere else. */
  public static final String PASSWORD = "Gongji2022";

  private final String login;
  private final String personName;
  private final Role role;

  DemoAccount(String login, String personName, Role role) {
    this.login = login;
    this.personName = personName;
    this.role = role;
  }

  /** 登录账号. */
  public String login() {
    return login;
  }

  /** 姓名. */
  public String personName() {
    return personName;
  }

  /** What the account is. */
  public Role role() {
    return role;
  }
}
