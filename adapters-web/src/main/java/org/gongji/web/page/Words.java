package org.gongji.web.page;

import org.gongji.domain.remittance.PaymentState;

/**
 * The words of the pages in one language; each method is a key of the message file, and what it takes
 * is filled in for {0} and {1}.
 */
public interface Words {

  String hallName();

  String skipToContent();

  String welcome(Object first);

  String signOut();

  String counterLink();

  String depositLink();

  String mainNavigation();

  String notYet();

  String switchEmployer();

  String requestNumber(Object first);

  String working();

  String back();

  String footerNote();

  String menu(Menu entry);

  String employerStrip();

  String employerNumber();

  String employerName();

  String employerStatus();

  String unallocated();

  String openedOn();

  String employerRate();

  String personalRate();

  String contributing();

  String sealed();

  String paidThrough();

  String errorsTitle();

  String field(String name);

  String fieldHasError();

  String optional();

  String refusedTitle400();

  String refusedTitle403();

  String refusedTitle404();

  String refusedTitle409();

  String refusedTitle413();

  String refusedTitle500();

  String refusedTitleOther();

  String refusedHome();

  String agoNow();

  String agoMinutes(Object first);

  String agoHours(Object first);

  String agoDays(Object first);

  String agoMonths(Object first);

  String agoYears(Object first);

  String signInTitle();

  String login();

  String password();

  String signIn();

  String demoAccounts();

  String demoNote();

  String demoRole();

  String signInHelp();

  String noEmployerTitle();

  String noEmployerText();

  String homeTitle();

  String businessDate();

  String todoTitle();

  String todoAssessOpen(Object first);

  String todoAssessOpenText();

  String todoAssessAction();

  String todoAssessClosed(Object first);

  String todoPay(Object first, Object second);

  String todoPayText(Object first, Object second, Object third);

  String todoPayCovered(Object first);

  String todoPayAction();

  String todoPaid();

  String todoPaidText();

  String stateNow();

  String stateWait();

  String stateDone();

  String waitingTitle();

  String waitingEmpty();

  String messagesTitle();

  String messagesTab(Object first);

  String toDoTab();

  String doneTab();

  String initiatedTab();

  String messagesMore();

  String messagesEmpty();

  String businessName();

  String messageText();

  String sentAt();

  String messageSource();

  String rowNumber();

  String total();

  String serial();

  String state();

  String actions();

  String print();

  String download();

  String details();

  String movements();

  String delete();

  String pay();

  String payment(PaymentState state);

  String month();

  String lastPersons();

  String lastAmount();

  String increasePersons();

  String increaseAmount();

  String decreasePersons();

  String decreaseAmount();

  String currentPersons();

  String currentAmount();

  String dueAmount();

  String assessedOn();

  String remittanceTitle();

  String remittanceTabs();

  String assessTab();

  String queryTab();

  String monthsLegend();

  String fromMonth();

  String toMonth();

  String monthHint();

  String assess();

  String previewCaption(Object first);

  String previewMonths();

  String previewTotal();

  String cannotAssess();

  String basis(Object first);

  String outsideTitle(Object first);

  String outsideText();

  String outsideAssessed();

  String outsideReason();

  String movementsNone();

  String movementsCaption(Object first);

  String operatorOnly();

  String assessmentsTitle();

  String assessmentsHint();

  String assessmentsEmpty();

  String assessmentsCaption();

  String deletedNotice(Object first);

  String doneTitle();

  String doneSerial(Object first);

  String doneText(Object first, Object second);

  String nextTitle();

  String nextPrint();

  String nextPay(Object first, Object second);

  String nextReview();

  String nextAllocate(Object first);

  String printVoucher();

  String downloadVoucher();

  String toQuery();

  String payInto();

  String bankName();

  String bankAccount();

  String accountName();

  String deleteTitle();

  String deleteQuestion();

  String deleteText(Object first);

  String deleteConfirm();

  String deleteKeep();

  String linesTitle();

  String movementsTitle();

  String linesCaption(Object first);

  String account();

  String personName();

  String base();

  String rates();

  String personalPart();

  String employerPart();

  String monthlyTotal();

  String movementKind();

  String movementPersons();

  String movementAmount();

  String contributorsTitle();

  String accountsTab();

  String contributorChangesTab();

  String statusChangesTab();

  String searchLabel();

  String statusLabel();

  String statusAll();

  String search();

  String residentId();

  String accountStatus();

  String personalBase();

  String personOpenedOn();

  String depositBank();

  String depositAccount();

  String balance();

  String personPaidThrough();

  String contributorsCaption();

  String contributorsEmpty();

  String pagingLabel();

  String pagingSummary(Object first, Object second, Object third);

  String pageSize();

  String pageSizeApply();

  String pagePrevious();

  String pageNext();

  String counterTitle();

  String counterWaiting(Object first);

  String counterWaitingEmpty();

  String counterLatest();

  String counterLatestEmpty();

  String counterFind();

  String review();

  String reviewLabel(Object first);

  String reviewedNotice(Object first);

  String needsAnother();

  String amount();

  String receivedOn();

  String bankReference();

  String quotedSerial();

  String recordedBy();

  String recordedAt();

  String reviewedBy();

  String reviewedAt();

  String notReviewed();

  String depositsTitle();

  String depositFormTitle();

  String amountHint();

  String dateHint();

  String bankReferenceHint();

  String quotedHint();

  String recordDeposit();

  String recordedNotice(Object first);

  String chooseAccount();

  String problemTitle(Object first);

  String problemMessage();

  String problemRemedy();

  String problemFigures();

  /** The heading of an error page. */
  default String refusedTitle(int status) {
    return switch (status) {
      case 400, 415, 422 -> refusedTitle400();
      case 401, 403 -> refusedTitle403();
      case 404, 405 -> refusedTitle404();
      case 409, 429 -> refusedTitle409();
      case 413 -> refusedTitle413();
      case 500 -> refusedTitle500();
      default -> refusedTitleOther();
    };
  }
}
