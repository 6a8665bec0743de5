package org.gongji.application.contract;

import org.junit.jupiter.api.Nested;

/** All contracts at once, for a database behind the ports: extend it and give fresh ports. */
public abstract class PortsContract {

  /** Ports of an empty database whose business date is 2022-04-01. */
  protected abstract Ports freshPorts();

  @Nested
  class TheAttempts extends AttemptsContract {
    @Override
    protected Ports freshPorts() {
      return PortsContract.this.freshPorts();
    }
  }

  @Nested
  class TheTickets extends TicketsContract {
    @Override
    protected Ports freshPorts() {
      return PortsContract.this.freshPorts();
    }
  }

  @Nested
  class TheKeyedHash extends KeyedHashContract {
    @Override
    protected Ports freshPorts() {
      return PortsContract.this.freshPorts();
    }
  }

  @Nested
  class TheRegistrations extends RegistrationsContract {
    @Override
    protected Ports freshPorts() {
      return PortsContract.this.freshPorts();
    }
  }

  @Nested
  class TheTextMessages extends TextMessagesContract {
    @Override
    protected Ports freshPorts() {
      return PortsContract.this.freshPorts();
    }
  }

  @Nested
  class TheAccountChanges extends AccountChangesContract {
    @Override
    protected Ports freshPorts() {
      return PortsContract.this.freshPorts();
    }
  }

  @Nested
  class TheTransactions extends TransactionsContract {
    @Override
    protected Ports freshPorts() {
      return PortsContract.this.freshPorts();
    }
  }

  @Nested
  class TheBusinessCalendar extends BusinessCalendarContract {
    @Override
    protected Ports freshPorts() {
      return PortsContract.this.freshPorts();
    }
  }

  @Nested
  class TheIdempotencyKeys extends IdempotencyKeysContract {
    @Override
    protected Ports freshPorts() {
      return PortsContract.this.freshPorts();
    }
  }

  @Nested
  class TheAuditTrail extends AuditTrailContract {
    @Override
    protected Ports freshPorts() {
      return PortsContract.this.freshPorts();
    }
  }

  @Nested
  class TheJobs extends JobsContract {
    @Override
    protected Ports freshPorts() {
      return PortsContract.this.freshPorts();
    }
  }

  @Nested
  class TheSerialNumbers extends SerialNumbersContract {
    @Override
    protected Ports freshPorts() {
      return PortsContract.this.freshPorts();
    }
  }

  @Nested
  class ThePolicyBook extends PolicyBookContract {
    @Override
    protected Ports freshPorts() {
      return PortsContract.this.freshPorts();
    }
  }

  @Nested
  class TheUsers extends UsersContract {
    @Override
    protected Ports freshPorts() {
      return PortsContract.this.freshPorts();
    }
  }

  @Nested
  class TheSessions extends SessionsContract {
    @Override
    protected Ports freshPorts() {
      return PortsContract.this.freshPorts();
    }
  }

  @Nested
  class TheEmployers extends EmployersContract {
    @Override
    protected Ports freshPorts() {
      return PortsContract.this.freshPorts();
    }
  }

  @Nested
  class TheContributors extends ContributorsContract {
    @Override
    protected Ports freshPorts() {
      return PortsContract.this.freshPorts();
    }
  }

  @Nested
  class TheRoster extends RosterContract {
    @Override
    protected Ports freshPorts() {
      return PortsContract.this.freshPorts();
    }
  }

  @Nested
  class TheAssessments extends AssessmentsContract {
    @Override
    protected Ports freshPorts() {
      return PortsContract.this.freshPorts();
    }
  }

  @Nested
  class TheDeposits extends DepositsContract {
    @Override
    protected Ports freshPorts() {
      return PortsContract.this.freshPorts();
    }
  }

  @Nested
  class TheLedgerBook extends LedgerBookContract {
    @Override
    protected Ports freshPorts() {
      return PortsContract.this.freshPorts();
    }
  }

  @Nested
  class TheEmployerBooks extends EmployerBooksContract {
    @Override
    protected Ports freshPorts() {
      return PortsContract.this.freshPorts();
    }
  }

  @Nested
  class TheMessages extends MessagesContract {
    @Override
    protected Ports freshPorts() {
      return PortsContract.this.freshPorts();
    }
  }

  @Nested
  class TheReminders extends RemindersContract {
    @Override
    protected Ports freshPorts() {
      return PortsContract.this.freshPorts();
    }
  }

  @Nested
  class TheMonthlyFigures extends MonthlyFiguresContract {
    @Override
    protected Ports freshPorts() {
      return PortsContract.this.freshPorts();
    }
  }

  @Nested
  class TheAccountNumbers extends AccountNumbersContract {
    @Override
    protected Ports freshPorts() {
      return PortsContract.this.freshPorts();
    }
  }

  @Nested
  class TheFilings extends FilingsContract {
    @Override
    protected Ports freshPorts() {
      return PortsContract.this.freshPorts();
    }
  }

  @Nested
  class TheCentralMoves extends CentralMovesContract {
    @Override
    protected Ports freshPorts() {
      return PortsContract.this.freshPorts();
    }
  }

  @Nested
  class TheBackPayments extends BackPaymentsContract {
    @Override
    protected Ports freshPorts() {
      return PortsContract.this.freshPorts();
    }
  }

  @Nested
  class TheEvidenceFiles extends EvidenceFilesContract {
    @Override
    protected Ports freshPorts() {
      return PortsContract.this.freshPorts();
    }
  }

  @Nested
  class TheEvidenceStore extends EvidenceStoreContract {
    @Override
    protected Ports freshPorts() {
      return PortsContract.this.freshPorts();
    }
  }

  @Nested
  class TheAttestations extends AttestationsContract {
    @Override
    protected Ports freshPorts() {
      return PortsContract.this.freshPorts();
    }
  }

  @Nested
  class TheDepartments extends DepartmentsContract {
    @Override
    protected Ports freshPorts() {
      return PortsContract.this.freshPorts();
    }
  }

  @Nested
  class ThePhoneLinks extends PhoneLinksContract {
    @Override
    protected Ports freshPorts() {
      return PortsContract.this.freshPorts();
    }
  }

  @Nested
  class TheImports extends ImportsContract {
    @Override
    protected Ports freshPorts() {
      return PortsContract.this.freshPorts();
    }
  }

  @Nested
  class TheFederated extends FederatedContract {
    @Override
    protected Ports freshPorts() {
      return PortsContract.this.freshPorts();
    }
  }

  @Nested
  class TheInformation extends InformationContract {
    @Override
    protected Ports freshPorts() {
      return PortsContract.this.freshPorts();
    }
  }

  @Nested
  class TheScanOffers extends ScanOffersContract {
    @Override
    protected Ports freshPorts() {
      return PortsContract.this.freshPorts();
    }
  }
}
