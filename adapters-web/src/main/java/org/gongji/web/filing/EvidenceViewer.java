package org.gongji.web.filing;

import java.util.List;
import java.util.stream.IntStream;
import org.gongji.application.evidence.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A filing's files one at a time, those of one kind after each other.
 *
 * @param files the files in the order in which they are looked through
 * @param at the place of the one that is shown, from 0
 */
public record EvidenceViewer(List<Evidence> files, int at) {

  /** The files of a filing with one of them shown, or the first where none of that id is there. */
  static EvidenceViewer of(List<Evidence> files, @Nullable String id) {
    var ordered = files.stream()
        .map(Evidence::kind)
        .distinct()
        .flatMap(kind -> files.stream().filter(file -> file.kind().equals(kind)))
        .toList();
    var found = IntStream.range(0, ordered.size())
        .filter(at -> ordered.get(at).id().toString().equals(id))
        .findFirst();
    return new EvidenceViewer(ordered, found.orElse(0));
  }

  /** The file that is shown; there is one unless there are no files. */
  public Evidence shown() {
    return files.get(at);
  }

  /** The one after it; after the last comes the first. */
  public Evidence next() {
    return files.get((at + 1) % files.size());
  }

  /** The one before it; before the first comes the last. */
  public Evidence previous() {
    return files.get((at + files.size() - 1) % files.size());
  }

  /** The kinds there are files of. */
  public List<String> kinds() {
    return files.stream().map(Evidence::kind).distinct().toList();
  }
}
