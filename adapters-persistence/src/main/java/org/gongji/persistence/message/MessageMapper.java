package org.gongji.persistence.message;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.gongji.application.message.Messages.Message;
import org.gongji.application.operation.Page;

interface MessageMapper {

  @Insert("""
      insert into message (message_id, employer_id, business, content, source, sent_at)
      values (
        #{id}, #{message.employerKey}, #{message.business}, #{message.text}, #{message.source},
        #{message.sentAt})
      """)
  void insert(@Param("id") long id, @Param("message") Message message);

  @Select("""
      select employer_id as employer_key, business, content as text, source, sent_at
      from message
      where employer_id = #{employerId}
      order by sent_at desc, message_id desc
      limit #{wanted.size} offset #{wanted.offset}
      """)
  List<Message> list(@Param("employerId") long employerId, @Param("wanted") Page.Wanted wanted);

  @Select("select count(*) from message where employer_id = #{employerId}")
  long count(long employerId);
}
