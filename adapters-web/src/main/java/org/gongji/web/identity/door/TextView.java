package org.gongji.web.identity.door;

import java.util.List;
import org.gongji.application.sms.TextMessages.TextMessage;
import org.gongji.web.operation.View;

/**
 * A page that only tells: help, the agreement, what to do, the demo's messages.
 *
 * @param title the page's title
 * @param words the words of the door
 * @param messages the demo's messages, none elsewhere
 */
public record TextView(String title, DoorWords words, List<TextMessage> messages) implements View {}
