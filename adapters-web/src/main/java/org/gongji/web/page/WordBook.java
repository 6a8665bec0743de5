package org.gongji.web.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.gongji.web.identity.door.DoorWords;
import org.jspecify.annotations.Nullable;

/** Opens the words of one language: each method of the words is a key of their message file. */
public final class WordBook {

  private WordBook() {}

  /** The words in Chinese. */
  public static Words chinese() {
    return read(Words.class, "messages_zh.properties");
  }

  /** The words before the sign-in, in Chinese. */
  public static DoorWords chineseAtTheDoor() {
    return read(DoorWords.class, "door_zh.properties");
  }

  private static <W> W read(Class<W> type, String name) {
    var texts = texts(name);
    return type.cast(Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) -> method.isDefault()
            ? InvocationHandler.invokeDefault(proxy, method, arguments)
            : say(texts, method, arguments)));
  }

  static Properties texts(String name) {
    var stream =
        Objects.requireNonNull(WordBook.class.getResourceAsStream("/org/gongji/web/" + name), name);
    try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      var texts = new Properties();
      texts.load(reader);
      return texts;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String say(Properties texts, Method method, Object @Nullable [] arguments) {
    var values = arguments == null ? new Object[0] : arguments;
    var key = values.length == 1 && texts.containsKey(method.getName() + "." + values[0])
        ? method.getName() + "." + values[0]
        : method.getName();
    var text = Objects.requireNonNull(texts.getProperty(key), key);
    for (var at = 0; at < values.length; at++) {
      text = text.replace("{" + at + "}", String.valueOf(values[at]));
    }
    return text;
  }
}
