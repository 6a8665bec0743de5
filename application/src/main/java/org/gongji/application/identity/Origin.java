package org.gongji.application.identity;

/**
 * Where a session begins (登录位置).
 *
 * @param address the network address, at most 64 characters
 * @param agent what the browser or program calls itself, at most 200 characters
 * @param program whether a program holds the token, and no browser
 */
public record Origin(String address, String agent, boolean program) {

  private static final int LONGEST_ADDRESS = 64;
  private static final int LONGEST_AGENT = 200;

  /** Cuts what is too long, and replaces what does not print. */
  public Origin {
    address = shown(address, LONGEST_ADDRESS);
    agent = shown(agent, LONGEST_AGENT);
  }

  private static String shown(String text, int most) {
    return text.substring(0, Math.min(text.length(), most)).replaceAll("[^\\x20-\\x7E]", "?");
  }
}
