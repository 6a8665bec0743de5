package org.gongji.persistence.operation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

interface CalendarMapper {

  /** Which business date was set on which real day. */
  record SetDate(LocalDate businessDate, LocalDate setOn) {}

  @Select("select current_timestamp")
  Instant now();

  @Select("select business_date, set_on from business_clock")
  Optional<SetDate> set();

  @Update("update business_clock set business_date = #{date}, set_on = #{on} where clock_id = 1")
  int change(@Param("date") LocalDate date, @Param("on") LocalDate on);

  @Insert("""
      insert into business_clock (clock_id, business_date, set_on) values (1, #{date}, #{on})
      """)
  void insert(@Param("date") LocalDate date, @Param("on") LocalDate on);
}
