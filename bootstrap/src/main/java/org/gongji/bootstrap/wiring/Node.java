package org.gongji.bootstrap.wiring;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.util.Modules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.gongji.application.employer.OpenCentralAccount;
import org.gongji.application.policy.GovernByPack;
import org.gongji.bootstrap.configuration.Configuration;
import org.gongji.bootstrap.configuration.KeyFile;
import org.gongji.bootstrap.demo.DemoAccount;
import org.gongji.docs.policy.PolicyFile;
import org.gongji.domain.rulebook.HuludaoPack;
import org.gongji.persistence.Database;
import org.gongji.web.Hall;
import org.gongji.web.HallSettings;

/** One node of a hall: the wiring over one database, with its worker and its pages. */
public final class Node implements AutoCloseable {

  private static final String H2 = "jdbc:h2:file:";

  private final Database database;
  private final Injector injector;
  private boolean started;

  private Node(
      Configuration configuration, Database opened, List<HallSettings.Account> shown, Module more) {
    var keyring = KeyFile.read(configuration.keysFile());
    var attesting = configuration.attesting();
    var policyFile = configuration.policyFile();
    var pack = policyFile == null ? HuludaoPack.pack() : PolicyFile.read(policyFile);
    this.database = opened;
    try {
      var settings = new HallSettings(
          configuration.host(),
          configuration.port(),
          configuration.secureCookies(),
          shown,
          configuration.metricsToken());
      this.injector = Guice.createInjector(
          new ApplicationModule(pack),
          new PersistenceModule(database, keyring, configuration.evidenceFolder()),
          new DoorModule(configuration.door()),
          new AdaptersModule(
              settings,
              configuration.sessions(),
              configuration.federation(),
              Attesting.signer(configuration, settings.isDemo()),
              attesting == null ? null : attesting.address()),
          more);
    } catch (RuntimeException notStarted) {
      database.close();
      throw notStarted;
    }
  }

  /** A node of a real hall. */
  public static Node of(Configuration configuration) {
    return governed(new Node(configuration, open(configuration), List.of(), Modules.EMPTY_MODULE));
  }

  /** A node that only looks: the database must be there, and stays as it is. */
  public static Node inspecting(Configuration configuration) {
    return new Node(configuration, existing(configuration), List.of(), Modules.EMPTY_MODULE);
  }

  /** A node that may set the clock, and shows the demo's accounts. */
  public static Node demo(Configuration configuration) {
    return demo(configuration, open(configuration));
  }

  /** The same over a database that is open already, which the node closes. */
  public static Node demo(Configuration configuration, Database database) {
    var accounts = Arrays.stream(DemoAccount.values())
        .map(account -> new HallSettings.Account(
            account.login(), DemoAccount.PASSWORD, account.role().chineseName()))
        .toList();
    return governed(new Node(configuration, database, accounts, new DemoModule()));
  }

  private static Node governed(Node node) {
    try {
      node.get(GovernByPack.class).handle();
      var unused = node.get(OpenCentralAccount.class).handle().orThrow();
      return node;
    } catch (RuntimeException notStarted) {
      node.close();
      throw notStarted;
    }
  }

  /** A use case or port of this node. */
  public <T> T get(Class<T> type) {
    return injector.getInstance(type);
  }

  /** Opens the pages and begins to work off jobs. */
  public void start() {
    started = true;
    get(Worker.class).start();
    get(Hall.class).start();
  }

  /** Where the pages are. */
  public int port() {
    return get(Hall.class).port();
  }

  /** Finishes what is at hand, then lets go of the database. */
  @Override
  public void close() {
    if (started) {
      get(Hall.class).stop();
      get(Worker.class).close();
    }
    database.close();
  }

  private static Database open(Configuration configuration) {
    return isH2(configuration)
        ? Database.h2(file(configuration))
        : Database.postgres(
            configuration.databaseUrl(),
            configuration.databaseUser(),
            configuration.databasePassword());
  }

  private static Database existing(Configuration configuration) {
    if (!isH2(configuration)) {
      return Database.existingPostgres(
          configuration.databaseUrl(),
          configuration.databaseUser(),
          configuration.databasePassword());
    }
    var file = file(configuration);
    if (!Files.exists(file.resolveSibling(file.getFileName() + ".mv.db"))) {
      throw new Configuration.Invalid(List.of("database.url：没有这个数据库：" + file));
    }
    return Database.existingH2(file);
  }

  private static Path file(Configuration configuration) {
    return Path.of(configuration.databaseUrl().substring(H2.length())).toAbsolutePath();
  }

  private static boolean isH2(Configuration configuration) {
    var url = configuration.databaseUrl();
    if (!url.startsWith(H2) && !url.startsWith("jdbc:postgresql:")) {
      throw new Configuration.Invalid(
          List.of("database.url：应以 jdbc:h2:file: 或 jdbc:postgresql: 开头，而不是 " + url));
    }
    return url.startsWith(H2);
  }
}
