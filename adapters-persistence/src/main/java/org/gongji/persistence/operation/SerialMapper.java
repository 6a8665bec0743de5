package org.gongji.persistence.operation;

import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

interface SerialMapper {

  @Select("select nextval('business_serial')")
  long next();

  /** A sequence takes no parameters; the number is a {@code long}, so nothing can slip in. */
  @Update("alter sequence business_serial restart with ${number}")
  void restart(@Param("number") long number);
}
