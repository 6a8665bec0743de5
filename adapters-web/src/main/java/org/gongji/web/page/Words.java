package org.gongji.web.page;

import org.gongji.application.actor.Duty;
import org.gongji.application.attestation.verify.VerifyAttestationFile;
import org.gongji.application.filing.Filings;
import org.gongji.application.filing.ListFilings;
import org.gongji.application.filing.phone.PhoneLinks;
import org.gongji.application.identity.scan.ScanOffers.Stage;
import org.gongji.application.ledger.LedgerBook.SourceKind;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.remittance.PaymentState;
import org.jspecify.annotations.Nullable;

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

  String unboundLink();

  String mainNavigation();

  String notYet();

  String switchEmployer();

  String requestNumber(Object first);

  String working();

  String back();

  String footerNote();

  String menu(Menu entry);

  String profileLink();

  String staffLink();

  String auditLink();

  String roleLabel();

  String standingLabel();

  String operatorsTitle();

  String operatorTitle(Object first);

  String operatorsCaption();

  String operatorDuties();

  String operatorDutiesHint();

  String operatorDutyHint(Duty duty);

  String operatorMain();

  String operatorMainHint();

  String operatorSeeing();

  String operatorChange();

  String operatorSave();

  String operatorBack();

  String operatorAdd();

  String operatorAddHint(Object first);

  String operatorHandOver();

  String operatorHandOverHint(Object first);

  String operatorRemove();

  String operatorRemoveHint();

  String operatorNotice(String done);

  String profileTitle();

  String profileEmployers();

  String passwordDueText();

  String passwordChange();

  String passwordChangeHint();

  String passwordOld();

  String passwordNew();

  String passwordNewHint();

  String passwordAgain();

  String passwordChanged();

  String sessionsTitle();

  String sessionsHint();

  String sessionsEnded();

  String sessionAddress();

  String sessionAgent();

  String sessionBrowser();

  String sessionProgram();

  String sessionStarted();

  String sessionSeen();

  String sessionOwn();

  String sessionEnd();

  String sessionEndLabel(Object first, Object second);

  String sessionsEndOthers();

  String staffTitle();

  String staffMemberTitle(Object first);

  String staffCaption();

  String staffOneself();

  String staffChange();

  String staffAdd();

  String staffAddHint();

  String staffLoginHint();

  String staffRole();

  String staffBack();

  String staffRenew();

  String staffUnblock();

  String staffRenewHint();

  String staffBlock();

  String staffBlockHint();

  String staffNotice(String done);

  String issuedTitle();

  String issuedText(Object first);

  String issuedBefore(Object first);

  String issuedPassword();

  String packTitle();

  String packCity();

  String packHash();

  String auditTitle();

  String auditAt();

  String auditOperation();

  String auditSubject();

  String auditDetail();

  String auditEmpty();

  String auditExport();

  String auditOlder();

  String auditColumns();

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

  String login();

  String password();

  String signIn();

  String demoAccounts();

  String demoNote();

  String demoRole();

  String signInHelp();

  String formNotTaken();

  String noEmployerTitle();

  String noEmployerText();

  String noEmployerOfCode(Object first);

  String otherSignIn();

  String signInBy(Object first);

  String signInRefusedTitle();

  String backToSignIn();

  String farewellTitle();

  String farewell(Object first);

  String farewellLink(Object first);

  String homeTitle();

  String businessDate();

  String todoTitle();

  String todoAssessOpen(Object first);

  String todoAssessAction();

  String todoAssessClosed(Object first);

  String todoPay(Object first, Object second);

  String todoPayText(Object first, Object second, Object third);

  String todoPayCovered(Object first);

  String todoPayAction();

  String stateLate();

  String stateNow();

  String stateWait();

  String waitingTitle();

  String waitingEmpty();

  String messagesTitle();

  String messagesTab();

  String messagesMore();

  String messagesEmpty();

  String businessName();

  String messageText();

  String sentAt();

  String messageSource();

  String rowNumber();

  String total();

  String listingEmployer(Object first, Object second);

  String listingPrinted(Object first, Object second);

  String listingPeriod(Object first, Object second);

  String changesCaption();

  String changesEmpty();

  String changeKind();

  String changeKindLabel();

  String changeSince();

  String changeUntil();

  String changeEffective();

  String changeDate();

  String personTitle();

  String personGone();

  String personUnchanged();

  String personUnfiled();

  String personFilings();

  String listingPerson(Object first, Object second);

  String entriesCaption();

  String entriesChart();

  String entriesEmpty();

  String entryMonth();

  String entryBookedOn();

  String entryValueDate();

  String entrySummary();

  String entryAmount();

  String entryKind(SourceKind kind);

  String termsCaption();

  String printPdf();

  String exportWorkbook();

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

  String linesEmpty();

  String printByDepartment();

  String exportByDepartment();

  String subtotal();

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

  String backPaymentReason();

  String backPaymentAmount();

  String backPaymentMonths();

  String baseAfter();

  String firstMonth();

  String sourceEmployer();

  String transferReason();

  String transferAmount();

  String changeMonth();

  String businessMonth();

  String monthlyTotalAfter();

  String employerPartAfter();

  String personalPartAfter();

  String changeType();

  String changeReason();

  String linePut();

  String lineRemoved();

  String draftDiscarded();

  String decidedNotice();

  String endedNotice();

  String attachedNotice();

  String detachedNotice();

  String queueTitle();

  String rosterStep();

  String evidenceStep();

  String checkStep();

  String submitStep();

  String steps();

  String otherDrafts();

  String newFiling();

  String draftHint(Object first);

  String rosterEmpty();

  String rosterCaption();

  String rosterTotal(Object first);

  String addLine();

  String saveLine();

  String cancelEdit();

  String editLine();

  String removeLine();

  String toEvidence();

  String toCheck();

  String backToRoster();

  String backToEvidence();

  String discardDraft();

  String setMonth();

  String personLabel();

  String personHint();

  String sourceHint();

  String transferPersonHint();

  String newBase();

  String newBaseHint();

  String unsealBaseHint();

  String reasonLabel();

  String chooseReason();

  String payFrom();

  String payTo();

  String payAmount();

  String payAmountHint();

  String certificateType();

  String certificateNumber();

  String mobile();

  String baseLabel();

  String baseHint();

  String onEstablishment();

  String maritalStatus();

  String landline();

  String householdIncome();

  String duty();

  String occupation();

  String professionalTitle();

  String education();

  String address();

  String postcode();

  String personalBankAccount();

  String moreDetails();

  String sheetTitle();

  String sheetHint();

  String sheetTemplate();

  String sheetFile();

  String sheetImport();

  String sheetGood();

  String sheetGroups();

  String sheetMarked();

  String sheetMistakes();

  String sheetMore();

  String evidenceTitle();

  String evidenceHint();

  String evidencePresent();

  String evidenceMissing();

  String evidenceAdd();

  String evidenceFile();

  String evidenceOther();

  String evidenceRemove();

  String evidenceKind();

  String evidenceNothing();

  String evidenceOpen(Object first);

  String checkTitle();

  String checkReady();

  String checkNotReady();

  String submit();

  String submitHint();

  String doneNext();

  String flowTitle();

  String flowNode();

  String flowHandler();

  String flowOpinion();

  String flowTime();

  String flowWaiting();

  String flowWho();

  String decideTitle();

  String approve();

  String returnFiling();

  String opinion();

  String opinionHint();

  String quickPhrases();

  String endFiling();

  String endHint();

  String filingState();

  String filedBy();

  String filedAt();

  String channelLabel();

  String kindLabel();

  String waitingFor();

  String flowStart();

  String progress();

  String duration();

  String queueEmpty();

  String queueAll();

  String queueFilter();

  String filingsEmpty();

  String business();

  String finished();

  String yes();

  String no();

  String openFiling();

  String papersTitle();

  String paperVoucher();

  String paperRoster();

  String paperStatement();

  String statusTabs();

  String counterFile();

  String voucherHint();

  String findings();

  String noFindings();

  String filesTitle();

  String counterFilings();

  String line();

  String monthChosen(Object first);

  String rosterImported(Object first);

  String amountsOf(Object name);

  String amountsBefore();

  String amountsAfter();

  String amountsItem();

  String amountsMissing(Object fields);

  String viewerPlace(Object at, Object inAll);

  String viewerPrevious();

  String viewerNext();

  String viewerPdf();

  String importRunning(Object fileName);

  String importWaiting();

  String importRows(Object read, Object rows);

  String importHint(Object by, Object at);

  String importRefresh();

  String importOver();

  String importFailed(Object fileName);

  String importMistakes(Object count);

  String importFilings(Object count);

  String kindTitle(FilingKind first);

  String filingsTitle(ListFilings.List first);

  String editingLine(Object first);

  String removeLabel(Object first);

  String editLabel(Object first);

  String maritalStatusOf(String first);

  String node(Filings.Node first);

  String quickPhrase(int first);

  String evidenceCount(Object first);

  String opinionChars(Object first);

  String filedTitle();

  String filedText();

  String personBankName();

  String todoReturned(Object first);

  String todoReturnedAction();

  String sheetPlace(Object row, @Nullable Object column);

  String waitsToMove();

  String undecidedTitle(Object first);

  String undecidedText();

  String undecidedLink();

  String scanTitle();

  String scanHelp();

  String scanDigits();

  String scanLink();

  String scanLasts();

  String scanAgain();

  String scanByPassword();

  String scanStage(Stage stage);

  String scanEnter();

  String scanAsk();

  String scanQuestion(Object name, Object login);

  String scanAddress();

  String scanAgent();

  String scanWarning();

  String scanYes();

  String scanNo();

  String scanConfirmed();

  String scanDenied();

  String scanHome();

  String phoneUpload();

  String phoneTitle();

  String phoneScan();

  String phoneSteps(int step);

  String phoneCode();

  String phoneLink();

  String phoneValid(Object until);

  String phoneAgain();

  String phoneArrivals();

  String phoneStage(PhoneLinks.Stage stage);

  String phoneClosed();

  String phoneBack();

  String phoneUntil(Object until);

  String phoneCamera();

  String phoneGallery();

  String phoneSend();

  String phoneSending();

  String phoneDone(Object kind);

  String phoneComplete();

  String phoneNothing();

  String attestationsTitle();

  String attestationsHint();

  String attestationsCaption();

  String attestationsEmpty();

  String attestEmployer();

  String attestEmployerText();

  String attestEmployerButton();

  String attestContributor();

  String attestContributorText();

  String attestContributorButton();

  String attestationIssued(Object first);

  String attestationOpenNow();

  String attestationSave();

  String attestationDownload();

  String attestationSerial();

  String attestationKind();

  String attestationSubject();

  String attestationIssuedOn();

  String attestationIssuedBy();

  String attestationEmployer();

  String attestationContributor();

  String attestationTest();

  String attestationTestText();

  String attestationOfEmployer();

  String attestationOfContributor();

  String attestationCentre();

  String attestationIssuedAt();

  String attestationFiguresOf(Object first, Object second);

  String attestedFirstMonth();

  String attestedMonths();

  String creditCode();

  String verifyLink();

  String verifyTitle();

  String verifyFound();

  String verifyCompare();

  String verifyBySerial();

  String verifySerialHint();

  String verifyCode();

  String verifyCodeHint();

  String verifyButton();

  String verifyByFile();

  String verifyFile();

  String verifyFileHint();

  String verifyFileButton();

  String verdictSigned();

  String verdictUnsigned();

  String verdict(VerifyAttestationFile.Verdict verdict);

  String verdictText(VerifyAttestationFile.Verdict verdict);

  String departmentsTitle();

  String departmentsCaption();

  String departmentsEmpty();

  String department();

  String departmentLevel(Object first);

  String departmentPersons();

  String departmentTotal();

  String departmentAddBelow();

  String departmentAddBelowLabel(Object first);

  String departmentContributors();

  String departmentContributorsLabel(Object first);

  String unassigned();

  String departmentEverybody();

  String departmentAddTitle();

  String departmentName();

  String departmentNameHint(Object first);

  String departmentParent();

  String departmentTop();

  String departmentAdd();

  String departmentAdded();

  String departmentRemoved();

  String departmentChanged();

  String departmentChangeTitle();

  String departmentPlace();

  String departmentPlaceHint();

  String departmentSave();

  String departmentRemoveTitle();

  String departmentPersonsToParent(Object first);

  String departmentRemove();

  String departmentRemoveHint();

  String departmentPersonsTitle(Object first);

  String departmentPersonsEmpty();

  String departmentTick();

  String departmentTickLabel(Object first);

  String departmentMoveTo();

  String departmentMove();

  String departmentChoose();

  String departmentPasteTitle();

  String departmentPasteHint(Object first);

  String departmentPaste();

  String departmentAssign();

  String personsAssigned(Object first);

  String departmentAll();

  String departmentBack();

  String departmentReadOnly();

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

  String precision();

  String rateSchemeName();

  String rateScheme(Object first, Object second);

  String ratesAgree();

  String ratesAgreeYes();

  String informationChanged(Object first);

  String nameAfter();

  String certificateTypeAfter();

  String certificateAfter();

  String leaveToKeep();

  String contributorChangeTabs();

  String changeAtOnceTab();

  String changeByFilingTab();

  String changeChoiceHint();

  String choosePerson();

  String confirmChange();

  String seeChanges();

  String employerQueryTitle();

  String employerQueryTabs();

  String informationTab();

  String booksTab();

  String flowTab();

  String booksCaption();

  String booksHint();

  String openingBalance();

  String increased();

  String decreased();

  String flowCaption();

  String flowEmpty();

  String flowKind();

  String flowKindAll();

  String bookedOn();

  String summary();

  String bookedAmount();

  String interest();

  String personsColumn();

  String flowDetailsTitle();

  String partsCaption();

  String partsNone();

  String partMonth();

  String bookedReviewer();

  String since();

  String until();

  String informationEmpty();

  String informationCaption();

  String changedOn();

  String changedItem();

  String valueBefore();

  String valueAfter();

  String changedBy();

  String taskOverdue(Object first);

  String taskOverdueText(Object first);

  String taskOverdueAction();

  String taskAssessText(Object first);

  String taskPayInReview(Object first);

  String taskPayWaiting(Object first, Object second);

  String taskReview(Object first, Object second);

  String taskReviewText();

  String taskDrafts(Object first);

  String taskDraftsText();

  String taskDraftsAction();

  String taskUndecided(Object first);

  String taskUndecidedText(Object first);

  String taskUndecidedAction();

  String taskMoving(Object first);

  String taskMovingText();

  String taskMovingAction();

  String taskAdjust(Object first);

  String taskAdjustText(Object first, Object second, Object third);

  String taskAdjustAction();

  String taskNone();

  String taskNoneText();

  String taskNext(Object first);

  String stateOptional();

  String unread();

  String messagesUnread(Object first);

  String markRead();

  String markReadOf(Object first);

  String markAllRead();

  String messagesFilter();

  String messagesAll();

  String messagesNoneUnread();

  String listsTitle();

  String chartsTitle();

  String chartsEmpty();

  String chartTable();

  String chartContributions();

  String chartHeadcount();

  String chartIncrease();

  String chartDecrease();

  String chartPayment();

  String chartAllocated();

  String chartAssessed();

  String chartDue();

  String chartLabel(Object first, Object second, Object third, Object fourth);

  String chartPaymentLabel(Object first, Object second, Object third);

  String trendUp(Object first, Object second);

  String trendDown(Object first, Object second);

  String trendSame(Object first);

  String yuan(Object first);

  String persons(Object first);

  String unitYuan();

  String unitPersons();

  String backToFlow();

  String remittanceSummary(Object first, Object second);

  String periodText(Object first, Object second);

  String flowKindText(Object first);
}
