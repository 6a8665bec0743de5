package org.gongji.application.information;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongji.application.actor.Role;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.decision.Violations;
import org.gongji.domain.identifier.Certificate;
import org.gongji.domain.identifier.CertificateType;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to be kept instead of what is kept; only what differs is judged.
 *
 * @param kept every item as it is
 * @param proposed some items as they are to be
 * @param <I> the items
 */
public record Amendment<I extends Item>(Map<I, String> kept, Map<I, String> proposed) {

  /** An item that becomes another one. */
  public record Changed<I>(I item, String before, String after) {

    /** Values are not for logs. */
    @Override
    public String toString() {
      return String.valueOf(item);
    }
  }

  /**
   * Judges everything that differs, each beside its field.
   *
   * @param role whose wish it is
   * @param stale whether the kept values are newer than those that the wish was made by
   * @param today 业务日期
   * @return what changes, in the order of the items
   */
  public Decision<List<Changed<I>>> decide(Role role, boolean stale, LocalDate today) {
    var differing = proposed.keySet().stream()
        .filter(item -> !given(item).equals(kept(item)))
        .toList();
    if (stale && !differing.isEmpty()) {
      return Decision.reject(differing.stream().map(this::changedMeanwhile).toList());
    }
    var wrong = new ArrayList<Rejection>();
    var changed = new ArrayList<Changed<I>>();
    for (var item : differing) {
      var read = judged(item, role, today);
      read.rejections().forEach(rejection -> wrong.add(rejection.at(item.field())));
      read.accepted()
          .filter(text -> !text.equals(kept(item)))
          .ifPresent(text -> changed.add(new Changed<>(item, kept(item), text)));
    }
    wrong.addAll(outgrown(differing));
    return wrong.isEmpty() && changed.isEmpty()
        ? Decision.reject(InformationCode.INFORMATION_UNCHANGED.rejection())
        : Violations.of(wrong).orAccept(() -> List.copyOf(changed));
  }

  /** A number that stays although its type becomes another has to be one of that type. */
  private List<Rejection> outgrown(List<I> differing) {
    return kept.keySet().stream()
        .filter(item -> differing.contains(item.typedBy()) && !differing.contains(item))
        .filter(item -> !kept(item).isEmpty())
        .flatMap(item -> certificate(item, kept(item)).rejections().stream()
            .map(rejection -> rejection.at(item.field())))
        .toList();
  }

  private Rejection changedMeanwhile(I item) {
    var now = kept(item).isEmpty() ? "—" : item.shown(kept(item));
    return InformationCode.INFORMATION_CHANGED_MEANWHILE.of(Figure.of(now)).at(item.field());
  }

  private Decision<String> judged(I item, Role role, LocalDate today) {
    var right = item.right();
    if (right == null || !role.may(right)) {
      return Decision.reject(InformationCode.ITEM_AT_COUNTER.of(Figure.of(item.chineseName())));
    }
    var text = given(item);
    if (text.isEmpty()) {
      return item.isRequired()
          ? Decision.reject(InformationCode.ITEM_MISSING.of(Figure.of(item.chineseName())))
          : Decision.accept(text);
    }
    return item.typedBy() == null ? item.form().read(text, today) : certificate(item, text);
  }

  private Decision<String> certificate(I item, String text) {
    return Certificate.read(type(item.typedBy()), text).map(Certificate::number);
  }

  private CertificateType type(@Nullable Item type) {
    var code = proposed.entrySet().stream()
        .filter(entry -> entry.getKey().equals(type))
        .map(entry -> entry.getValue().strip())
        .findFirst()
        .orElseGet(() -> value(kept.get(type)));
    return ItemForm.CERTIFICATE_TYPE.choices().containsKey(code)
        ? CertificateType.ofCode(code)
        : CertificateType.RESIDENT_ID;
  }

  private String given(I item) {
    return value(proposed.get(item)).strip();
  }

  private String kept(I item) {
    return value(kept.get(item));
  }

  private static String value(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** Values are not for logs. */
  @Override
  public String toString() {
    return "Amendment" + proposed.keySet();
  }
}
