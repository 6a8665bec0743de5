package org.gongji.application.operation;

import java.util.function.Function;
import org.gongji.application.actor.Right;

/**
 * A use case's constant part: its name in the audit trail, the right it takes, and how its answer is
 * kept for a repeated request.
 *
 * @param name stable, lower-case and hyphenated
 * @param right what the actor must be entitled to
 * @param write the answer as text
 * @param read the answer back from that text
 * @param <T> the answer
 */
public record Operation<T>(
    String name, Right right, Function<T, String> write, Function<String, T> read) {}
