package org.gongji.bootstrap.wiring;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import org.gongji.application.operation.Transactions;
import org.gongji.bootstrap.bench.BenchImport;
import org.gongji.bootstrap.bench.BenchQueries;
import org.gongji.bootstrap.bench.BenchRemittance;
import org.gongji.bootstrap.bench.FillDatabase;
import org.gongji.bootstrap.bench.LargeEmployer;
import org.gongji.bootstrap.demo.DemoClock;
import org.gongji.bootstrap.demo.DemoDepartments;
import org.gongji.bootstrap.demo.DemoFilings;
import org.gongji.bootstrap.demo.DemoInformation;
import org.gongji.bootstrap.demo.DemoRegistration;
import org.gongji.bootstrap.demo.DemoSequence;
import org.gongji.bootstrap.demo.SetUpDemo;
import org.gongji.domain.decision.Decision;
import org.gongji.persistence.operation.MyBatisBusinessCalendar;
import org.gongji.persistence.operation.SequencedSerialNumbers;

/** What only a demo or a benchmark may do: set the business date and the sequence. */
final class DemoModule extends AbstractModule {

  @Override
  protected void configure() {
    bind(SetUpDemo.class).in(Singleton.class);
    bind(DemoDepartments.class).in(Singleton.class);
    bind(DemoFilings.class).in(Singleton.class);
    bind(DemoInformation.class).in(Singleton.class);
    bind(DemoRegistration.class).in(Singleton.class);
    bind(LargeEmployer.class).in(Singleton.class);
    bind(BenchRemittance.class).in(Singleton.class);
    bind(BenchImport.class).in(Singleton.class);
    bind(FillDatabase.class).in(Singleton.class);
    bind(BenchQueries.class).in(Singleton.class);
  }

  @Provides
  DemoClock clock(Transactions transactions, MyBatisBusinessCalendar calendar) {
    return date -> changed(transactions, () -> calendar.setToday(date));
  }

  @Provides
  DemoSequence sequence(Transactions transactions, SequencedSerialNumbers serials) {
    return next -> changed(transactions, () -> serials.startAt(next));
  }

  private static void changed(Transactions transactions, Runnable change) {
    var done = transactions.decide(() -> {
      change.run();
      return Decision.accept(true);
    });
    if (!done.orThrow()) {
      throw new IllegalStateException();
    }
  }
}
