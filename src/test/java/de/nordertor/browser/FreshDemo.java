package de.nordertor.browser;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Each class finds the demo town as it is delivered, whatever the classes before it did there. */
class FreshDemo implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        DemoDatabase.asDelivered();
    }
}
