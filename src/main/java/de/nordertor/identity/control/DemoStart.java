package de.nordertor.identity.control;

import de.nordertor.platform.boundary.DemoDataRequested;
import de.nordertor.platform.boundary.Settings;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.platform.entity.Setting;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Asks all rooms for their demo data, on the first start of a demo server and never on one that knows a user. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class DemoStart {

    private static final Logger LOG = Logger.getLogger(DemoStart.class.getName());

    @Inject
    private Settings settings;

    @Inject
    private UserAccountRepository accounts;

    @Inject
    private Event<DemoDataRequested> requested;

    @PostConstruct
    void loadOnce() {
        if (settings.flag(Setting.DEMO) && accounts.isEmpty()) {
            SystemWork.run(() -> requested.fire(new DemoDataRequested()));
            LOG.log(Level.INFO, "Demo data loaded");
        }
    }
}
