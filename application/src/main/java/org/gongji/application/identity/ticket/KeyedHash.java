package org.gongji.application.identity.ticket;

/**
 * Hashes under a key that is not in the database (带密钥的摘要), for what is too short to be hashed
 * without one: codes, phone numbers, addresses.
 */
public interface KeyedHash {

  /**
   * The hash of a value for one purpose.
   *
   * @param purpose a constant; equal values of two purposes have two hashes
   * @return 64 hexadecimal digits
   */
  String of(String purpose, String value);
}
