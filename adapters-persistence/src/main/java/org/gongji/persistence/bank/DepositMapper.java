package org.gongji.persistence.bank;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.gongji.application.bank.Deposits.Deposit;
import org.gongji.application.bank.Deposits.Recording;
import org.gongji.application.bank.Deposits.Tally;
import org.gongji.domain.identifier.BusinessSerial;

interface DepositMapper {

  String DEPOSIT = """
      select d.deposit_id as "key", d.serial, e.employer_number as employer,
        d.employer_id as employer_key, e.name as employer_name, d.amount_fen as amount,
        d.received_on, d.bank_account, d.bank_reference, d.quoted_serial as quoted, d.recorded_by,
        d.recorded_at, d.reviewed_by, d.reviewed_at
      from deposit d
      join employer e on e.employer_id = d.employer_id
      """;

  @Insert("""
      insert into deposit (
        deposit_id, serial, employer_id, amount_fen, received_on, bank_account, bank_reference,
        quoted_serial, recorded_by, recorded_at)
      values (
        #{id}, #{deposit.serial}, #{deposit.employerKey}, #{deposit.amount},
        #{deposit.receivedOn}, #{deposit.bankAccount}, #{deposit.bankReference},
        #{deposit.quoted}, #{deposit.recordedBy}, #{deposit.recordedAt})
      """)
  void insert(@Param("id") long id, @Param("deposit") Recording deposit);

  @Select("""
      select serial from deposit
      where bank_account = #{account} and bank_reference = #{reference}
      """)
  Optional<BusinessSerial> recorded(
      @Param("account") String account, @Param("reference") String reference);

  @Select("select deposit_id from deposit where serial = #{serial} for update")
  Optional<Long> lock(BusinessSerial serial);

  @Select(DEPOSIT + "where d.serial = #{serial}")
  Optional<Deposit> find(BusinessSerial serial);

  @Update("""
      update deposit set reviewed_by = #{reviewer}, reviewed_at = #{at}
      where deposit_id = #{id} and reviewed_by is null
      """)
  int reviewed(@Param("id") long id, @Param("reviewer") String reviewer, @Param("at") Instant at);

  @Select(DEPOSIT + "where d.reviewed_at is null order by d.recorded_at, d.deposit_id")
  List<Deposit> waiting();

  @Select(DEPOSIT + "order by d.recorded_at desc, d.deposit_id desc limit #{most}")
  List<Deposit> latest(int most);

  @Select("""
      select count(*) as deposits, coalesce(sum(amount_fen), 0) as amount from deposit
      where employer_id = #{employerKey} and reviewed_at is null
      """)
  Tally waitingOf(long employerKey);

  @Select("""
      select distinct quoted_serial from deposit
      where employer_id = #{employerKey} and quoted_serial is not null and reviewed_by is not null
      """)
  Set<BusinessSerial> quoted(long employerKey);
}
