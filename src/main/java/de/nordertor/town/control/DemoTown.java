package de.nordertor.town.control;

import de.nordertor.platform.boundary.DemoDataRequested;
import de.nordertor.town.entity.BudgetProduct;
import de.nordertor.town.entity.Municipality;
import de.nordertor.town.entity.Shield;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * The town of the reference report with an invented shield, which is not the town's coat of arms, and its product 5020
 * beside invented ones.
 */
@ApplicationScoped
public class DemoTown {

    private static final Map<String, String> PRODUCTS = new TreeMap<>(Map.of(
            "1110", "Verwaltungssteuerung",
            "1220", "Ordnung und Sicherheit",
            "2110", "Grundschulen",
            "3660", "Einrichtungen der Jugendarbeit",
            "4210", "Sportförderung",
            "5020", "Soziale Förderung und Betreuung",
            "5110", "Räumliche Planung und Entwicklung",
            "5450", "Straßenreinigung"));

    @Inject
    private MunicipalityRepository municipalities;

    @Inject
    private BudgetProductRepository products;

    void load(@Observes @Priority(DemoDataRequested.TOWN) DemoDataRequested requested) {
        Municipality town = municipalities.get();
        town.rename("Stadt Nienburg/Weser", "Der Bürgermeister");
        town.identifyBy("03256022");
        town.bear(Shield.of(shield()));
        PRODUCTS.forEach((code, name) -> products.save(new BudgetProduct(code, name)));
        BudgetProduct retired = new BudgetProduct("5021", "Seniorenbetreuung (bis 2015)");
        retired.retire();
        products.save(retired);
    }

    private static String shield() {
        try (InputStream drawing = DemoTown.class.getResourceAsStream("/demo/shield.svg")) {
            return new String(drawing.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
