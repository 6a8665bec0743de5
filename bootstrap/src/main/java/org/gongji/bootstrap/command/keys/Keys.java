package org.gongji.bootstrap.command.keys;

import picocli.CommandLine.Command;

/** {@code gongji keys}. */
@Command(
    name = "keys",
    description = "密钥文件，以及更换密钥。",
    subcommands = {
      CreateKeys.class,
      AddKey.class,
      UseKey.class,
      KeyStatus.class,
      RotateKeys.class,
      RetireKey.class
    })
public final class Keys {}
