package org.gongji.application.policy;

import org.gongji.application.policy.PolicyBook.Version;
import org.gongji.domain.policy.PolicyPack;

/** The node's pack is not the one that governs the database; the node must not start. */
public final class AnotherPackGoverns extends RuntimeException {
  private static final long serialVersionUID = 1L;

  AnotherPackGoverns(Version governing, PolicyPack offered) {
    super("数据库由%s的政策包 %s 管辖，本节点的政策包是%s的 %s；请改用同一政策文件，或由管理员登记新的政策版本"
        .formatted(governing.city(), governing.hash(), offered.city(), offered.hash()));
  }
}
