package de.nordertor.identity.boundary;

import de.nordertor.identity.control.DemoPeople;
import de.nordertor.platform.boundary.Open;
import de.nordertor.platform.boundary.Settings;
import de.nordertor.platform.entity.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The well-known sign-ins of the demo town, shown on its sign-in page. */
@ApplicationScoped
@Open("invented people with a printed password; empty on every other server")
public class DemoSignIns {

    @Inject
    private Settings settings;

    public List<String> logins() {
        return settings.flag(Setting.DEMO) ? DemoPeople.logins() : List.of();
    }

    public String password() {
        return settings.flag(Setting.DEMO) ? DemoPeople.password() : "";
    }
}
