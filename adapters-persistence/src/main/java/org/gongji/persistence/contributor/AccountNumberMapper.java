package org.gongji.persistence.contributor;

import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Select;

interface AccountNumberMapper {

  @Options(flushCache = Options.FlushCachePolicy.TRUE, useCache = false)
  @Select("select nextval('account_number')")
  long next();
}
