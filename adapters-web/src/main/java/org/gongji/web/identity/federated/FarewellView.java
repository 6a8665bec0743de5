package org.gongji.web.identity.federated;

import org.gongji.web.operation.View;

/**
 * 退出: on the way out of the provider too.
 *
 * @param title the page's title
 * @param provider the provider's name
 * @param address where the browser signs out there
 */
public record FarewellView(String title, String provider, String address) implements View {}
