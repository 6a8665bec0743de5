package org.gongji.web.identity;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after signing in: a path of this hall and nowhere else. */
public final class SafePath {

  private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x7E&&[^\\\\]]{0,500}");

  private SafePath() {}

  /** The path, or the hall's front page for anything else. */
  public static String of(@Nullable String path) {
    return path != null && (path.equals("/") || LOCAL.matcher(path).matches()) ? path : "/";
  }
}
