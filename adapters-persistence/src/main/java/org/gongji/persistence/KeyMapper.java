package org.gongji.persistence;

import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Select;

interface KeyMapper {

  @Options(flushCache = Options.FlushCachePolicy.TRUE, useCache = false)
  @Select("select nextval('record_key')")
  long next();
}
