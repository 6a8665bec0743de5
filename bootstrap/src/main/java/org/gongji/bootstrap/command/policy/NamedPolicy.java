package org.gongji.bootstrap.command.policy;

import java.nio.file.Path;
import org.gongji.docs.policy.PolicyFile;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.rulebook.HuludaoPack;
import org.jspecify.annotations.Nullable;

/** Which pack somebody means on the command line (政策包). */
public final class NamedPolicy {

  /** What an option or argument for a pack takes. */
  public static final String DESCRIPTION = "政策文件，或自带的政策：huludao（葫芦岛市）、binhai（示例城市）";

  private NamedPolicy() {}

  /**
   * A pack by its city or file; a file with the name of a city is written as {@code ./huludao}.
   *
   * @param name a file, a city of {@link PolicyFile#CITIES}, or null for the built-in pack
   */
  public static PolicyPack pack(@Nullable String name) {
    if (name == null) {
      return HuludaoPack.pack();
    }
    return PolicyFile.CITIES.contains(name)
        ? PolicyFile.shipped(name)
        : PolicyFile.read(Path.of(name));
  }
}
